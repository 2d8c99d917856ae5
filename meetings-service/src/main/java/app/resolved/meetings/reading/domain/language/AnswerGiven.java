package app.resolved.meetings.reading.domain.language;

import java.util.regex.Pattern;

/**
 * Tells that a request was answered on the spot, with what was asked for or with a no: nothing is
 * left to be done. Must not take a promise for an answer.
 */
final class AnswerGiven {

    private static final Pattern ANSWER =
            Pattern.compile(
                    "(?s).{0,90}\\b(?:explained|replied|responded|confirmed"
                        + " that|stated|answered|advised that"
                        + " (?:the|this|it|there)|clarified|outlined|(?:said|advised|reported|told|noted)\\b(?=.{0,80}\\b(?:had|was|were|is|are|has|have)\\b)|in"
                        + " response|in reply|in answer)\\b.*");

    /** "A." or "Answer:" at the start of what follows. */
    private static final Pattern ANSWERS = Pattern.compile("\\s*(?:A[.:)]|Answer\\b|Reply\\b)\\s");

    /** "The Director said that it could not be made public." */
    private static final Pattern REFUSED =
            Pattern.compile(
                    "(?s).{0,120}\\b(?:could|would|can) ?not (?:yet"
                            + " )?be\\b(?!.*\\b(?:but|however)\\b).*");

    private static final Pattern PROMISE =
            Pattern.compile("(?s).*\\b(?:would|will|could|agreed to|offered|undertook)\\b.*");

    private static final Pattern PROVIDED =
            Pattern.compile(
                    "(?i)\\bha(?:d|s|ve) (?:now |since |already )?been (?:\\w+"
                        + " )?(?:circulated|sent|provided|supplied|shared|issued|completed|emailed)\\b|,?"
                        + " and [A-Z][\\w. ]{1,40} (?:advised|said|replied|explained|confirmed)"
                        + " that (?:it|this|these|they) (?:was|were|would be|had|is)\\b");

    private AnswerGiven() {}

    static boolean to(Sentence s) {
        if (PROVIDED.matcher(s.words().text()).find() || ANSWERS.matcher(s.next()).lookingAt()) {
            return true;
        }
        return ANSWER.matcher(s.next()).matches() && !PROMISE.matcher(s.next()).matches()
                || REFUSED.matcher(s.next()).matches();
    }
}
