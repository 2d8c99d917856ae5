package app.resolved.benchmarks.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void leavesOutTheLowestAndTheHighestTwoOfTwelve() {
        var ratios = new double[] {12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};

        var interval = Interval.of(ratios);

        assertThat(interval).isEqualTo(new Interval(3, 6.5, 10));
    }

    @Test
    void leavesOutNoneOfFour() {
        assertThat(Interval.of(new double[] {4, 1, 3, 2})).isEqualTo(new Interval(1, 2.5, 4));
    }

    @Test
    void takesTheMiddleOfAnOddNumber() {
        assertThat(Interval.of(new double[] {9, 1, 5}).median()).isEqualTo(5);
    }
}
