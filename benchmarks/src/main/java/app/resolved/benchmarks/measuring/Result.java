package app.resolved.benchmarks.measuring;

import java.util.List;

/** All pairs of one benchmark. */
public record Result(String name, String unit, List<Pair> pairs, Reconciliation reconciliation) {

    /** One round of each side, one right after the other. */
    public record Pair(Round ours, Round floor) {
        double ratio() {
            return ours.perSecond() / floor.perSecond();
        }
    }

    public Interval ratio() {
        return Interval.of(pairs.stream().mapToDouble(Pair::ratio).toArray());
    }

    public double ours() {
        return median(pairs.stream().mapToDouble(pair -> pair.ours().perSecond()).toArray());
    }

    public double floor() {
        return median(pairs.stream().mapToDouble(pair -> pair.floor().perSecond()).toArray());
    }

    public double oursCpuMicros() {
        return median(pairs.stream().mapToDouble(pair -> pair.ours().cpuMicrosEach()).toArray());
    }

    public double floorCpuMicros() {
        return median(pairs.stream().mapToDouble(pair -> pair.floor().cpuMicrosEach()).toArray());
    }

    private static double median(double[] values) {
        return Interval.of(values).median();
    }
}
