package app.resolved.benchmarks.measuring;

import java.util.Arrays;

/**
 * The median of some ratios, with the interval in which the true median lies in at least 95 of a
 * hundred cases: order statistics by the binomial distribution, so that nothing is assumed of how
 * the ratios are spread (Conover, Practical Nonparametric Statistics, section 3.2).
 */
public record Interval(double low, double median, double high) {

    private static final double CONFIDENCE = 0.95;

    public static Interval of(double[] ratios) {
        var sorted = ratios.clone();
        Arrays.sort(sorted);
        int outside = rank(sorted.length);
        return new Interval(sorted[outside], median(sorted), sorted[sorted.length - 1 - outside]);
    }

    static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** How many values may be left out at each end. */
    private static int rank(int size) {
        double tail = 0;
        double term = Math.pow(0.5, size);
        for (int left = 0; left < size / 2; left++) {
            tail += term;
            if (tail > (1 - CONFIDENCE) / 2) {
                return Math.max(0, left - 1);
            }
            term = term * (size - left) / (left + 1);
        }
        return 0;
    }
}
