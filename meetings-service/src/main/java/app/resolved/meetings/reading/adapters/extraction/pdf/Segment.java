package app.resolved.meetings.reading.adapters.extraction.pdf;

/** A run of words of a line, up to a gap that is wider than any space. */
record Segment(float x, float end, String text) {

    float width() {
        return end - x;
    }
}
