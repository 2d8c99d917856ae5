package app.resolved.meetings.reading.adapters.extraction.office;

import app.resolved.meetings.reading.adapters.extraction.office.WordStyles.InList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One paragraph of a DOCX, its number in front. */
final class DocxParagraph {

    private static final Set<String> UNSEEN =
            Set.of("del", "moveFrom", "Fallback", "instrText", "pPrChange", "rPrChange", "pict");

    private final Xml xml;
    private final WordNumbering numbering;
    private final WordStyles styles;
    private final StringBuilder text = new StringBuilder();
    private final List<String> boxes = new ArrayList<>();
    private @Nullable String style;
    private @Nullable String numId;
    private int level = -1;
    private boolean opensPage;
    private int pagesWithin;
    private boolean hidden;
    private boolean inProperties;

    DocxParagraph(Xml xml, WordNumbering numbering, WordStyles styles) {
        this.xml = xml;
        this.numbering = numbering;
        this.styles = styles;
    }

    void read() {
        int begun = xml.depth();
        while (xml.next() && !xml.endsAt(begun)) {
            if (xml.starts()) {
                element();
            } else if (xml.ends("r")) {
                hidden = false;
            }
        }
    }

    private void element() {
        switch (xml.name()) {
            case "t" -> words();
            case "tab", "ptab" -> inRun("\t");
            case "br", "cr" -> lineOrPage();
            case "noBreakHyphen" -> inRun("-");
            case "lastRenderedPageBreak", "pageBreakBefore" -> page();
            case "pStyle" -> style = xml.attribute("val");
            case "numId" -> numId = xml.attribute("val");
            case "ilvl" -> level = xml.number("val", 0);
            case "vanish" -> hidden = !"0".equals(xml.attribute("val")) && !inProperties;
            case "pPr" -> properties();
            case "p" -> box();
            default -> {
                if (UNSEEN.contains(xml.name())) {
                    xml.skip();
                }
            }
        }
    }

    private void properties() {
        inProperties = true;
        int begun = xml.depth();
        while (xml.next() && !xml.endsAt(begun)) {
            if (xml.starts() && !xml.name().equals("tab")) {
                element();
            }
        }
        inProperties = false;
    }

    private void box() {
        DocxParagraph inner = new DocxParagraph(xml, numbering, styles);
        inner.read();
        boxes.add(inner.text());
        boxes.addAll(inner.boxes);
    }

    private void words() {
        int begun = xml.depth();
        while (xml.next() && !xml.endsAt(begun)) {
            if (xml.isText()) {
                inRun(xml.text());
            }
        }
    }

    private void inRun(String words) {
        if (!hidden && !inProperties) {
            text.append(words);
        }
    }

    private void lineOrPage() {
        if ("page".equals(xml.attribute("type"))) {
            page();
        } else {
            inRun("\n");
        }
    }

    private void page() {
        if (text.isEmpty()) {
            opensPage = true;
        } else {
            pagesWithin++;
        }
    }

    boolean opensPage() {
        return opensPage;
    }

    void pagesWithin(Runnable each) {
        for (int i = 0; i < pagesWithin; i++) {
            each.run();
        }
    }

    List<String> boxes() {
        return boxes;
    }

    String text() {
        String words = text.toString().strip();
        if (words.isEmpty()) {
            return "";
        }
        String number = number();
        return number.isEmpty() ? words : number + " " + words;
    }

    private String number() {
        InList byStyle = styles.listOf(style);
        if (numId != null) {
            return numbering.next(numId, Math.max(0, level));
        }
        if (byStyle == null) {
            return "";
        }
        return numbering.next(byStyle.numId(), level >= 0 ? level : byStyle.level());
    }
}
