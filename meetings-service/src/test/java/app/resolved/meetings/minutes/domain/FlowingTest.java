package app.resolved.meetings.minutes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlowingTest {

    @Test
    void forgetsWhereTheLinesOfAPageEnded() {
        var words = "Mr Okafor offered to circulate   \na comparison\r\n\r\n   to the Committee.\n";

        assertThat(Flowing.flowed(words))
                .isEqualTo("Mr Okafor offered to circulate a comparison to the Committee.");
    }

    @Test
    void keepsTheHyphenOfAWordThatALineDivided() {
        assertThat(Flowing.flowed("the co-\noperation of St-\nMary and 2024-\n2025"))
                .isEqualTo("the co-operation of St- Mary and 2024- 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a)", "(iv)", "b)", "3.", "(12)", "2.1", "•", "–", "-"})
    void letsAPartOfAListBeginALine(String part) {
        assertThat(Flowing.flowed("RESOLVED that:\n\n  " + part + " the report\nbe noted"))
                .isEqualTo("RESOLVED that:\n" + part + " the report be noted");
    }

    @ParameterizedTest
    @CsvSource({"2026 and after", "(subject to costs) and", "-5 degrees", "I agreed", "St. Mary"})
    void takesNothingElseForAPart(String line) {
        assertThat(Flowing.flowed("the report of\n" + line)).isEqualTo("the report of " + line);
    }

    @Test
    void leavesWhatIsOneLineAsItIs() {
        assertThat(Flowing.flowed("  two  spaces ")).isEqualTo("  two  spaces ");
    }
}
