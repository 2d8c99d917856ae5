package app.resolved.meetings.reading.domain.structure;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follows when the public is shut out and let in again, and by which words of the law. Must not
 * take "there was no need to exclude the public" for an exclusion.
 */
final class PublicExcluded {

    private static final int LOOKED_AT = 3_000;
    private static final Pattern SHUT_OUT =
            Pattern.compile(
                    "(?i)\\b(?:exclude|excluded|excluding|exclusion|withdraw|leave)\\b.{0,60}\\b(?:press|public|reporters)\\b|\\b(?:press|public|reporters)\\b.{0,60}\\b(?:(?:be|were|was|been|to"
                        + " be) )?(?:now |therefore |temporarily"
                        + " )?(?:excluded|(?:asked|requested|required|instructed) to"
                        + " (?:leave|withdraw))");
    private static final Pattern NOT_SO =
            Pattern.compile(
                    "(?i)\\b(?:no"
                        + " (?:need|exempt|confidential|requirement|motion|items?)|not|none|if|should"
                        + " the)\\b.{0,80}\\b(?:exclu\\w+|withdraw)|not (?:be )?excluded|no"
                        + " exclusion|^\\W*to (?:consider|agree|resolve|determine|decide)\\b");
    private static final Pattern LET_IN =
            Pattern.compile(
                    "(?i)\\b(?:press|public)\\b.{0,40}\\b(?:re-?admitted|readmission|returned|invited"
                        + " back|re-?joined)|\\b(?:re-?admit|re-?admitted)\\b.{0,40}\\b(?:press|public)|(?:return|returned|resumed|moved"
                        + " back)\\b.{0,30}\\b(?:open|public)"
                        + " session|meeting\\b.{0,20}\\bre-?opened to the public");
    private static final Pattern MARKED =
            Pattern.compile(
                    "(?i).*(?:\\bexempt"
                        + " (?:item|report|appendi|minute|matter|information)|[(\\[]\\s*exempt\\b|\\bexempt\\s*[)\\]-]|not"
                        + " for publication|^\\W*(?:confidential|exempt|part"
                        + " (?:II|2|B|two))\\b).*");
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(?i)\\bpara(?:graph)?s?\\.?\\s*((?:\\d{1,2}[A-C]?)(?:\\s*(?:,|and|&|or|to|-)\\s*\\d{1,2}[A-C]?){0,6})");
    private static final Pattern SCHEDULE =
            Pattern.compile("(?i)\\bsch(?:edule)?\\.?\\s*\\(?(12A|7A)\\b");
    private static final Pattern ACT_OF_1960 =
            Pattern.compile("(?i)admission to meetings|\\b1960\\b");

    private static final int SOON = 4;

    private @Nullable String ground;
    private int since;

    @Nullable String ground() {
        return ground;
    }

    /** The ground for one item by its heading alone, else the one that holds. */
    @Nullable String groundFor(String title) {
        boolean marked = MARKED.matcher(title).matches() && !SHUT_OUT.matcher(title).find();
        if (marked && !title.matches("(?i).*\\b(?:none|no)\\b.*")) {
            return ground == null ? groundIn(title) : ground;
        }
        return ground;
    }

    /** What is said in a block holds for what comes after it. */
    void hear(String text) {
        String head = text.substring(0, Math.min(LOOKED_AT, text.length())).replaceAll("\\s+", " ");
        if (LET_IN.matcher(head).find()) {
            ground = null;
        } else if (SHUT_OUT.matcher(head).find() && !NOT_SO.matcher(head).find()) {
            boolean heading = head.length() < 60 && !NUMBERS.matcher(head).find();
            ground = heading ? ground : groundIn(head);
            since = 0;
        } else if (ground != null && ground.equals("s100A") && since < SOON && names(head)) {
            ground = groundIn(head);
        }
        since++;
    }

    /** The paragraph may stand in a line of its own: "Information under paragraph 3 (...)". */
    private static boolean names(String text) {
        return SCHEDULE.matcher(text).find()
                || NUMBERS.matcher(text).find()
                        && text.toLowerCase(Locale.UK).contains("information");
    }

    static String groundIn(String text) {
        Matcher schedule = SCHEDULE.matcher(text);
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.find()) {
            String which = schedule.find() ? schedule.group(1).toUpperCase(Locale.UK) : "12A";
            boolean several = numbers.group(1).matches(".*(?:,|and|&|or|to|-).*");
            return "Schedule %s paragraph%s %s"
                    .formatted(which, several ? "s" : "", numbers.group(1));
        }
        return ACT_OF_1960.matcher(text).find()
                ? "Public Bodies (Admission to Meetings) Act 1960"
                : "s100A";
    }
}
