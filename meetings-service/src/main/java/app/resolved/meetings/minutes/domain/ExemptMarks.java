package app.resolved.meetings.minutes.domain;

import java.util.regex.Pattern;

/**
 * Finds the marks that papers bear which the public may not read: a heading or a line that says so.
 * Must not take a motion to exclude the public for one, nor words about such marks: every agenda
 * has them.
 */
public final class ExemptMarks {

    private static final Pattern MARK =
            Pattern.compile(
                    "(?i:\\bnot for publication\\b)|(?i:\\b(?:report|appendix|annex|paper|minutes?)"
                        + " (?:is|are|was|were) (?:exempt|confidential)\\b(?! from"
                        + " call))|(?i:\\bexempt"
                        + " (?:report|appendix|appendices|annex|minutes?)\\b)|(?i:^\\W*part"
                        + " (?:ii|2|two|b)\\W+(?:exempt|confidential|private|closed)\\b)|^\\W*(?:STRICTLY"
                        + " )?(?:PRIVATE (?:AND|&) )?(?:CONFIDENTIAL|EXEMPT|RESTRICTED)\\b(?!"
                        + " ITEMS)|(?i:^\\W*\\(?(?:exempt|confidential)\\W*$)");
    private static final Pattern NOT_SO =
            Pattern.compile("(?i)\\b(?:no|none|nil|non|without|if|any|whether)\\b");

    private ExemptMarks() {}

    /** Whether a line of it is such a mark. */
    public static boolean in(String text) {
        return text.lines().anyMatch(ExemptMarks::marks);
    }

    private static boolean marks(String line) {
        return MARK.matcher(line).find() && !NOT_SO.matcher(line).find();
    }
}
