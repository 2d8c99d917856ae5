package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Attendee;
import app.resolved.meetings.reading.domain.Heading;
import app.resolved.meetings.reading.domain.Item;
import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.text.Line;
import java.util.List;

/**
 * The minutes of a document, laid out.
 *
 * @param minutes where they stand in the text
 * @param absent who sent apologies, and the short forms that stand for somebody: they are known,
 *     too
 * @param passages what the language rules are to read, in the order of the minutes
 */
public record Outline(
        Span minutes,
        Heading heading,
        List<Attendee> attendance,
        List<Attendee> absent,
        List<Item> items,
        List<Passage> passages) {

    /**
     * Lays out a document.
     *
     * @param masked the document's text, masked, of the same length
     */
    public static Outline of(String masked) {
        return of(masked, MinutesInPack.all(Line.linesOf(masked)).getFirst());
    }

    /**
     * Lays out a part of a document.
     *
     * @param masked the whole document's text, masked, of the same length
     */
    public static Outline of(String masked, Span minutes) {
        List<Line> lines = Line.linesOf(masked);
        List<Line> within =
                lines.stream()
                        .filter(line -> line.start() >= minutes.start())
                        .filter(line -> line.end() <= minutes.end())
                        .toList();
        List<Block> blocks = Blocks.of(masked, NumberAlone.joined(masked, within));
        Laying laying = new Laying(masked, decides(blocks));
        laying.addAll(blocks);
        return laying.finish(minutes, MeetingHeading.read(minutes.of(masked)));
    }

    private static boolean decides(List<Block> blocks) {
        return blocks.stream()
                .map(block -> Label.at(block.text()))
                .anyMatch(label -> label != null && label.decides());
    }
}
