package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a deed begins a clause of its own behind the deeds before it: "Cllr Oak would draw a
 * map and the Clerk would write". Must not part what one and the same is to do.
 */
final class AnotherClause {

    private static final double SURE = 0.7;
    private static final double LIKELY = 0.55;
    private static final Set<String> WILL = WordSet.of("will would");

    /** "would invite the union to nominate somebody": asking is the deed. */
    private static final Set<String> ASKS_ITSELF = WordSet.of("would will to");

    private static final Set<String> SAYING =
            WordSet.of("said confirmed advised replied agreed stated added indicated");

    private static final Set<String> IT = WordSet.of("this these that");

    private final Sentence sentence;

    AnotherClause(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Another person, named behind the deed before, begins a clause of their own. */
    boolean starts(List<Finding> before, Finding action) {
        Doer doer = action.doer();
        if (itWasAgreed(action) > 0 || promisesToo(before, action)) {
            return before.stream().allMatch(one -> one.deed() < action.from());
        }
        if (grants(before, action)) {
            return false;
        }
        if (somethingToo(before, action)) {
            return true;
        }
        if (doer == null || action.confidence() < (goesOn(doer) ? LIKELY : SURE)) {
            return false;
        }
        int latest = before.stream().mapToInt(Finding::deed).max().orElse(0);
        Doer speaker = doer.is(Doer.Sort.PRONOUN) ? speaker(doer) : null;
        if (speaker != null && speaker.from() > latest) {
            return Joint.before(speaker.from(), true, sentence.words())
                    && !sentence.words().is(speaker.from() - 1, "which")
                    && before.stream().anyMatch(earlier -> earlier.doer() != null)
                    && before.stream().noneMatch(earlier -> speaker.isAgain(earlier.doer()));
        }
        if (doer.is(Doer.Sort.PRONOUN)) {
            return alsoWill(doer) && before.stream().anyMatch(one -> one.deed() < doer.from());
        }
        boolean asksItself =
                action.from() < doer.from()
                        && ASKS_ITSELF.contains(sentence.words().lower(action.from() - 1));
        int from = beginning(action, doer);
        boolean seconder = sentence.words().is(from - 1, "by");
        if (asksItself || seconder || from <= latest || sentence.words().is(from - 1, "which")) {
            return false;
        }
        boolean separate =
                Joint.before(
                        from, sentence.words().at(action.deed() + 1).isWord(), sentence.words());
        return separate
                && before.stream().noneMatch(earlier -> doer.isAgain(earlier.doer()))
                && before.stream().anyMatch(earlier -> earlier.confidence() >= SURE - 0.1);
    }

    /** "Ms Fir will draw it and Phil will run the bar": sure enough beside what is sure. */
    private boolean goesOn(Doer doer) {
        Words words = sentence.words();
        return Joint.at(doer.from() - 1, words) && words.in(doer.to(), WILL);
    }

    /** Where the "it" stands in "..., and it was agreed that"; below 0 where it does not. */
    int itWasAgreed(Finding action) {
        Words words = sentence.words();
        for (int it = action.from() - 2; it >= action.from() - 4; it -= 2) {
            if (action.kind() == Kind.RESOLUTION_PART && words.is(it - 1, "and", "it", "was")) {
                return it;
            }
        }
        return -1;
    }

    /** "asked that he send it and gave an assurance that she would": by whoever asked. */
    private boolean promisesToo(List<Finding> before, Finding action) {
        Doer doer = action.doer();
        return action.kind() == Kind.UNDERTAKING
                && action.confidence() >= SURE
                && doer != null
                && sentence.words().is(action.from() - 1, "and")
                && before.stream()
                        .allMatch(one ->
                                one.kind() == Kind.REQUEST
                                        && one.doer() != null
                                        && one.from() > doer.from());
    }

    /** "asked for a map and Mr Oak agreed to provide this": whose it is. */
    private boolean grants(List<Finding> before, Finding action) {
        return action.kind() == Kind.UNDERTAKING
                && sentence.words().in(action.deed() + 1, IT)
                && before.stream()
                        .allMatch(one -> one.kind() == Kind.REQUEST && one.doer() == null);
    }

    /** "Mr Oak would have a word and a notice is to go out": a thing, behind a deed. */
    private boolean somethingToo(List<Finding> before, Finding action) {
        int thing = NextThing.of(action, sentence.words());
        return thing > 0
                && action.confidence() >= LIKELY
                && before.stream().allMatch(one -> one.deed() < thing)
                && before.stream()
                        .anyMatch(one ->
                                one.confidence() >= SURE && (one.doer() != null || finite(action)));
    }

    private boolean finite(Finding action) {
        Words words = sentence.words();
        return words.in(action.from(), WILL) || words.is(action.from() - 1, "need");
    }

    /** "and Mr Oak said that he would": whoever says it of themselves. */
    private @Nullable Doer speaker(Doer pronoun) {
        Words words = sentence.words();
        int said = pronoun.from() - (words.is(pronoun.from() - 1, "that") ? 2 : 1);
        Doer speaker = words.in(said, SAYING) ? sentence.doers().before(words, said) : null;
        return speaker != null && speaker.is(Doer.Sort.PERSON, Doer.Sort.NAME) ? speaker : null;
    }

    /** "Ms Fir will draft it and she would also ring them": a deed more, of the same. */
    private boolean alsoWill(Doer doer) {
        Words words = sentence.words();
        boolean will = words.is(doer.to(), "would") || words.is(doer.to(), "will");
        return words.is(doer.from() - 1, "and") && will && words.is(doer.to() + 1, "also");
    }

    /** "the Clerk, who would write" begins at "who". */
    int beginning(Finding action, Doer doer) {
        Doer speaker = doer.is(Doer.Sort.PRONOUN) ? speaker(doer) : null;
        if (speaker != null) {
            return speaker.from();
        }
        return sentence.words().is(action.from(), "who") ? action.from() : doer.from();
    }
}
