package app.resolved.meetings.reading.adapters.extraction.html;

import app.resolved.meetings.reading.domain.document.Limits;
import app.resolved.meetings.reading.domain.document.Manuscript;
import app.resolved.meetings.reading.domain.document.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the text of a page down, block by block. */
final class HtmlWriting {

    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "iframe",
                    "object",
                    "embed",
                    "svg",
                    "math",
                    "nav",
                    "head",
                    "form",
                    "button",
                    "select",
                    "textarea",
                    "audio",
                    "video",
                    "canvas",
                    "del",
                    "dialog");

    private final Manuscript manuscript;
    private final StringBuilder words = new StringBuilder();

    HtmlWriting(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    void write(Element element) {
        children(element);
        end();
    }

    /** The blocks of an element, apart from one another. */
    static List<String> paragraphs(Element element) {
        Manuscript inner = new Manuscript();
        new HtmlWriting(inner).write(element);
        return inner.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            Limits.goOn(0);
            if (child instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (child instanceof Element inner && isSeen(inner)) {
                element(inner);
            }
        }
    }

    static boolean isSeen(Element element) {
        String style = element.attr("style").replace(" ", "");
        return !UNSEEN.contains(element.normalName())
                && !element.hasAttr("hidden")
                && !style.contains("display:none")
                && !style.contains("visibility:hidden");
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> {
                lineEnd();
            }
            case "table" -> {
                end();
                TableText.write(rows(element), manuscript);
            }
            case "ol", "ul" -> {
                end();
                HtmlList.of(element).forEach(manuscript::paragraph);
            }
            case "td", "th" -> {
                children(element);
                words.append('\t');
            }
            default -> {
                boolean block = element.isBlock() || element.normalName().matches("dt|dd|option");
                if (block) {
                    end();
                }
                children(element);
                if (block) {
                    end();
                }
            }
        }
    }

    private void lineEnd() {
        String line = tidy(words);
        words.setLength(0);
        if (!line.isEmpty()) {
            manuscript.line(line);
        }
    }

    private void end() {
        String paragraph = tidy(words);
        words.setLength(0);
        if (!paragraph.isEmpty()) {
            manuscript.line(paragraph);
        }
        manuscript.gap();
    }

    static String tidy(CharSequence words) {
        return words.toString().replaceAll("[\\s\u00A0]+", " ").strip();
    }

    private static List<List<List<String>>> rows(Element table) {
        List<List<List<String>>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            if (table.equals(row.closest("table"))) {
                rows.add(
                        row.children().stream()
                                .filter(cell -> cell.normalName().matches("td|th"))
                                .filter(HtmlWriting::isSeen)
                                .map(HtmlWriting::paragraphs)
                                .toList());
            }
        }
        return rows;
    }
}
