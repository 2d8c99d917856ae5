package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.domain.Paper;
import app.resolved.meetings.reading.domain.Sought;
import app.resolved.meetings.reading.domain.document.DocumentText;
import app.resolved.meetings.reading.domain.document.Form;
import app.resolved.meetings.reading.domain.text.Masking;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PackTest {

    private static final String TEXT =
            """
            Harbour Committee, agenda for 9 July 2024

            1. Apologies

            HARBOUR COMMITTEE

            Minutes of a meeting of the Harbour Committee held on 3 June 2024

            PRESENT: Cllr A Moss

            4. Cranes

            RESOLVED that the Clerk write to the owner.

            AGENDA

            for the sub-committee

            Minutes of a meeting of the Moorings Sub-Committee held on 5 June 2024

            PRESENT: Cllr B Nye

            RESOLVED that the Clerk paint the buoys.

            To: Harbour Committee
            From: The Harbour Master
            Subject: Dredging next year
            Summary: It has to be done.
            """;

    @Test
    void findsEachPaperOfAPackAndSaysWhichAreMinutes() {
        Pack pack = pack(TEXT, List.of());

        assertThat(pack.papers())
                .extracting(Paper::title)
                .containsExactly(
                        "Harbour Committee, agenda for 9 July 2024",
                        "Minutes of a meeting of the Harbour Committee held on 3 June 2024",
                        "Minutes of a meeting of the Moorings Sub-Committee held on 5 June 2024",
                        "Dredging next year");
        assertThat(pack.papers())
                .extracting(Paper::minutes)
                .containsExactly(false, true, true, false);
    }

    @Test
    void choosesTheMinutesOfTheDayAndElseTheFirst() {
        assertThat(chosen(TEXT, new Sought(LocalDate.of(2024, 6, 5), "Harbour Committee")))
                .contains("buoys")
                .doesNotContain("owner");
        assertThat(chosen(TEXT, null)).contains("owner").doesNotContain("buoys");
        assertThat(chosen(TEXT, new Sought(LocalDate.of(1999, 1, 1), "Ferries Board")))
                .contains("owner");
    }

    @Test
    void choosesTheMinutesOfTheBodyWhereTheDayDoesNotTell() {
        String sameDay = TEXT.replace("5 June 2024", "3 June 2024");

        assertThat(chosen(sameDay, new Sought(LocalDate.of(2024, 6, 3), "Moorings sub committee")))
                .contains("buoys");
        assertThat(chosen(TEXT, new Sought(LocalDate.of(1999, 1, 1), "Moorings Sub-Committee")))
                .contains("buoys");
    }

    @Test
    void goesByTheBookmarksWhereThereAreSome() {
        int report = TEXT.indexOf("4. Cranes");
        Pack pack =
                pack(
                        TEXT,
                        List.of(
                                new DocumentText.Bookmark("Papers", 0),
                                new DocumentText.Bookmark("Report on cranes", report)));

        assertThat(pack.papers())
                .extracting(Paper::title)
                .containsExactly("Papers", "Report on cranes");
        assertThat(pack.chosen(TEXT, null).end()).isEqualTo(report);
    }

    private static String chosen(String text, @Nullable Sought sought) {
        return pack(text, List.of()).chosen(text, sought).of(text);
    }

    private static Pack pack(String text, List<DocumentText.Bookmark> bookmarks) {
        DocumentText document = new DocumentText(Form.PDF, text, List.of(0), bookmarks, List.of());
        return Pack.of(document, Masking.mask(text));
    }
}
