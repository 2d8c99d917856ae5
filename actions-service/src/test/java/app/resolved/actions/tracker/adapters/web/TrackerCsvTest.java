package app.resolved.actions.tracker.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackerCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void aCellThatASpreadsheetWouldRunIsMadeText(String content) {
        assertThat(TrackerCsv.cell(content)).startsWith("\"'");
    }

    @Test
    void aNulIsLeftOutAndHidesNoFormula() {
        assertThat(TrackerCsv.cell("\0=1+1")).isEqualTo("\"'=1+1\"");
    }

    @Test
    void otherCellsStayAsTheyAreWithTheirQuotesDoubled() {
        assertThat(TrackerCsv.cell("the \"officer\", 3-4"))
                .isEqualTo("\"the \"\"officer\"\", 3-4\"");
        assertThat(TrackerCsv.cell(null)).isEqualTo("\"\"");
    }
}
