package app.resolved.notifications.deliveries.domain;

import org.jspecify.annotations.Nullable;

/** What is said to whoever has been answered by the clerk. Why stands on the page alone. */
final class AnswerPhrases {

    private AnswerPhrases() {}

    /** "More time not given", for the head of a letter. */
    static String inBrief(Matter matter) {
        var answer = matter.answer();
        if (answer == null || Phrases.isByReference(matter.action())) {
            return "Answered";
        }
        return switch (answer.kind()) {
            case NOT_ACCEPTED -> "Not accepted as done";
            case MORE_TIME_NOT_GIVEN -> "More time not given";
            case DECLINING_NOT_AGREED -> "Asked again";
            case DUE_DATE_CHANGED -> "Date changed";
            case ANSWERED_HERE_AGAIN -> "Yours again";
        };
    }

    /** A sentence or two; null where nothing was answered that may be told. */
    static @Nullable String inFull(Matter matter) {
        var answer = matter.answer();
        if (answer == null || Phrases.isByReference(matter.action())) {
            return null;
        }
        return switch (answer.kind()) {
            case NOT_ACCEPTED -> "The clerk has not accepted it as done: its page says why.";
            case MORE_TIME_NOT_GIVEN -> "The clerk has not given it more time: its page says why.";
            case DECLINING_NOT_AGREED ->
                    "It was declined, and is asked all the same: its page says why.";
            case DUE_DATE_CHANGED ->
                    "The clerk has changed the day on which it is due: its page says why.";
            case ANSWERED_HERE_AGAIN -> "Another action was to answer for it, and does so no more.";
        };
    }

    /** Those words, and what was answered after them. */
    static String after(String words, Matter matter) {
        var answer = inFull(matter);
        return answer == null ? words : words + " " + answer;
    }
}
