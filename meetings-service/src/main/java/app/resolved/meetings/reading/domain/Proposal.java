package app.resolved.meetings.reading.domain;

import org.jspecify.annotations.Nullable;

/**
 * A follow-up that the minutes seem to hold, for the clerk to accept, change or reject.
 *
 * @param place where it stands in the minutes
 * @param sentence the words it rests on, as they stand, white space folded
 * @param span where they stand in the reading's text
 * @param title the deed, short enough for a line
 * @param madeTo who is to do it, in the words of the minutes, with the post from the attendance
 *     list where the name is found there; null where nobody is named
 * @param due the words about time, such as "by the end of March"; null where there are none
 * @param cue the words that gave it away
 * @param confidence from 0 to 1
 * @param ticked whether it is accepted unless the clerk says otherwise: resolutions and
 *     undertakings are, a request that nobody took up is not
 * @param capacity as what the body sat for the item, such as "Crime and Disorder Committee"; null
 *     where it sat as itself
 * @param exempt why the public was excluded when it was said, such as "Schedule 12A paragraph 3" or
 *     "s100A"; null where it was said in public
 * @param forWorkProgramme whether something is to be put on the work programme or on a later agenda
 */
public record Proposal(
        Place place,
        String sentence,
        Span span,
        Kind kind,
        Purpose purpose,
        String title,
        @Nullable String madeTo,
        @Nullable String due,
        String cue,
        double confidence,
        boolean ticked,
        @Nullable String capacity,
        @Nullable String exempt,
        boolean forWorkProgramme) {

    /** The same, resting on more words. */
    public Proposal on(String sentence, Span span, String title) {
        return new Proposal(
                place,
                sentence,
                span,
                kind,
                purpose,
                title,
                madeTo,
                due,
                cue,
                confidence,
                ticked,
                capacity,
                exempt,
                forWorkProgramme);
    }

    /**
     * Where it stands.
     *
     * @param minute number of the item, such as "46"; its title where it has no number
     * @param paragraph number of the paragraph within the item
     * @param part letter or number of the resolution's part, such as "b" or "2(a)"
     */
    public record Place(
            @Nullable String minute, @Nullable String paragraph, @Nullable String part) {}

    public enum Kind {
        RESOLUTION_PART("resolution-part"),
        REQUEST("request"),
        UNDERTAKING("undertaking"),
        RECOMMENDATION("recommendation"),
        /** What the body thinks of a proposal, sent to whoever decides. */
        COMMENT("comment"),
        /** A matter passed on to another body. */
        REFERRAL("referral"),
        /** What became of a decision that was called in. */
        CALL_IN("call-in");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word used on the command line and in the API. */
        public String word() {
            return word;
        }
    }

    public enum Purpose {
        ACTION("action"),
        INFORMATION("information");

        private final String word;

        Purpose(String word) {
            this.word = word;
        }

        /** The word used on the command line and in the API. */
        public String word() {
            return word;
        }
    }
}
