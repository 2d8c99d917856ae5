package app.resolved.meetings.reading.adapters.extraction.pdf;

/** A thin straight line on a page, in points from its top left; level or upright. */
record Rule(float x1, float y1, float x2, float y2) {

    private static final float THIN = 2.5f;
    private static final float SHORTEST = 4;

    boolean level() {
        return y2 - y1 <= THIN && x2 - x1 >= SHORTEST;
    }

    boolean upright() {
        return x2 - x1 <= THIN && y2 - y1 >= SHORTEST;
    }

    boolean crosses(Rule other) {
        return x1 <= other.x2 + THIN
                && other.x1 <= x2 + THIN
                && y1 <= other.y2 + THIN
                && other.y1 <= y2 + THIN;
    }
}
