package app.resolved.meetings.minutes.domain;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.contracts.Place;
import org.jspecify.annotations.Nullable;

/**
 * One proposal of a review, and what became of it.
 *
 * @param id "p1", "p2" and so on, in the order in which they came to be
 * @param sentence as running text: lines break where parts of a list begin, not where the page's
 *     did
 * @param extent where the sentence stands; null where it was written by hand
 * @param kindRead as what it was first proposed
 * @param kind what it is now: differs from {@code kindRead} where the clerk said otherwise
 * @param cue the words that gave it away; null where a clerk added it
 * @param confidence from 0 to 1; 1 where a clerk added it
 * @param ticked whether the reader would accept it
 * @param read as it was first proposed
 * @param asked as it is now: differs from {@code read} where the clerk changed it
 * @param outcomeId given when it is first accepted, and lasting
 * @param decided who decided last; null while nobody has
 * @param revision how often it was decided
 * @param ties how it hangs together with others and with what was issued before
 */
public record Proposed(
        String id,
        Place place,
        String sentence,
        @Nullable Extent extent,
        OutcomeKind kindRead,
        OutcomeKind kind,
        @Nullable String cue,
        double confidence,
        boolean ticked,
        Asked read,
        Asked asked,
        Verdict verdict,
        @Nullable String outcomeId,
        @Nullable Who decided,
        int revision,
        Ties ties) {

    /** What was stored before clerks' kinds were told from the reader's lacks it. */
    public Proposed {
        kindRead = kindRead == null ? kind : kindRead;
        sentence = Flowing.flowed(sentence);
    }

    /** It is there to be decided: others did not take its place. */
    public boolean standing() {
        return !ties.replaced();
    }

    public boolean forAction() {
        return asked.purpose() == Purpose.ACTION;
    }

    public boolean undecided() {
        return verdict == Verdict.UNDECIDED;
    }

    public boolean accepted() {
        return verdict == Verdict.ACCEPTED;
    }

    /** The reader proposed it. */
    boolean byReader() {
        return cue != null && ties.madeOf().isEmpty();
    }

    public boolean addedByClerk() {
        return cue == null && ties.madeOf().isEmpty();
    }

    public boolean changed() {
        return !read.equals(asked) || kind != kindRead;
    }

    /** Where it comes in the minutes; what has no place there comes last. */
    int position() {
        return extent == null ? Integer.MAX_VALUE : extent.start();
    }

    /** The number of its id. */
    int number() {
        return Integer.parseInt(id.substring(1));
    }

    Proposed as(String newId, Ties newTies) {
        return with(newId, kind, asked, verdict, outcomeId, decided, revision, newTies);
    }

    /** What it is, as a clerk says; null where nobody said. */
    Proposed being(@Nullable OutcomeKind said) {
        var next = said == null ? kind : said;
        return with(id, next, asked, verdict, outcomeId, decided, revision, ties);
    }

    Proposed decided(Verdict verdict, Asked asked, @Nullable String outcomeId, Who by) {
        return with(
                id,
                kind,
                asked,
                verdict,
                this.outcomeId == null ? outcomeId : this.outcomeId,
                by,
                revision + 1,
                verdict == Verdict.ACCEPTED ? ties : ties.sameAs(null));
    }

    /** Tied otherwise, by somebody. */
    Proposed tied(Ties next, Who by) {
        return with(id, kind, asked, verdict, outcomeId, by, revision + 1, next);
    }

    private Proposed with(
            String id,
            OutcomeKind kind,
            Asked asked,
            Verdict verdict,
            @Nullable String outcomeId,
            @Nullable Who decided,
            int revision,
            Ties ties) {
        return new Proposed(
                id,
                place,
                sentence,
                extent,
                kindRead,
                kind,
                cue,
                confidence,
                ticked,
                read,
                asked,
                verdict,
                outcomeId,
                decided,
                revision,
                ties);
    }
}
