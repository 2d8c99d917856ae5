package app.resolved.meetings.programme.adapters.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeExportsTest {

    private static final String EVIL = "<script>alert(1)</script> & \"more\"";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void makesNoFormulaOfWhatSomebodyTyped(String title) {
        var csv = new String(ProgrammeCsv.of(table(title)), StandardCharsets.UTF_8);

        assertThat(csv).contains("'" + title);
        assertThat(csv.lines().skip(1).findFirst().orElseThrow()).doesNotContain("," + title);
    }

    @Test
    void quotesWhatCarriesCommasAndQuotes() {
        var csv = new String(ProgrammeCsv.of(table("Roads, \"winter\"")), StandardCharsets.UTF_8);

        assertThat(csv).contains("\"Roads, \"\"winter\"\"\"");
    }

    @Test
    void writesMarkupIntoTheDocumentAsText() throws IOException {
        var docx = ProgrammeDocx.of(table(EVIL));

        try (var read = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var rows = read.getTables().getFirst().getRows();
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst().getCell(1).getText()).isEqualTo("Item");
            assertThat(rows.getLast().getCell(1).getText()).isEqualTo(EVIL);
        }
    }

    @Test
    void saysThatNothingIsPlanned() throws IOException {
        var docx = ProgrammeDocx.of(new ProgrammeTable("Committee", "today", List.of()));

        try (var read = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(read.getParagraphs())
                    .extracting(paragraph -> paragraph.getText())
                    .contains("Nothing is planned.");
        }
    }

    private static ProgrammeTable table(String title) {
        var line =
                new ProgrammeTable.Line(
                        "Tuesday 1 December 2026",
                        title,
                        null,
                        "Cllr Ashworth",
                        null,
                        "",
                        null,
                        "Planned",
                        null);
        return new ProgrammeTable("Scrutiny Committee", "today", List.of(line));
    }
}
