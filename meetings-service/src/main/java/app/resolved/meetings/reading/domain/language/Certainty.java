package app.resolved.meetings.reading.domain.language;

/**
 * What the words alone cannot say of a confidence: in minutes of a style that is new, a decision or
 * a listed point that names nobody is right more seldom than one that does. Measured over minutes
 * as they were first read; the table stands in docs/reader.md.
 */
final class Certainty {

    private static final double DECIDED_BY_NOBODY = 0.86;
    private static final double LISTED_FOR_NOBODY = 0.84;

    private Certainty() {}

    static double of(Found found) {
        Finding finding = found.finding();
        boolean named = found.doer() != null || found.sentence().passage().owner() != null;
        if (named || !finding.forAction()) {
            return finding.confidence();
        }
        return switch (finding.kind()) {
            case RESOLUTION_PART, COMMENT, CALL_IN ->
                    Math.min(DECIDED_BY_NOBODY, finding.confidence());
            case REQUEST -> Math.min(LISTED_FOR_NOBODY, finding.confidence());
            case RECOMMENDATION, REFERRAL, UNDERTAKING -> finding.confidence();
        };
    }
}
