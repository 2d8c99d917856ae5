package app.resolved.meetings.programme;

import static app.resolved.meetings.WorkProgrammes.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.WorkProgrammes;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MeetingsServiceTest
class ProgrammePagesIT {

    private static final String EVIL = "<script>alert(1)</script> ${7*7} [[${7*7}]]";

    @Autowired private Caller caller;
    @Autowired private WorkProgrammes programmes;

    @Test
    void showsAColumnAMeetingAndWhatIsToBeConfirmedLast() {
        programmes.body("wpp-board", "PBO");
        programmes.meet("wpp-board", "wpp-board-dec", "2026-12-01");
        programmes.add("wpp-board", "Winter roads", "meeting:wpp-board-dec");
        programmes.add("wpp-board", "Bus shelters", "month:2027-03");
        programmes.add("wpp-board", "Void homes", "tbc");

        var page = caller.page("/work-programme?committeeId=wpp-board", "CLERK");

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Tuesday 1 December 2026",
                        "Winter roads",
                        "March 2027",
                        "Bus shelters",
                        "To be confirmed",
                        "Void homes");
    }

    @Test
    void saysWhatWillComeWhereNothingIsPlannedYet() {
        programmes.body("wpp-none", "PNO");
        programmes.meet("wpp-none", "wpp-none-dec", "2026-12-01");

        var empty = caller.page("/work-programme?committeeId=wpp-none", "CLERK");
        programmes.add("wpp-none", "Winter roads", "tbc");
        var planned = caller.page("/work-programme?committeeId=wpp-none", "CLERK");

        assertThat(empty).bodyText().contains("comes here").doesNotContain("Drag an item");
        assertThat(planned).bodyText().doesNotContain("comes here").contains("Drag an item");
    }

    @Test
    void asksForTheReasonOfDroppingWhereItIsTyped() {
        programmes.body("wpp-drop", "PDR");
        var item = programmes.add("wpp-drop", "Winter roads", "tbc");
        var path = "/work-programme/items/" + id(item);

        var refused = caller.press(path + "/drop", "CLERK", Map.of("reason", "", "version", "1"));

        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#drop-reason\"", "id=\"drop-reason-error\"")
                .containsPattern(
                        "<details[^>]*open[^>]*>\\s*<summary[^>]*><span[^>]*>Let it drop out")
                .doesNotContain("id=\"reason-error\"");
    }

    @Test
    void untiesAnItemThatWasTiedToTheWrongAction() {
        var meeting = caller.aMeeting("wpp-untie", "PUN");
        caller.post("/api/meetings/" + meeting + "/outcomes", Map.of("title", "Light the path"));
        var item = programmes.add("wpp-untie", "Winter roads", "tbc");
        var path = "/work-programme/items/" + id(item);
        caller.press(path + "/tie", "CLERK", Map.of("reference", "PUN 2026/27-01"));

        var tied = caller.page(path, "CLERK");
        var untied = caller.press(path + "/untie", "CLERK", Map.of("version", "2"));

        assertThat(tied).bodyText().contains("Untie it");
        assertThat(untied).hasRedirectedUrl(path);
        assertThat(caller.page(path, "CLERK"))
                .bodyText()
                .contains("Untied from its action")
                .doesNotContain("Untie it");
        assertThat(caller.get("/api" + path).get("reference").isNull()).isTrue();
    }

    @Test
    void movesAnItemWithoutScriptsAndAsksForTheReasonBesideItsField() {
        programmes.body("wpp-move", "PM");
        programmes.meet("wpp-move", "wpp-move-dec", "2026-12-01");
        var item = programmes.add("wpp-move", "Winter roads", "meeting:wpp-move-dec");
        var path = "/work-programme/items/" + id(item);

        var refused =
                caller.press(
                        path + "/place",
                        "CLERK",
                        Map.of("slot", "tbc", "version", "1", "from", "board"));
        var moved =
                caller.press(
                        path + "/place",
                        "CLERK",
                        Map.of(
                                "slot", "tbc",
                                "reason", "The survey is late",
                                "version", "1",
                                "from", "board"));

        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyText().contains("Say why it moves", "id=\"reason-error\"");
        assertThat(moved).hasRedirectedUrl("/work-programme?committeeId=wpp-move");
        assertThat(caller.page(path, "MEMBER"))
                .bodyText()
                .contains("The survey is late", "From Tuesday 1 December 2026 to To be confirmed");
    }

    @Test
    void tellsTheSecondOfTwoClerksOnThePageToo() {
        programmes.body("wpp-two", "PTW");
        var item = programmes.add("wpp-two", "Winter roads", "tbc");
        var path = "/work-programme/items/" + id(item) + "/place";

        caller.press(path, "CLERK", Map.of("slot", "month:2027-03", "version", "1"));
        var second = caller.press(path, "CLERK", Map.of("slot", "month:2027-04", "version", "1"));

        assertThat(second).hasStatus(409);
        assertThat(second).bodyText().contains("Somebody else changed this", "March 2027");
    }

    @Test
    void takesAnItemThroughItsLifeOnPages() {
        programmes.body("wpp-life", "PL");
        programmes.body("wpp-life-2", "PL2");
        var added =
                caller.press(
                        "/work-programme/items/new",
                        "CLERK",
                        Map.of(
                                "committeeId", "wpp-life",
                                "title", "Winter roads",
                                "slot", "month:2027-03",
                                "requestedByKind", "MEMBER",
                                "requestedBy", "Cllr Ashworth",
                                "every", ""));
        var path = added.getResponse().getRedirectedUrl();

        caller.press(path + "/change", "CLERK", Map.of("title", "Gritting", "version", "1"));
        caller.press(path + "/refer", "CLERK", Map.of("committeeId", "wpp-life-2"));
        caller.press(path + "/drop", "CLERK", Map.of("reason", "Done by others"));
        var dropped = caller.page("/work-programme?committeeId=wpp-life", "MEMBER");
        caller.press(path + "/restore", "CLERK", Map.of());
        caller.press(path + "/done", "CLERK", Map.of());

        assertThat(dropped).bodyText().contains("Gritting", "Dropped", "Done by others");
        assertThat(caller.page("/work-programme/over?committeeId=wpp-life", "MEMBER"))
                .hasStatusOk()
                .bodyText()
                .contains("Gritting", "Done");
        assertThat(caller.page(path, "MEMBER"))
                .bodyText()
                .contains("Referred to another body", "Back on the programme");
    }

    @Test
    void showsOnTheMeetingWhatIsPlannedForIt() {
        programmes.body("wpp-meeting", "PM2");
        programmes.meet("wpp-meeting", "wpp-meeting-dec", "2026-12-01");
        programmes.add("wpp-meeting", "Winter roads", "meeting:wpp-meeting-dec");

        assertThat(caller.page("/meetings/wpp-meeting-dec", "MEMBER"))
                .hasStatusOk()
                .bodyText()
                .contains("On its work programme", "Winter roads");
    }

    @Test
    void givesTheProgrammeAsADocumentAndAsATable() {
        programmes.body("wpp-file", "PF");
        programmes.add("wpp-file", "Winter roads", "tbc");

        var csv = caller.page("/work-programme/export.csv?committeeId=wpp-file", "MEMBER");
        var docx = caller.page("/work-programme/export.docx?committeeId=wpp-file", "MEMBER");

        assertThat(csv).hasStatusOk().bodyText().contains("To be confirmed,Winter roads");
        assertThat(docx)
                .hasStatusOk()
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"work-programme-wpp-file.docx\"");
        assertThat(caller.page("/work-programme/export.csv?committeeId=wpp-file", "PARTNER"))
                .hasStatus(403);
    }

    @Test
    void escapesMarkupInWhatPeopleWrite() {
        programmes.body("wpp-evil", "PE");
        programmes.meet("wpp-evil", "wpp-evil-dec", "2026-12-01");
        var item =
                caller.post(
                        "/api/work-programme/items",
                        Map.of(
                                "committeeId", "wpp-evil",
                                "title", EVIL,
                                "why", EVIL,
                                "requestedBy", EVIL,
                                "lead", EVIL,
                                "slot", "meeting:wpp-evil-dec"));

        for (var path :
                new String[] {
                    "/work-programme?committeeId=wpp-evil",
                    "/work-programme/items/" + id(item),
                    "/work-programme/items/" + id(item) + "/change"
                }) {
            assertThat(caller.page(path, "CLERK"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} [[${7*7}]]")
                    .doesNotContain("<script>alert");
        }
    }
}
