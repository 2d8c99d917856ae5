package app.resolved.meetings.reading.adapters.extraction.pdf;

/**
 * A sign on a page.
 *
 * @param x of its left edge, from the page's left, in points
 * @param y of its foot, from the page's top, in points
 * @param size of the type, in points
 */
record Glyph(float x, float y, float width, float size, String text, boolean bold) {

    float end() {
        return x + width;
    }

    boolean blank() {
        return text.isBlank();
    }
}
