package app.resolved.meetings.reading.domain.language;

import org.jspecify.annotations.Nullable;

/** Raises or lowers a finding's confidence for what stands around it in the sentence. */
final class Weighing {

    private final Sentence sentence;
    private @Nullable Circumstances circumstances;

    Weighing(Sentence sentence) {
        this.sentence = sentence;
    }

    Finding weigh(Finding finding) {
        if (!finding.forAction()) {
            return finding;
        }
        Words words = sentence.words();
        Circumstances around = circumstances();
        double weight = finding.confidence() + around.weight();
        int start = Clause.startBefore(words, finding.from());
        for (int k : around.doubts()) {
            weight -= k >= start && k < finding.deed() ? before(words, k, finding) : 0;
        }
        if (!finding.cue().startsWith("was referred") && around.onlyMovedBefore(finding.deed())) {
            weight -= 0.6;
        }
        if (around.askedByAReport(finding.deed())) {
            weight -= 0.5;
        }
        return finding.at(Math.min(0.97, weight));
    }

    private Circumstances circumstances() {
        if (circumstances == null) {
            circumstances = new Circumstances(sentence);
        }
        return circumstances;
    }

    private static double before(Words words, int k, Finding finding) {
        if (words.in(k, Circumstances.HOPES)) {
            return 0.35;
        }
        if (Circumstances.asksHow(words, k) && k <= finding.from()) {
            return 0.6;
        }
        if (words.is(k, "if") && escalates(finding)) {
            return 0.1;
        }
        if (words.is(k, "if")
                && k < finding.from() + 1
                && !words.is(k, "if", "any")
                && !(words.is(k, "if", "members") && finding.cue().startsWith("should"))
                && !words.is(k, "if", "possible")) {
            return 0.45;
        }
        if (words.in(k, Circumstances.QUESTIONS) && k < finding.from()) {
            return supported(words) ? 0 : 0.35;
        }
        return Circumstances.reports(words, k) ? 0.45 : 0;
    }

    /** "If nothing has come by June Mr Oak will ring them": somebody here has it to do. */
    private static boolean escalates(Finding finding) {
        return finding.doer() != null
                && finding.doer().is(Doer.Sort.PERSON)
                && finding.cue().contains(" will ");
    }

    /** "asked whether they wanted a visit, which was agreed". */
    private static boolean supported(Words words) {
        return says(words, "was", "supported")
                || says(words, "was", "agreed")
                || says(words, "were", "supportive");
    }

    private static boolean says(Words words, String... sequence) {
        for (int k = 0; k < words.size(); k++) {
            if (words.is(k, sequence)) {
                return true;
            }
        }
        return false;
    }
}
