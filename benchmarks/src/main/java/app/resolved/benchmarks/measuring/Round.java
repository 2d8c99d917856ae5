package app.resolved.benchmarks.measuring;

/**
 * What one side did in one round.
 *
 * @param count how many things were wholly done
 * @param nanos from the first call until the last was wholly done
 * @param cpuNanos of this process and its children meanwhile
 */
public record Round(long count, long nanos, long cpuNanos) {

    public double perSecond() {
        return count * 1e9 / nanos;
    }

    public double cpuMicrosEach() {
        return cpuNanos / 1e3 / count;
    }
}
