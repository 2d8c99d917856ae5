package app.resolved.meetings.reading.adapters.extraction.office;

import app.resolved.meetings.reading.domain.document.Manuscript;
import app.resolved.meetings.reading.domain.document.TableText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Goes through content.xml once: paragraphs, lists and tables, in their order. */
final class OdtBody {

    private static final Set<String> UNSEEN =
            Set.of(
                    "note",
                    "annotation",
                    "tracked-changes",
                    "forms",
                    "scripts",
                    "sequence-decls",
                    "change",
                    "table-of-content",
                    "image");
    private static final int MOST_LEVELS = 10;
    private static final int MOST_SPACES = 40;
    private static final int MOST_REPEATS = 60;

    private final Xml xml;
    private final OdtLists lists;
    private final Manuscript manuscript;
    private final Map<String, int[]> ended = new HashMap<>();
    private final int[] headings = new int[MOST_LEVELS + 2];
    private int[] counts = new int[MOST_LEVELS + 2];
    private String listStyle = "";
    private int listDepth;
    private boolean fresh;

    OdtBody(Xml xml, OdtLists lists, Manuscript manuscript) {
        this.xml = xml;
        this.lists = lists;
        this.manuscript = manuscript;
    }

    void write() {
        while (xml.next()) {
            if (!lists.take(xml)) {
                block(manuscript::paragraph);
            }
        }
    }

    private void block(Consumer<String> to) {
        if (!xml.starts()) {
            return;
        }
        switch (xml.name()) {
            case "h" -> heading(to);
            case "p" -> paragraph(to);
            case "list" -> list(to);
            case "table" -> {
                List<List<List<String>>> rows = table();
                TableText.write(rows, manuscript);
            }
            case "soft-page-break" -> manuscript.pageHinted();
            default -> {
                if (UNSEEN.contains(xml.name())) {
                    xml.skip();
                }
            }
        }
    }

    private void heading(Consumer<String> to) {
        int level = Math.clamp(xml.number("outline-level", 1), 1, MOST_LEVELS);
        boolean inList = listDepth > 0;
        OdtLists.Level style = lists.ofHeading(level);
        headings[level] = headings[level] == 0 ? style.start() : headings[level] + 1;
        for (int i = level + 1; i < headings.length; i++) {
            headings[i] = 0;
        }
        String number = inList ? number() : OdtLists.number(style, headings, level);
        write(number, words(), to);
    }

    private void paragraph(Consumer<String> to) {
        write(number(), words(), to);
    }

    private static void write(String number, String words, Consumer<String> to) {
        String text = words.strip();
        if (!text.isEmpty()) {
            to.accept(number.isEmpty() ? text : number + " " + text);
        }
    }

    /** Only the first paragraph of a point has its number. */
    private String number() {
        if (!fresh || listDepth == 0) {
            return "";
        }
        fresh = false;
        return OdtLists.number(lists.of(listStyle, listDepth), counts, listDepth);
    }

    private void list(Consumer<String> to) {
        String styleBefore = listStyle;
        String style = xml.attribute("style-name", listStyle);
        boolean goesOn =
                "true".equals(xml.attribute("continue-numbering"))
                        || xml.attribute("continue-list") != null;
        int[] countsBefore = counts;
        if (listDepth == 0) {
            counts =
                    goesOn && ended.containsKey(style)
                            ? ended.get(style)
                            : new int[MOST_LEVELS + 2];
        }
        listStyle = style;
        listDepth = Math.min(MOST_LEVELS, listDepth + 1);
        if (!goesOn) {
            counts[listDepth] = 0;
        }
        points(to);
        ended.put(style, counts);
        listDepth--;
        listStyle = styleBefore;
        counts = listDepth == 0 ? countsBefore : counts;
    }

    private void points(Consumer<String> to) {
        int begun = xml.depth();
        int level = listDepth;
        while (xml.next() && !xml.endsAt(begun)) {
            if (xml.starts("list-item")) {
                int start = xml.number("start-value", lists.of(listStyle, level).start());
                boolean given = xml.attribute("start-value") != null;
                counts[level] = given || counts[level] == 0 ? start : counts[level] + 1;
                fresh = true;
            } else if (xml.starts("list-header")) {
                fresh = false;
            } else {
                block(to);
            }
        }
        fresh = false;
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        int begun = xml.depth();
        while (xml.next() && !xml.endsAt(begun)) {
            if (xml.isText()) {
                words.append(xml.text().replaceAll("\\s+", " "));
            } else if (xml.starts()) {
                inline(words);
            }
        }
        return words.toString();
    }

    private void inline(StringBuilder words) {
        switch (xml.name()) {
            case "s" -> words.append(" ".repeat(Math.clamp(xml.number("c", 1), 1, MOST_SPACES)));
            case "tab" -> words.append('\t');
            case "line-break" -> words.append('\n');
            case "soft-page-break" -> manuscript.pageHinted();
            default -> {
                if (UNSEEN.contains(xml.name())) {
                    xml.skip();
                }
            }
        }
    }

    private List<List<List<String>>> table() {
        List<List<List<String>>> rows = new ArrayList<>();
        int begun = xml.depth();
        while (xml.next() && !xml.endsAt(begun)) {
            if (xml.starts("table-row")) {
                rows.add(row());
            }
        }
        return rows;
    }

    private List<List<String>> row() {
        List<List<String>> cells = new ArrayList<>();
        int begun = xml.depth();
        while (xml.next() && !xml.endsAt(begun)) {
            if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
                int repeats = Math.clamp(xml.number("number-columns-repeated", 1), 1, MOST_REPEATS);
                List<String> cell = cell();
                for (int i = 0; i < repeats; i++) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    private List<String> cell() {
        List<String> paragraphs = new ArrayList<>();
        int begun = xml.depth();
        while (xml.next() && !xml.endsAt(begun)) {
            block(text ->
                    text.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .forEach(paragraphs::add));
        }
        return paragraphs;
    }
}
