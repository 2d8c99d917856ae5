package app.resolved.meetings.reading.domain.language;

import java.util.regex.Pattern;

/** Tells that what was suggested was agreed in the same breath: "which Members supported". */
final class SaidYes {

    private static final Pattern YES =
            Pattern.compile(
                    "(?i)\\b(?:and|which|this|that|it|suggestion|proposal|idea) (?:was|were)"
                        + " (?:then |also |unanimously |generally |duly"
                        + " )?(?:agreed|supported|accepted|approved|endorsed|carried)\\b(?!"
                        + " (?:that|at|in)\\b)|\\b(?:which|and) (?:the |all"
                        + " )?(?:members|councillors|committee|board|panel|forum|group|governors|trustees)"
                        + " (?:all |unanimously )?(?:agreed|supported|accepted|endorsed)\\b(?!"
                        + " that\\b)|\\b(?:members|councillors|the committee|the board|the panel)"
                        + " supported (?:this|that|it)\\b|\\bwhich (?:\\w+\\.? ){1,5}(?:agreed"
                        + " to(?: do)?|accepted|undertook to do)\\W*$");
    private static final Pattern IN_ANSWER =
            Pattern.compile(
                    "(?i)\\b(?:said|confirmed|agreed|advised|replied|responded|stated) (?:that"
                        + " )?(?:this|it|that) (?:could|would|will|can) be"
                        + " (?:done|arranged|provided|included|looked)\\b|\\band (?:this|it|that)"
                        + " (?:would|will) be (?:done|arranged)\\b|\\band (?:the )?[A-Z][\\w.'"
                        + " ]{1,40}(?:said|confirmed|replied|agreed) (?:that"
                        + " )?(?:it|they|he|she|this) (?:could|would|will|can)(?: be)?\\W*$");

    private SaidYes() {}

    static boolean in(Words words) {
        return YES.matcher(words.text()).find();
    }

    /** "and the Director said that this could be done". */
    static boolean inAnswer(Words words) {
        return IN_ANSWER.matcher(words.text()).find();
    }
}
