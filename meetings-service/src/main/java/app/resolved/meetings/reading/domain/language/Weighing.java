package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Raises or lowers a finding's confidence for what stands around it in the sentence. */
final class Weighing {

    /** "could not say if" asks; it sets no condition. */
    private static final Set<String> UNSURE = WordSet.of("say know sure certain tell");

    private static final Set<String> THEY = WordSet.of("he she");

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
            boolean near = k >= start && k < finding.deed() && !another(words, k, finding);
            weight -= near ? before(words, k, finding) : 0;
        }
        if (!finding.cue().startsWith("was referred") && around.onlyMovedBefore(finding.deed())) {
            weight -= 0.6;
        }
        if (around.askedByAReport(finding.deed())) {
            weight -= 0.5;
        }
        return finding.at(Math.min(0.97, weight));
    }

    /** "asked how many had gone and Mr Oak undertook to tell him": the doubt is the asker's. */
    private static boolean another(Words words, int doubt, Finding finding) {
        Doer doer = finding.doer();
        if (doer == null) {
            return false;
        }
        boolean asks = finding.cue().startsWith("asked ") && words.is(finding.from() - 1, "and");
        boolean promises =
                finding.kind() == Kind.UNDERTAKING
                        && doer.is(Doer.Sort.PERSON)
                        && (words.is(doer.from() - 1, "and")
                                || words.is(doer.from() - 1, ",") && !words.is(doubt, "if"));
        return asks && doubt < finding.from() || promises && doubt < doer.from();
    }

    private Circumstances circumstances() {
        if (circumstances == null) {
            circumstances = new Circumstances(sentence);
        }
        return circumstances;
    }

    private static double before(Words words, int k, Finding finding) {
        boolean whoWish = words.is(k - 1, "who", "wished");
        boolean itself = k == finding.from() && words.is(k, "wished") || FeltBest.isFelt(words, k);
        if (words.in(k, Circumstances.HOPES) && !whoWish && !itself) {
            return goesOn(words, k, finding) ? 0 : 0.35;
        }
        if (words.is(k, "not", "sure", "that")) {
            return 0.45;
        }
        if (words.is(k, "declared", "that") && k < finding.from()) {
            return 0.45;
        }
        if (Circumstances.asksHow(words, k) && k <= finding.from()) {
            return 0.6;
        }
        if (words.is(k, "if") && escalates(finding)) {
            return 0.1;
        }
        if (words.is(k, "if")
                && !UNSURE.contains(words.lower(k - 1))
                && k < finding.from() + 1
                && !words.is(k, "if", "any")
                && !(words.is(k, "if", "members") && finding.cue().startsWith("should"))
                && !words.is(k, "if", "possible")) {
            return ifAsked(words, k, finding) ? 0.2 : 0.45;
        }
        if (words.in(k, Circumstances.QUESTIONS) && k < finding.from()) {
            return supported(words) ? 0 : 0.35;
        }
        return Circumstances.reports(words, k) && !goesOn(words, k, finding) ? 0.45 : 0;
    }

    /** "thought it an excellent idea and would be in touch": the hope is behind. */
    private static boolean goesOn(Words words, int hope, Finding finding) {
        Doer doer = finding.doer();
        boolean joined = words.is(finding.from() - 1, "and") || words.is(finding.from() - 1, "but");
        boolean own = words.in(finding.from() - 1, THEY) && words.is(finding.from() - 2, "and");
        if (own && words.is(hope, "thought") && hope < finding.from()) {
            return true;
        }
        return joined && doer != null && doer.to() <= hope && !words.is(hope, "wondered");
    }

    /** "if Mr Ash would leave his number, he would ring him": depends on a word alone. */
    private static boolean ifAsked(Words words, int condition, Finding finding) {
        boolean would = false;
        for (int k = condition + 2; k < condition + 6 && k < finding.from(); k++) {
            would |= words.is(k, "would") || words.is(k, "could") || words.is(k, "will");
        }
        return would && finding.doer() != null;
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
