package app.resolved.meetings.reading.domain.structure;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows when the public is shut out and let in again, and by which words of the law. */
final class PublicExcluded {

    private static final int LOOKED_AT = 3_000;
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
    private static final String UNNAMED = "s100A";

    private static final int SOON = 4;

    private @Nullable String ground;
    private @Nullable String named;
    private int since;
    private int sinceNamed;
    private int sinceMoved = SOON;
    private boolean headed;

    @Nullable String ground() {
        return ground;
    }

    /** The ground for one item by its heading alone, else the one that holds. */
    @Nullable String groundFor(String title) {
        boolean marked = MARKED.matcher(title).matches() && !ShutOut.moved(title);
        if (marked && !title.matches("(?i).*\\b(?:none|no)\\b.*")) {
            return ground == null ? groundIn(title) : ground;
        }
        return ground;
    }

    /** A heading holds for all that stands beneath it. */
    void headed(String title) {
        if (ShutOut.endsWith(title)) {
            ground = null;
        } else if (ShutOut.heads(title)) {
            headed = ground == null;
            shut(title);
        }
        sinceMoved = ShutOut.moved(title) ? 0 : sinceMoved;
    }

    /** What is said in a block holds for what comes after it. */
    void hear(String text) {
        String head = text.substring(0, Math.min(LOOKED_AT, text.length())).replaceAll("\\s+", " ");
        if (ShutOut.endsWith(head) || headed && ShutOut.nothing(head)) {
            ground = null;
        } else if (ShutOut.by(head)
                || ShutOut.heads(head)
                || sinceMoved < 2 && ShutOut.agreed(head)) {
            shut(head);
        } else if (UNNAMED.equals(ground) && since < SOON && names(head)) {
            ground = groundIn(head);
        }
        remember(head);
    }

    private void remember(String head) {
        headed = false;
        since++;
        sinceMoved = ShutOut.moved(head) ? 0 : sinceMoved + 1;
        sinceNamed = names(head) ? 0 : sinceNamed + 1;
        named = names(head) ? groundIn(head) : named;
    }

    /** By the words of the law that stand here, or right above. */
    private void shut(String text) {
        String here = groundIn(text);
        boolean above = here.equals(UNNAMED) && named != null && sinceNamed < 2;
        ground = above ? named : here.equals(UNNAMED) && ground != null ? ground : here;
        since = 0;
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
                : UNNAMED;
    }
}
