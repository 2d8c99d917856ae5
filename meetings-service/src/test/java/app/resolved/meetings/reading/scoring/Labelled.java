package app.resolved.meetings.reading.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Minutes with what a careful person would propose from them marked in the text: {@code [[a|the
 * Clerk|The Clerk to write.]]} is for action, {@code i} for information, {@code u} neither needed
 * nor wrong.
 */
record Labelled(String name, String text, List<Label> labels) {

    record Label(String quote, boolean action, boolean certain, @Nullable String madeTo) {}

    private static final Pattern MARK =
            Pattern.compile(
                    "\\[\\[([aiu])\\|([^|\\]]*)\\|(?:(?:"
                            + "resolution-part|request|undertaking|recommendation|referral|call-in"
                            + ")(?:; [^|\\]]*)?\\|)?(.*?)\\]\\]",
                    Pattern.DOTALL);

    static Labelled of(String name, String marked) {
        List<Label> labels = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            String madeTo = mark.group(2).isEmpty() ? null : mark.group(2);
            boolean certain = !mark.group(1).equals("u");
            labels.add(new Label(mark.group(3), !mark.group(1).equals("i"), certain, madeTo));
        }
        return new Labelled(name, MARK.matcher(marked).replaceAll("$3"), labels);
    }
}
