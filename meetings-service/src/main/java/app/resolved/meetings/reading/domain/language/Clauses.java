package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one follow-up of what the rules found in a sentence, or several where several people are
 * named: "Cllr Oak would draw a map and the Clerk would write".
 */
final class Clauses {

    private static final double SURE = 0.7;
    private static final double LIKELY = 0.55;
    private static final Set<String> WILL = WordSet.of("will would");

    /** "would invite the union to nominate somebody": asking is the deed. */
    private static final Set<String> ASKS_ITSELF = WordSet.of("would will to");

    private static final Set<String> SAYING =
            WordSet.of("said confirmed advised replied agreed stated added indicated");

    private final Sentence sentence;
    private final LastNamed lastNamed;

    Clauses(Sentence sentence, LastNamed lastNamed) {
        this.sentence = sentence;
        this.lastNamed = lastNamed;
    }

    List<Found> split(List<Finding> findings, @Nullable Finding decided) {
        List<Finding> actions =
                findings.stream()
                        .filter(Finding::forAction)
                        .filter(finding -> finding.confidence() >= 0.5)
                        .sorted(Comparator.comparingInt(Finding::deed))
                        .toList();
        if (decided != null
                && !decided.forAction()
                && actions.stream()
                        .noneMatch(
                                action -> action.confidence() >= SURE && action.doer() != null)) {
            return List.of(found(decided, 0, sentence.words().text().length()));
        }
        if (actions.isEmpty()) {
            return findings.stream()
                    .max(Comparator.comparingDouble(Finding::confidence))
                    .filter(finding -> !finding.forAction())
                    .map(finding -> found(finding, 0, sentence.words().text().length()))
                    .stream()
                    .toList();
        }
        return founds(groups(actions));
    }

    private List<List<Finding>> groups(List<Finding> actions) {
        List<List<Finding>> groups = new ArrayList<>();
        for (Finding action : actions) {
            if (groups.isEmpty() || !startsClause(groups.getLast(), action)) {
                if (groups.isEmpty()) {
                    groups.add(new ArrayList<>());
                }
                groups.getLast().add(action);
            } else {
                groups.add(new ArrayList<>(List.of(action)));
            }
        }
        return groups;
    }

    /** Another person, named behind the deed before, begins a clause of their own. */
    private boolean startsClause(List<Finding> before, Finding action) {
        Doer doer = action.doer();
        if (itWasAgreed(action) > 0 || promisesToo(before, action)) {
            return before.stream().allMatch(one -> one.deed() < action.from());
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
    private int itWasAgreed(Finding action) {
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
    private int beginning(Finding action, Doer doer) {
        Doer speaker = doer.is(Doer.Sort.PRONOUN) ? speaker(doer) : null;
        if (speaker != null) {
            return speaker.from();
        }
        return sentence.words().is(action.from(), "who") ? action.from() : doer.from();
    }

    private List<Found> founds(List<List<Finding>> groups) {
        List<Found> founds = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            int start = i == 0 ? 0 : startOf(groups.get(i));
            int end =
                    i + 1 < groups.size()
                            ? startOf(groups.get(i + 1))
                            : sentence.words().text().length();
            founds.add(found(best(groups.get(i)), start, trimmed(start, end)));
        }
        return founds;
    }

    private int startOf(List<Finding> group) {
        Doer doer = group.getFirst().doer();
        int from = group.getFirst().from();
        boolean own = sentence.words().is(from - 1, "and");
        int word = doer == null || own ? from : beginning(group.getFirst(), doer);
        int agreed = itWasAgreed(group.getFirst());
        word = agreed > 0 ? agreed : word;
        int thing = NextThing.of(group.getFirst(), sentence.words());
        word = thing > 0 ? thing : word;
        return sentence.words().at(word).start();
    }

    /** Without the "and" or the comma that leads on to the next. */
    private int trimmed(int start, int end) {
        String text = sentence.words().text();
        if (end >= text.length()) {
            return text.length();
        }
        String clause = text.substring(start, end).stripTrailing();
        String bare =
                clause.replaceAll("(?:[\\s,;\u2013-]|\\b(?:and|that|while|whilst|but)\\b)+$", "");
        return start + bare.length();
    }

    private static Finding best(List<Finding> group) {
        Finding best =
                group.stream().max(Comparator.comparingDouble(Finding::confidence)).orElseThrow();
        if (best.doer() != null) {
            return best;
        }
        return group.stream()
                .filter(finding -> finding.doer() != null)
                .max(Comparator.comparingDouble(Finding::confidence))
                .map(finding -> best.by(finding.doer()))
                .orElse(best);
    }

    private Found found(Finding finding, int start, int end) {
        Words words = sentence.words();
        Doer by =
                finding.doer() == null && finding.forAction()
                        ? ByWhom.inClause(words, finding.deed(), end, sentence.doers())
                        : finding.doer();
        return new Found(
                finding, sentence, sentence.start() + start, sentence.start() + end, nameOf(by));
    }

    private @Nullable String nameOf(@Nullable Doer doer) {
        if (doer == null) {
            return null;
        }
        if (!doer.is(Doer.Sort.PRONOUN)) {
            return doer.words();
        }
        boolean one = doer.words().equalsIgnoreCase("he") || doer.words().equalsIgnoreCase("she");
        return one ? lastNamed.meantAt(sentence.words(), doer.from(), sentence.doers()) : null;
    }
}
