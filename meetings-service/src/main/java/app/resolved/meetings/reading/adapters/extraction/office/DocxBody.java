package app.resolved.meetings.reading.adapters.extraction.office;

import app.resolved.meetings.reading.domain.document.Manuscript;
import app.resolved.meetings.reading.domain.document.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Goes through document.xml once: paragraphs and tables, in their order. */
final class DocxBody {

    /** What a reader of the document does not see, or sees elsewhere. */
    private static final Set<String> UNSEEN =
            Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "footnote", "pict");

    private static final int DEEPEST_TABLE = 8;

    private final Xml xml;
    private final WordNumbering numbering;
    private final WordStyles styles;
    private final Manuscript manuscript;
    private int tables;

    DocxBody(Xml xml, WordNumbering numbering, WordStyles styles, Manuscript manuscript) {
        this.xml = xml;
        this.numbering = numbering;
        this.styles = styles;
        this.manuscript = manuscript;
    }

    void write() {
        while (xml.next()) {
            if (xml.starts("p")) {
                DocxParagraph paragraph = paragraph();
                if (paragraph.opensPage()) {
                    manuscript.pageHinted();
                }
                manuscript.paragraph(paragraph.text());
                paragraph.boxes().forEach(manuscript::paragraph);
                paragraph.pagesWithin(manuscript::pageHinted);
            } else if (xml.starts("tbl")) {
                TableText.write(table(), manuscript);
            } else if (unseen()) {
                xml.skip();
            }
        }
    }

    private boolean unseen() {
        return xml.starts() && UNSEEN.contains(xml.name());
    }

    private DocxParagraph paragraph() {
        DocxParagraph paragraph = new DocxParagraph(xml, numbering, styles);
        paragraph.read();
        return paragraph;
    }

    private List<List<List<String>>> table() {
        List<List<List<String>>> rows = new ArrayList<>();
        int begun = xml.depth();
        tables++;
        while (xml.next() && !xml.endsAt(begun)) {
            if (xml.starts("tr")) {
                rows.add(row());
            } else if (unseen()) {
                xml.skip();
            }
        }
        tables--;
        return rows;
    }

    private List<List<String>> row() {
        List<List<String>> cells = new ArrayList<>();
        int begun = xml.depth();
        while (xml.next() && !xml.endsAt(begun)) {
            if (xml.starts("tc")) {
                cells.add(cell());
            } else if (unseen()) {
                xml.skip();
            }
        }
        return cells;
    }

    private List<String> cell() {
        List<String> paragraphs = new ArrayList<>();
        int begun = xml.depth();
        while (xml.next() && !xml.endsAt(begun)) {
            if (xml.starts("p")) {
                DocxParagraph paragraph = paragraph();
                add(paragraph.text(), paragraphs);
                paragraph.boxes().forEach(box -> add(box, paragraphs));
            } else if (xml.starts("tbl") && tables < DEEPEST_TABLE) {
                table().forEach(row ->
                        row.forEach(inner -> add(String.join(" ", inner), paragraphs)));
            } else if (unseen()) {
                xml.skip();
            }
        }
        return paragraphs;
    }

    private static void add(String text, List<String> to) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(to::add);
    }
}
