package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/** Participles of what comes about of itself: "would be opened in May"; not "drawn up". */
final class Happenings {

    private static final Set<String> HAPPENINGS =
            WordSet.of(
                    "held cleared recruited launched opened closed completed started introduced"
                        + " extended used increased paid drawn improved implemented tested covered"
                        + " delivered");
    private static final Set<String> PLACES =
            WordSet.of("right back in on up into together straight");

    private static final Set<String> MADE =
            WordSet.of(
                    "alterations amendments changes corrections adjustments representation"
                            + " representations contact attempts efforts enquiries");

    private Happenings() {}

    static boolean are(Words words, int verb) {
        return HAPPENINGS.contains(words.lower(verb)) && !words.is(verb + 1, "up");
    }

    /** "put right", "put back", "alterations to be made"; not "put to the vote". */
    static boolean putRight(Words words, int verb) {
        return words.is(verb, "put") && words.in(verb + 1, PLACES)
                || words.is(verb, "made", "aware")
                || words.is(verb - 2, "to", "be", "made") && words.in(verb - 3, MADE);
    }
}
