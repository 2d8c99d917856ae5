package app.resolved.meetings.reading.adapters.extraction.office;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which list a paragraph belongs to by its style (styles.xml). */
final class WordStyles {

    /**
     * @param level from 0
     */
    record InList(String numId, int level) {}

    private record Style(@Nullable String basedOn, @Nullable String numId, int level) {}

    private static final int MOST_PARENTS = 20;

    private final Map<String, Style> styles = new HashMap<>();

    static WordStyles none() {
        return new WordStyles();
    }

    static WordStyles read(Xml xml) {
        WordStyles styles = new WordStyles();
        while (xml.next()) {
            if (xml.starts("style")) {
                styles.styles.put(xml.attribute("styleId", ""), style(xml));
            }
        }
        return styles;
    }

    private static Style style(Xml xml) {
        int begun = xml.depth();
        String basedOn = null;
        String numId = null;
        int level = 0;
        while (xml.next() && !xml.endsAt(begun)) {
            if (xml.starts("basedOn")) {
                basedOn = xml.attribute("val");
            } else if (xml.starts("numId")) {
                numId = xml.attribute("val");
            } else if (xml.starts("ilvl")) {
                level = xml.number("val", 0);
            }
        }
        return new Style(basedOn, numId, level);
    }

    @Nullable InList listOf(@Nullable String styleId) {
        String id = styleId;
        for (int i = 0; id != null && i < MOST_PARENTS; i++) {
            Style style = styles.get(id);
            if (style == null) {
                return null;
            }
            if (style.numId() != null) {
                return new InList(style.numId(), style.level());
            }
            id = style.basedOn();
        }
        return null;
    }
}
