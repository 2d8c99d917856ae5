package app.resolved.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.reading.adapters.extraction.PdfPapers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** A pack in which anything is exempt is closed, whatever part of it is read. */
@MeetingsServiceTest
class ExemptPackIT {

    private static final String EXEMPT_ITEM =
            """

            49. Exclusion of the press and public

            RESOLVED that the press and public be excluded for the following item, since it holds exempt information under paragraph 3 of Part 1 of Schedule 12A.

            50. Sale of the depot

            RESOLVED that the Head of Legal Services prepare the Plesiosaurus contract for the depot.
            """;

    private static final String ENTITLED = "CLERK" + Caller.ENTITLED;

    @Autowired private Caller caller;

    @Test
    void exemptMinutesInAPackAreOpenedByNoOtherPart() {
        var meeting = caller.aMeeting("pack-exempt", "PX");
        upload(
                meeting,
                "pack.pdf",
                Packs.packOf(Packs.headed("Committee " + meeting) + EXEMPT_ITEM));

        assertThat(thatAnUnentitledClerkTries(meeting)).allMatch(status -> status == 404);
        caller.post("/api/meetings/" + meeting + "/minutes/part", Map.of("paper", 1));

        assertThat(caller.page("/meetings/" + meeting + "/review", ENTITLED))
                .bodyText()
                .contains("cut the verges")
                .doesNotContain("Plesiosaurus");
        assertThat(thatAnUnentitledClerkTries(meeting)).allMatch(status -> status == 404);
    }

    @Test
    void anExemptReportInAPackClosesTheWholeOfIt() {
        var meeting = caller.aMeeting("pack-report", "PKR");
        byte[] pack =
                PdfPapers.of("Papers", Packs.headed("Committee " + meeting))
                        .newPage()
                        .paragraphs(
                                "NOT FOR PUBLICATION\n\nThe Plesiosaurus lease, by Head of Estates")
                        .bytes();

        var uploaded =
                caller.sendFileAs(
                        "/api/meetings/" + meeting + "/minutes", "pack.pdf", pack, "CLERK");
        var again =
                caller.sendFileAs(
                        "/api/meetings/" + meeting + "/minutes", "pack.pdf", pack, "CLERK");

        assertThat(uploaded).hasStatusOk().bodyText().contains("\"withheld\":true");
        assertThat(again).hasStatusOk().bodyText().contains("\"withheld\":true");
        assertThat(thatAnUnentitledClerkTries(meeting)).allMatch(status -> status == 404);
        assertThat(caller.page("/meetings/" + meeting + "/minutes/file", ENTITLED)).hasStatusOk();
    }

    /** Every page and address beneath the review and its minutes. */
    private List<Integer> thatAnUnentitledClerkTries(String meeting) {
        var page = "/meetings/" + meeting;
        var api = "/api" + page;
        var pages = Map.of("paper", "pages", "firstPage", "1", "lastPage", "1");
        return Stream.of(
                        caller.page(page + "/review", "CLERK"),
                        caller.page(page + "/minutes/part", "CLERK"),
                        caller.press(page + "/minutes/part", "CLERK", pages),
                        caller.page(page + "/minutes/file", "CLERK"),
                        caller.press(page + "/issue", "CLERK", Map.of()),
                        caller.openAs(api + "/review", "CLERK"),
                        caller.openAs(api + "/minutes/parts", "CLERK"),
                        caller.callAs(
                                HttpMethod.POST,
                                api + "/minutes/part",
                                Map.of("paper", 1),
                                "CLERK"),
                        caller.callAs(HttpMethod.POST, api + "/issue", Map.of(), "CLERK"))
                .map(result -> result.getResponse().getStatus())
                .toList();
    }

    private void upload(String meeting, String name, byte[] file) {
        caller.ok(caller.upload("/api/meetings/" + meeting + "/minutes", name, file));
    }
}
