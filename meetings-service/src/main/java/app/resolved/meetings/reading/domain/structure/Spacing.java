package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.text.Line;
import java.util.List;

/**
 * Whether an empty line stands behind every line, as where a page was taken out of a PDF line by
 * line: there it does not part paragraphs. Must not take a text for one whose paragraphs are a line
 * each.
 */
final class Spacing {

    private static final int TOGETHER_IN = 5;
    private static final int GOES_ON_IN = 10;

    private Spacing() {}

    static boolean isDouble(List<Line> lines) {
        List<Line> written = lines.stream().filter(line -> !line.blank()).toList();
        long together = 0;
        long goesOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean beneath = !lines.get(i).blank() && !lines.get(i - 1).blank();
            together += beneath ? 1 : 0;
        }
        for (int i = 1; i < written.size(); i++) {
            boolean small = Character.isLowerCase(written.get(i).text().charAt(0));
            goesOn += small ? 1 : 0;
        }
        return together * TOGETHER_IN < written.size() && goesOn * GOES_ON_IN > written.size();
    }
}
