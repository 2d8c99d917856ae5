package app.resolved.meetings.reading.domain.scoring;

/** So many of so many. */
public record Share(int part, int whole) {

    public static final Share NONE = new Share(0, 0);

    Share with(boolean right) {
        return new Share(right ? part + 1 : part, whole + 1);
    }

    Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    /** From 0 to 1; NaN where there was nothing to count. */
    public double value() {
        return (double) part / whole;
    }
}
