package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes one follow-up of what the rules found in a sentence, or several where several people are
 * named: "Cllr Oak would draw a map and the Clerk would write".
 */
final class Clauses {

    private static final double SURE = 0.7;

    private final Sentence sentence;
    private final LastNamed lastNamed;
    private final AnotherClause another;

    Clauses(Sentence sentence, LastNamed lastNamed) {
        this.sentence = sentence;
        this.lastNamed = lastNamed;
        this.another = new AnotherClause(sentence);
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
        return founds(groups(decided == null ? actions : decidedAs(decided.kind(), actions)));
    }

    /** Under "RESOLVED" whatever is asked, or promised, is resolved. */
    private static List<Finding> decidedAs(Kind kind, List<Finding> actions) {
        return actions.stream()
                .map(one ->
                        one.kind() == Kind.REQUEST || one.kind() == Kind.UNDERTAKING
                                ? one.as(kind)
                                : one)
                .toList();
    }

    private List<List<Finding>> groups(List<Finding> actions) {
        List<List<Finding>> groups = new ArrayList<>();
        for (Finding action : actions) {
            if (groups.isEmpty() || !another.starts(groups.getLast(), action)) {
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
        int word = doer == null || own ? from : another.beginning(group.getFirst(), doer);
        int agreed = another.itWasAgreed(group.getFirst());
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
