package app.resolved.meetings.reading.domain.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds as what a body sat: "sitting as the Crime and Disorder Committee", "in its capacity as".
 * Must not catch "acting as Chairman" or "sat as an observer".
 */
final class Capacity {

    private static final int LOOKED_AT = 2_000;
    private static final Pattern SAT_AS =
            Pattern.compile(
                    "\\b(?:(?i:sitting|sits|sat|acting|convened|constituted|designated|meeting|met)(?:,?"
                        + " \\w+){0,4}?|(?i:in (?:its|their|the) (?:\\w+"
                        + " )?(?:capacity|role)))\\s+as (?:the |its |a )?(?:[A-Z][\\w']+'s?"
                        + " )?(?:statutory |designated )?((?:[A-Z][\\w'-]*,? (?:and |of |for |the"
                        + " |& ){0,2}){1,7}?(?:Committee|Sub-Committee|Panel|Board|Trustees?|Commission|Authority|Forum|Partnership))\\b");

    private static final Pattern BEGINS =
            Pattern.compile(
                    "(?i)\\b(?:sat|convened|reconvened|now sitting|resolved itself|adjourned)\\b");
    private static final Pattern ENDS =
            Pattern.compile(
                    "(?i)\\b(?:then resumed|resumed (?:its|as|sitting|the)|reverted to|ceased to"
                            + " sit|no longer sitting)\\b");

    private Capacity() {}

    /** From a sentence of its own it holds for the items that follow. */
    static boolean begins(String text) {
        return BEGINS.matcher(start(text)).find() && in(text) != null;
    }

    static boolean ends(String text) {
        return ENDS.matcher(start(text)).find();
    }

    private static String start(String text) {
        return text.substring(0, Math.min(LOOKED_AT, text.length()));
    }

    static @Nullable String in(String text) {
        String head = text.substring(0, Math.min(LOOKED_AT, text.length()));
        Matcher found = SAT_AS.matcher(head.replaceAll("\\s+", " "));
        return found.find() ? found.group(1) : null;
    }
}
