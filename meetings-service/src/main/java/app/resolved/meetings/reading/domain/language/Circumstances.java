package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.structure.Mode;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a sentence says of all that is found in it: that it was done already, that it was moved and
 * not carried, that a report asks for it. Sought once for the sentence, however much is found.
 */
final class Circumstances {

    static final Set<String> HOPES =
            WordSet.of(
                    "thought thinks hoped hopes hope wished hopefully anticipated expected wondered"
                            + " assumed understood believed");
    static final Set<String> QUESTIONS = WordSet.of("whether queried questioned how why");
    private static final Set<String> HOW = WordSet.of("what how when where which who why");

    private static final Set<String> ASKING =
            WordSet.of("asked enquired inquired queried questioned wondered");

    private static final int ASKED_BEFORE = 7;

    /** The words of an amendment say how a text is to read, not who is to do something. */
    private static final Pattern AMENDING =
            Pattern.compile(
                    "(?i)\\bamendment\\b.*\\b(?:delete|insert|replace|substitute|delet(?:ion|ing)|insert(?:ion|ing))\\b");

    /** The corrected words of earlier minutes. */
    private static final Pattern QUOTED =
            Pattern.compile("\\s*[\u201c\"](?!That\\b)[^\u201c\u201d\"]+[\u201d\"]\\s*");

    /** What somebody is there for is no task. */
    private static final Pattern ROLE =
            Pattern.compile(
                    "(?i)\\b(?:roles?|functions?|remit|purpose) of [^.;]{2,60}? (?:is|was|were|are)"
                            + " to\\b");

    private static final Pattern CARRIED =
            Pattern.compile("(?i)(?<!not )\\b(?:carried|agreed|resolved|unanimously|approved)\\b");
    private static final Pattern PAST_LIST =
            Pattern.compile(
                    "(?i)\\W*actions? (?:points? )?(?:arising )?from (?:the )?(?:last|previous|\\w+"
                            + " meeting|"
                            + Months.EITHER
                            + ")");
    private static final Pattern IF_CHOSEN =
            Pattern.compile(
                    "(?i)\\bif (?:(?:she|he|they) (?:were|was|is|are) )?(?:to be"
                        + " )?(?:appointed|confirmed|elected|successful|granted)\\b|\\b(?:by way"
                        + " of|as a) supplementary\\b|\\bsupplementary question\\b");
    private static final Pattern IF_THEY_WISH =
            Pattern.compile(
                    "(?i)(?<!\\b(?:said|confirmed)(?: that)? (?:he|she)"
                            + " )\\bwould\\b[^.;]{0,40}\\bif (?:it|he|she|they|we)"
                            + " (?:was|were)\\b|\\bif (?:they|he|she|members|anyone) (?:so"
                            + " )?(?:wish|want|like|need)");

    /** The agenda's words: what the meeting is there for. */
    private static final Pattern AGENDA =
            Pattern.compile(
                    "(?:TO|To) (?i:receive|note|approve|consider|discuss|agree|declare)\\b");

    private static final Pattern LOST =
            Pattern.compile(
                    "(?i)\\b(?:proposal|motion|amendment)\\b.*\\b(?:was|were)"
                            + " (?:lost|defeated)\\b");
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

    private final Words words;
    private final String next;
    private final double weight;
    private final int moved;
    private final boolean carried;
    private final int reportAsks;
    private final List<Integer> doubts;

    Circumstances(Sentence sentence) {
        this.words = sentence.words();
        this.next = sentence.next();
        this.weight = weightOf(sentence);
        this.moved = firstMoved();
        this.carried =
                moved < words.size()
                        && (CARRIED.matcher(words.text() + " " + next).find()
                                || Carried.byVote(next));
        this.reportAsks = whereAReportAsks();
        this.doubts = IntStream.range(0, words.size()).filter(this::doubts).boxed().toList();
    }

    /** What is to be added to the confidence of whatever the sentence asks for. */
    double weight() {
        return weight;
    }

    /** What is only moved is decided when it is carried. */
    boolean onlyMovedBefore(int deed) {
        return moved < deed && !carried;
    }

    /** Whether a report asks for it, before anything is decided. */
    boolean askedByAReport(int deed) {
        return reportAsks >= 0 && words.at(deed).start() > reportAsks;
    }

    /** The words of hope, of question and of report, which lower what stands behind them. */
    List<Integer> doubts() {
        return doubts;
    }

    private boolean doubts(int k) {
        return words.in(k, HOPES)
                || words.is(k, "not", "sure", "that")
                || words.is(k, "declared", "that")
                || asksHow(words, k)
                || words.in(k, QUESTIONS)
                || words.is(k, "if")
                || reports(words, k);
    }

    /** "asked what he would do": a question, whatever is done in it. */
    static boolean asksHow(Words words, int k) {
        boolean asked = false;
        for (int i = Math.max(0, k - ASKED_BEFORE); words.in(k, HOW) && i < k; i++) {
            asked |= words.in(i, ASKING);
        }
        return asked;
    }

    /** "the report recommended", "is recommended", "a recommendation". */
    static boolean reports(Words words, int k) {
        return words.is(k, "officers", "recommended")
                || words.is(k, "report", "invited")
                || words.is(k, "report", "asked")
                || words.is(k, "report", "sought")
                || words.is(k, "report", "recommended")
                || words.is(k, "report", "recommends")
                || words.is(k, "is", "recommended")
                || words.is(k, "recommendation") && !words.is(k + 1, "that");
    }

    private double weightOf(Sentence sentence) {
        String text = words.text();
        Settled settled = new Settled(sentence);
        double sum = 0;
        if (says("always")
                || says("earlier", "meeting")
                || says("previous", "meeting")
                || says("last", "meeting")) {
            sum -= 0.25;
        }
        if (says("outside", "of", "the", "meeting")
                || says("outside", "the", "meeting")
                || says("after", "the", "meeting")) {
            sum += 0.12;
        }
        if (PAST_LIST.matcher(sentence.passage().text()).lookingAt()) {
            sum -= 0.45;
        }
        if (IF_CHOSEN.matcher(text).find()) {
            sum -= 0.5;
        }
        if (IF_THEY_WISH.matcher(text).find()) {
            sum -= 0.4;
        }
        if (QUOTED.matcher(text).matches() && sentence.passage().mode() == Mode.DISCUSSION) {
            sum -= 0.5;
        }
        if (ROLE.matcher(text).find()) {
            sum -= 0.5;
        }
        if (AMENDING.matcher(text).find()) {
            sum -= 0.6;
        }
        if (SO_FAR.matcher(text).find() || LOST.matcher(text).find()) {
            sum -= 0.5;
        }
        if (settled.onlyNoted() || settled.granted()) {
            sum -= 0.5;
        }
        if (AGENDA.matcher(text).lookingAt() && sentence.passage().mode() == Mode.DISCUSSION) {
            sum -= 0.5;
        }
        if (settled.done()) {
            sum -= 0.6;
        }
        if (sentence.passage().past() && (says("has", "been") || says("have", "been"))) {
            sum -= 0.3;
        }
        return sum;
    }

    private int firstMoved() {
        int k = 0;
        while (k < words.size()
                && !words.is(k, "moved")
                && !words.is(k, "amendment")
                && (!words.is(k, "motion") || toldOfIt(k))) {
            k++;
        }
        return k;
    }

    /** "The motion stood referred to the Cabinet": what became of it, not its words. */
    private boolean toldOfIt(int motion) {
        return words.is(motion + 1, "be")
                || words.is(motion + 1, "was", "deferred")
                || words.is(motion + 1, "stood", "referred")
                || words.is(motion + 1, "would", "stand", "referred");
    }

    private int whereAReportAsks() {
        Matcher asks = REPORT_ASKS.matcher(words.text());
        boolean undecided =
                asks.find() && !DECIDED.matcher(words.text().substring(asks.end())).find();
        return undecided ? asks.start() : -1;
    }

    private boolean says(String... sequence) {
        for (int k = 0; k < words.size(); k++) {
            if (words.is(k, sequence)) {
                return true;
            }
        }
        return false;
    }
}
