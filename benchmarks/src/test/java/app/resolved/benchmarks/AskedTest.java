package app.resolved.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.resolved.benchmarks.measuring.Pairing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    @Test
    void takesNamesByTheirBeginnings() {
        var asked = Asked.of("create", "change-16", "--json");

        assertThat(Benchmark.ALL)
                .filteredOn(asked::chooses)
                .extracting(Benchmark::name)
                .containsExactly("create-1", "create-16", "create-64", "change-16");
        assertThat(asked.json()).isTrue();
    }

    @Test
    void leavesTheLongOnesOutUnlessTheyAreNamed() {
        assertThat(Benchmark.ALL)
                .filteredOn(Asked.of()::chooses)
                .extracting(Benchmark::name)
                .contains("control", "pipeline-raw")
                .doesNotContain("search", "outage");
    }

    @Test
    void measuresAsManyPairsAsAskedFor() {
        assertThat(Asked.of("--pairs", "40").pairing().apply(Pairing.OF_SERVICES).pairs())
                .isEqualTo(40);
        assertThat(Asked.of().pairing().apply(Pairing.USUAL)).isEqualTo(Pairing.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--pairs", "--pairs many", "--pairs 9", "--pairs 201", "nothing", "-x"})
    void saysWhatWasNotUnderstood(String words) throws Exception {
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.of(words.split(" ")));

        assertThat(Bench.run(words.split(" "))).isEqualTo(2);
    }
}
