package app.resolved.meetings.reading.adapters.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.junit.jupiter.api.Test;

class WordTest {

    private final WordPapers papers = new WordPapers();

    @Test
    void countsOutTheNumbersThatWordShows() {
        BigInteger list = papers.list("46 %1.", "lowerLetter (%2)", "lowerRoman (%3)");
        papers.numbered(list, 0, "Ponds");
        papers.numbered(list, 1, "the report be noted; and");
        papers.numbered(list, 1, "the Clerk be asked to:");
        papers.numbered(list, 2, "write; and");
        papers.numbered(list, 2, "report back.");
        papers.numbered(list, 0, "Paths");
        papers.numbered(list, 1, "deferred.");

        assertThat(lines())
                .containsExactly(
                        "46. Ponds",
                        "(a) the report be noted; and",
                        "(b) the Clerk be asked to:",
                        "(i) write; and",
                        "(ii) report back.",
                        "47. Paths",
                        "(a) deferred.");
    }

    @Test
    void readsATableRowByRowAndKeepsItsEmptyCells() {
        papers.table(
                List.of(
                        List.of("Action", "Owner", "Due"),
                        List.of("Write to the board", "", "June")));

        assertThat(lines())
                .containsExactly("| Action | Owner | Due |", "| Write to the board |  | June |");
    }

    @Test
    void readsATableThatOnlyLaysOutThePageAsParagraphs() {
        papers.table(
                List.of(
                        List.of("4.", "Ponds\nThe Clerk spoke.\nRESOLVED that it be noted.", "JS"),
                        List.of("5.", "Paths\nNothing was said.\nNoted.", "")));

        assertThat(lines())
                .containsExactly(
                        "4. Ponds",
                        "The Clerk spoke.",
                        "RESOLVED that it be noted.",
                        "JS",
                        "5. Paths",
                        "Nothing was said.",
                        "Noted.");
    }

    @Test
    void keepsLinesAndPagesAndLeavesOutWhatIsDeletedOrHidden() {
        var paragraph = papers.paragraph("Present:");
        paragraph.createRun().addBreak();
        paragraph.createRun().setText("Cllr Ash");
        var hidden = paragraph.createRun();
        hidden.setText(" not to be seen");
        hidden.setVanish(true);
        papers.paragraph("").createRun().addBreak(BreakType.PAGE);
        papers.paragraph("On the second page");

        var read = Extracting.from(papers.bytes());

        assertThat(read.text().lines().filter(line -> !line.isBlank()))
                .containsExactly("Present:", "Cllr Ash", "On the second page");
        assertThat(read.pages()).hasSize(2);
    }

    @Test
    void readsWhatIsInsertedAndNotWhatIsTakenOut() {
        byte[] docx =
                body(
                        """
                        <w:p><w:r><w:t xml:space="preserve">It was </w:t></w:r>
                        <w:del><w:r><w:delText>not </w:delText></w:r></w:del>
                        <w:ins><w:r><w:t>agreed</w:t></w:r></w:ins>
                        <w:r><w:instrText>PAGEREF x</w:instrText></w:r></w:p>\
                        """);

        assertThat(Extracting.text(docx).strip()).isEqualTo("It was agreed");
    }

    static byte[] body(String xml) {
        String document =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>\
                """
                        .formatted(xml);
        return Zips.with(
                WordPapers.of("x"), "word/document.xml", document.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        return Extracting.text(papers.bytes()).lines().filter(line -> !line.isBlank()).toList();
    }
}
