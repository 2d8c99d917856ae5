package app.resolved.meetings.arising;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.ActionsFact.ActionOpened;
import app.resolved.contracts.ActionsFact.ActionSignedOff;
import app.resolved.meetings.AnAction;
import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SaysOnKafka;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** The document that goes with the agenda. */
@MeetingsServiceTest
class PrintedMattersIT {

    private static final String EVIL = "<script>alert(1)</script> ${7*7} [[${7*7}]] <img src=x>";

    @Autowired private Caller caller;

    @Test
    void isOnA4InTheOrderOfTheMinutesWithDatesInOnePiece() throws IOException {
        var meeting = caller.aMeeting("printed-order", "AYO");
        meet("printed-order-2", meeting, "2026-12-01");
        var first = record(meeting, "Light the canal path");
        var second = record(meeting, "Ask the police");
        SaysOnKafka.say(new ActionSignedOff(AnAction.closed(first, meeting, "2026-11-20")), 1);
        SaysOnKafka.say(new ActionOpened(AnAction.of(second, meeting, ActionStatus.OPEN)), 1);
        heard("printed-order-2", "SIGNED_OFF", "OPEN");

        var result = print("printed-order-2", "MEMBER");

        assertThat(result)
                .hasStatusOk()
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"matters-arising-2026-12-01.pdf\"");
        try (var pdf = open(result)) {
            var page = pdf.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), nearly());
            assertThat(page.getHeight()).isCloseTo(PDRectangle.A4.getHeight(), nearly());
            assertThat(text(pdf))
                    .containsSubsequence(
                            "Tuesday 1 December 2026",
                            "Matters arising",
                            "From the meeting on Tuesday 3 November 2026",
                            "Light the canal path",
                            "20 Nov 2026",
                            "Ask the police");
            assertThat(text(pdf)).contains("1 of 1");
        }
    }

    @Test
    void canBeReadAloud() throws IOException {
        var meeting = caller.aMeeting("printed-aloud", "AYA");
        meet("printed-aloud-2", meeting, "2026-12-01");
        record(meeting, "Light the canal path");

        try (var pdf = open(print("printed-aloud-2", "MEMBER"))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).startsWith("en");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Matters arising, Committee printed-aloud, Tuesday 1 December 2026");
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void showsMarkupInATitleAsText() throws IOException {
        var meeting = caller.aMeeting("printed-evil", "AYE");
        meet("printed-evil-2", meeting, "2026-12-01");
        record(meeting, EVIL);

        try (var pdf = open(print("printed-evil-2", "MEMBER"))) {
            assertThat(text(pdf).replaceAll("\\s+", " ")).contains(EVIL);
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @Test
    void writesWhatItsTypefaceDoesNotHaveToo() throws IOException {
        var meeting = caller.aMeeting("printed-signs", "AYS");
        meet("printed-signs-2", meeting, "2026-12-01");
        record(meeting, "Dŵr Cymru’s £1m café – \u760A \uD83D\uDE00 \u0007");

        try (var pdf = open(print("printed-signs-2", "MEMBER"))) {
            assertThat(text(pdf)).contains("Dŵr Cymru’s £1m café –");
        }
    }

    @Test
    void repeatsTheHeadingsOnEachPage() throws IOException {
        var meeting = caller.aMeeting("printed-long", "AYL");
        meet("printed-long-2", meeting, "2026-12-01");
        for (int index = 1; index <= 40; index++) {
            record(meeting, "Look into the lighting of the canal path, section " + index);
        }

        try (var pdf = open(print("printed-long-2", "MEMBER"))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(pdf)).contains("What was asked", "2 of");
        }
    }

    @Test
    void leavesExemptOutcomesOutOfWhatGoesWithTheAgendaWhoeverPrintsIt() throws IOException {
        var meeting = caller.aMeeting("printed-pack", "AYX");
        meet("printed-pack-2", meeting, "2026-12-01");
        recordExempt(meeting, "printed-pack-2");

        for (var role : List.of("MEMBER", "MEMBER" + Caller.ENTITLED, "CLERK" + Caller.ENTITLED)) {
            try (var pdf = open(print("printed-pack-2", role))) {
                assertThat(text(pdf))
                        .contains("Nothing arises from the meetings before")
                        .doesNotContain("AYX 2026/27-01", "xempt", "canary", "From the meeting");
            }
        }
    }

    @Test
    void printsExemptOutcomesByReferenceAloneForTheEntitledWhoAskForThem() throws IOException {
        var meeting = caller.aMeeting("printed-closed", "AYC");
        meet("printed-closed-2", meeting, "2026-12-01");
        recordExempt(meeting, "printed-closed-2");
        var path = "/meetings/printed-closed-2/matters-arising.pdf?exempt=true";
        var theirs = caller.page(path, "CLERK" + Caller.ENTITLED);

        assertThat(caller.page("/meetings/printed-closed-2/matters-arising", "CLERK"))
                .bodyText()
                .doesNotContain("exempt");
        assertThat(
                        caller.page(
                                "/meetings/printed-closed-2/matters-arising",
                                "CLERK" + Caller.ENTITLED))
                .bodyText()
                .contains(path, "with exempt matters, not to be published")
                .doesNotContain("canary", "No owner yet", "Minute ");
        assertThat(theirs.getResponse().getHeader("Content-Disposition"))
                .contains("matters-arising-2026-12-01-not-to-be-published.pdf");
        try (var pdf = open(theirs);
                var others = open(caller.page(path, "CLERK"))) {
            assertThat(text(pdf))
                    .contains("not to be published", "AYC 2026/27-01", "Exempt item")
                    .doesNotContain("canary", "No owner yet", "Minute ");
            assertThat(text(others)).doesNotContain("AYC 2026/27-01", "xempt");
        }
    }

    /** Under an item that has a title and no number. */
    private void recordExempt(String meeting, String next) {
        var exempt =
                caller.post(
                        "/api/meetings/" + meeting + "/outcomes",
                        Map.of("title", "Settle with them", "minute", "The canary supplier"));
        SaysOnKafka.say(new ActionOpened(AnAction.restricted(exempt, meeting)), 1);
        heard(next, "OPEN");
    }

    @Test
    void isNotForWhoMayNotReadTheMeeting() {
        var meeting = caller.aMeeting("printed-who", "AYW");
        meet("printed-who-2", meeting, "2026-12-01");

        assertThat(print("printed-who-2", "PARTNER")).hasStatus(404);
        assertThat(print("no-such-meeting", "CLERK")).hasStatus(404);
    }

    private MvcTestResult print(String meeting, String role) {
        return caller.page("/meetings/" + meeting + "/matters-arising.pdf", role);
    }

    private static PDDocument open(MvcTestResult result) {
        try {
            return Loader.loadPDF(result.getResponse().getContentAsByteArray());
        } catch (IOException noPdf) {
            throw new UncheckedIOException(noPdf);
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static org.assertj.core.data.Offset<Float> nearly() {
        return org.assertj.core.data.Offset.offset(1f);
    }

    private void heard(String meeting, String... statuses) {
        eventually()
                .untilAsserted(() ->
                        assertThat(
                                        caller.get("/api/meetings/" + meeting + "/matters-arising")
                                                .get("items")
                                                .valueStream()
                                                .map(each -> each.get("status").asString("null")))
                                .containsExactly(statuses));
    }

    private void meet(String id, String committee, String date) {
        caller.put("/api/meetings/" + id, Map.of("committeeId", committee, "date", date));
    }

    private JsonNode record(String meeting, String title) {
        return caller.post("/api/meetings/" + meeting + "/outcomes", Map.of("title", title));
    }
}
