package app.resolved.localstack.trial;

import java.util.concurrent.TimeUnit;

/** How long a trial's parts took, in real time. */
public final class Watch {
    private final long begun = System.nanoTime();
    private long started;
    private long issuing;
    private long issued;

    /**
     * What it showed.
     *
     * @param start until all of the stack was well
     * @param issueToActions from the clerk's press until each service had settled
     */
    public record Seconds(double start, double issueToActions, double total) {}

    void started() {
        started = System.nanoTime();
    }

    void issuing() {
        issuing = System.nanoTime();
    }

    void issued() {
        issued = System.nanoTime();
    }

    Seconds seconds() {
        return new Seconds(
                tenths(started - begun),
                tenths(issued - issuing),
                tenths(System.nanoTime() - begun));
    }

    private static double tenths(long nanos) {
        return Math.round(TimeUnit.NANOSECONDS.toMillis(nanos) / 100.0) / 10.0;
    }
}
