package app.resolved.meetings.reading.domain.language;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Raises or lowers a finding's confidence for what stands around it in the sentence. */
final class Weighing {

    private static final Set<String> HOPES =
            WordSet.of(
                    "thought thinks hoped hopes hope wished hopefully anticipated expected wondered"
                            + " assumed understood believed");
    private static final Set<String> QUESTIONS = WordSet.of("whether queried questioned how why");
    private static final Pattern CARRIED =
            Pattern.compile("(?i)(?<!not )\\b(?:carried|agreed|resolved|unanimously|approved)\\b");
    private static final Set<String> DONE =
            WordSet.of("done completed complete actioned closed discharged");

    private static final Pattern DONE_NEXT =
            Pattern.compile(
                    "(?i)\\W*(?:this (?:has been|was|is)"
                            + " )?(?:completed?|done|actioned|closed|discharged|in"
                            + " progress|ongoing)\\b(?! by| with| to)");

    private static final Pattern DONE_BEHIND_DASH =
            Pattern.compile(
                    "(?i) [-\u2013\u2014] ?(?:now )?(?:done|sent|completed?|actioned|closed|paid|in"
                            + " hand|received|resolved|no longer|not needed|all done)\\b(?! to)");
    private static final Pattern PAST_LIST =
            Pattern.compile(
                    "(?i)\\W*actions? (?:points? )?(?:arising )?from (?:the )?(?:last|previous|\\w+"
                        + " meeting|january|february|march|april|may|june|july|august|september|october|november|december)");
    private static final Pattern IF_CHOSEN =
            Pattern.compile(
                    "(?i)\\bif (?:(?:she|he|they) (?:were|was|is|are) )?(?:to be"
                        + " )?(?:appointed|confirmed|elected|successful|granted)\\b|\\b(?:by way"
                        + " of|as a) supplementary\\b|\\bsupplementary question\\b");
    private static final Pattern IF_THEY_WISH =
            Pattern.compile(
                    "(?i)\\bif (?:they|he|she|members|anyone) (?:so )?(?:wish|want|like|need)");
    private static final Pattern SO_FAR =
            Pattern.compile("(?i)\\(took place\\b|\\bhave \\w+ed so far\\b|\\(done\\b");

    /** What a report asks of the meeting is asked before anything is decided. */
    private static final Pattern REPORT_ASKS =
            Pattern.compile(
                    "(?i)\\b(?:submitted|presented|considered|received|introduced|tabled)\\b"
                        + "[^.;]{0,60}\\breports?\\b[^.;]{0,120}?\\b(?:requesting|seeking|asking|inviting|recommending|proposing|which"
                        + " (?:asked|sought|recommended|proposed|requested))\\b");

    private static final Pattern DECIDED =
            Pattern.compile("(?i)\\b(?:agreed|resolved|unanimously|carried)\\b");

    private Weighing() {}

    static Finding weigh(Finding finding, Sentence sentence) {
        if (!finding.forAction()) {
            return finding;
        }
        Words words = sentence.words();
        double weight = finding.confidence();
        for (int k = Clause.startBefore(words, finding.from()); k < finding.deed(); k++) {
            weight -= before(words, k, finding);
        }
        if (!finding.cue().startsWith("was referred") && moved(sentence, finding)) {
            weight -= 0.6;
        }
        if (says(words, "always")
                || says(words, "earlier", "meeting")
                || says(words, "previous", "meeting")
                || says(words, "last", "meeting")) {
            weight -= 0.25;
        }
        if (says(words, "outside", "of", "the", "meeting")
                || says(words, "outside", "the", "meeting")
                || says(words, "after", "the", "meeting")) {
            weight += 0.12;
        }
        if (reportAsks(words, finding)) {
            weight -= 0.5;
        }
        if (PAST_LIST.matcher(sentence.passage().text()).lookingAt()) {
            weight -= 0.45;
        }
        if (IF_CHOSEN.matcher(words.text()).find()) {
            weight -= 0.5;
        }
        if (IF_THEY_WISH.matcher(words.text()).find()) {
            weight -= 0.4;
        }
        if (SO_FAR.matcher(words.text()).find()) {
            weight -= 0.5;
        }
        if (reportedDone(words, sentence.next()) || DONE_BEHIND_DASH.matcher(words.text()).find()) {
            weight -= 0.6;
        }
        if (sentence.passage().past()
                && (says(words, "has", "been") || says(words, "have", "been"))) {
            weight -= 0.3;
        }
        return finding.at(Math.min(0.97, weight));
    }

    private static boolean reportAsks(Words words, Finding finding) {
        Matcher asks = REPORT_ASKS.matcher(words.text());
        return asks.find()
                && words.at(finding.deed()).start() > asks.start()
                && !DECIDED.matcher(words.text().substring(asks.end())).find();
    }

    private static double before(Words words, int k, Finding finding) {
        if (HOPES.contains(words.lower(k))) {
            return 0.35;
        }
        if (words.is(k, "if")
                && k < finding.from() + 1
                && !words.is(k, "if", "any")
                && !words.is(k, "if", "possible")) {
            return 0.45;
        }
        if (QUESTIONS.contains(words.lower(k)) && k < finding.from()) {
            return supported(words) ? 0 : 0.35;
        }
        boolean report =
                words.is(k, "report", "recommended")
                        || words.is(k, "report", "recommends")
                        || words.is(k, "is", "recommended")
                        || words.is(k, "recommendation");
        return report ? 0.45 : 0;
    }

    /** "asked whether they wanted a visit, which was agreed". */
    private static boolean supported(Words words) {
        return says(words, "was", "supported")
                || says(words, "was", "agreed")
                || says(words, "were", "supportive");
    }

    /** What is only moved is decided when it is carried. */
    private static boolean moved(Sentence sentence, Finding finding) {
        Words words = sentence.words();
        boolean moved = false;
        for (int k = 0; k < finding.deed(); k++) {
            moved |= words.is(k, "moved") || words.is(k, "amendment") || words.is(k, "motion");
        }
        return moved && !CARRIED.matcher(words.text() + " " + sentence.next()).find();
    }

    private static boolean says(Words words, String... sequence) {
        for (int k = 0; k < words.size(); k++) {
            if (words.is(k, sequence)) {
                return true;
            }
        }
        return false;
    }

    /** "[done]", "(completed)", "- Actioned." at the end. */
    private static boolean reportedDone(Words words, String next) {
        if (DONE_NEXT.matcher(next).lookingAt()) {
            return true;
        }
        for (int k = Math.max(1, words.size() - 3); k < words.size(); k++) {
            boolean marked = !words.at(k - 1).isWord();
            if (marked && DONE.contains(words.lower(k))) {
                return true;
            }
        }
        return false;
    }
}
