package app.resolved.meetings.reading.adapters.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.domain.document.DocumentText;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final float[] COLUMNS = {60, 280, 430, 530};

    @Test
    void leavesOutWhatStandsOnEveryPageAndItsNumber() {
        PdfPapers papers = new PdfPapers("Harbour Committee, 3 June");
        for (int page = 0; page < 4; page++) {
            papers.paragraphs("The words of page " + "abcd".charAt(page) + " are these.").newPage();
        }

        DocumentText read = Extracting.from(papers.paragraphs("The end.").bytes());

        assertThat(read.text().lines().filter(line -> line.contains("Harbour"))).hasSize(1);
        assertThat(read.text()).doesNotContain("Page 2").contains("The words of page d are these.");
        assertThat(read.pages()).hasSize(5);
        assertThat(read.pageOf(read.text().indexOf("page c"))).isEqualTo(3);
    }

    @Test
    void keepsASentenceTogetherThatAPageBreaks() {
        String sentence =
                "The Panel asked the Director to write to each of the districts. ".repeat(9);
        PdfPapers papers = PdfPapers.of("Papers", ("A line.\n".repeat(46) + sentence));

        String read = Extracting.text(papers.bytes());

        assertThat(read.replaceAll("\\s+", " ")).contains(sentence.strip());
    }

    @Test
    void keepsTheSpaceBetweenWordsThatAreKerned() {
        PdfPapers papers =
                new PdfPapers("Papers")
                        .kerned("Asked by Ms L ", 130, "Thorne, Mrs A")
                        .kerned("deyemi under", 40, "took to write.");

        assertThat(Extracting.text(papers.bytes()).replaceAll("\\s+", " "))
                .contains("Ms L Thorne, Mrs A", "undertook to write");
    }

    @Test
    void readsATableWithBordersRowByRowAndKeepsItsEmptyCells() {
        byte[] pdf =
                PdfPapers.of("", "Actions agreed")
                        .table(
                                COLUMNS,
                                List.of(
                                        row("Action", "Owner", "Due"),
                                        List.of(
                                                List.of("Circulate the figures of", "the quarter"),
                                                List.of(),
                                                List.of("June")),
                                        row("Write to the board", "Ms Pell", "")))
                        .bytes();

        assertThat(Extracting.text(pdf).lines().filter(line -> line.startsWith("|")))
                .containsExactly(
                        "| Action | Owner | Due |",
                        "| Circulate the figures of the quarter |  | June |",
                        "| Write to the board | Ms Pell |  |");
    }

    @Test
    void keepsTheHeadOfATablesLastColumnWhereNoOtherHasOne() {
        byte[] pdf =
                PdfPapers.of("", "Minutes")
                        .table(
                                COLUMNS,
                                List.of(
                                        row("", "", "Action by"),
                                        row("1.", "The hall was cold.", ""),
                                        row("2.", "The tap dripped.", "JB")))
                        .bytes();

        assertThat(Extracting.text(pdf).lines().filter(line -> line.startsWith("|")))
                .containsExactly(
                        "|  |  | Action by |",
                        "| 1. | The hall was cold. |  |",
                        "| 2. | The tap dripped. | JB |");
    }

    @Test
    void readsTwoColumnsOfProseOneAfterTheOther() {
        PdfPapers papers = new PdfPapers("");
        for (int line = 0; line < 12; line++) {
            papers.at(60, 760 - 14 * line, "left column has words enough in line " + line);
            papers.at(310, 760 - 14 * line, "right column has them too in its line " + line);
        }

        String read = Extracting.text(papers.bytes());

        assertThat(read.indexOf("left column has words enough in line 11"))
                .isLessThan(read.indexOf("right column has them too in its line 0"));
    }

    @Test
    void keepsWhatStandsSideBySideOnOneLineApart() {
        PdfPapers papers = new PdfPapers("");
        papers.at(60, 700, "Write to the district council").at(420, 700, "Clerk");

        assertThat(Extracting.text(papers.bytes()))
                .containsPattern("Write to the district council\t +Clerk");
    }

    @Test
    void putsDividedWordsTogetherOnceMore() {
        byte[] pdf =
                PdfPapers.of("", "It was about informa-\ntion and the well-\nbeing board.").bytes();

        assertThat(Extracting.text(pdf)).contains("information").contains("well-being");
    }

    @Test
    void knowsThePapersOfAPackByItsBookmarks() {
        PdfPapers papers =
                PdfPapers.of("", "AGENDA").newPage().paragraphs("Minutes of old").newPage();
        papers.paragraphs("Report on roads");
        PDDocumentOutline outline = new PDDocumentOutline();
        for (String title : List.of("Agenda", "Minutes", "Report")) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(title);
            PDPageFitDestination destination = new PDPageFitDestination();
            int page = List.of("Agenda", "Minutes", "Report").indexOf(title);
            destination.setPage(papers.document.getPage(page));
            item.setDestination(destination);
            outline.addLast(item);
        }
        papers.document.getDocumentCatalog().setDocumentOutline(outline);

        DocumentText read = Extracting.from(papers.bytes());

        assertThat(read.bookmarks())
                .extracting(DocumentText.Bookmark::title)
                .containsExactly("Agenda", "Minutes", "Report");
        assertThat(read.text().substring(read.bookmarks().get(1).start())).startsWith("Minutes of");
    }

    private static List<List<String>> row(String... cells) {
        return List.of(cells).stream()
                .map(cell -> cell.isEmpty() ? List.<String>of() : List.of(cell))
                .toList();
    }
}
