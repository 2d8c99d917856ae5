package app.resolved.meetings.programme;

import static app.resolved.meetings.WorkProgrammes.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.WorkProgrammes;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees what of a work programme, and who may change it. */
@MeetingsServiceTest
class ProgrammeReadersIT {

    @Autowired private Caller caller;
    @Autowired private WorkProgrammes programmes;

    @Test
    void showsAReferralToTheClerkAloneUntilItIsAccepted() {
        programmes.body("wpp-ref", "PR");
        programmes.body("wpp-ref-2", "PR2");
        var item = programmes.add("wpp-ref", "Void homes", "tbc");
        caller.press(
                "/work-programme/items/" + id(item) + "/refer",
                "CLERK",
                Map.of("committeeId", "wpp-ref-2"));
        var board = "/work-programme?committeeId=wpp-ref-2";
        var there = caller.get("/api/work-programme?committeeId=wpp-ref-2").at("/items/0/itemId");
        var path = "/work-programme/items/" + there.asString();

        assertThat(caller.page(board, "CLERK")).bodyText().contains("Void homes");
        assertThat(caller.page(board, "MEMBER")).bodyText().doesNotContain("Void homes");
        assertThat(caller.page(path, "MEMBER")).hasStatus(404);

        var declined = caller.press(path + "/decline", "CLERK", Map.of("reason", ""));
        caller.press(path + "/accept", "CLERK", Map.of("slot", "month:2027-03"));

        assertThat(declined).hasStatus(422);
        assertThat(caller.page(board, "MEMBER")).bodyText().contains("Void homes", "March 2027");
    }

    @Test
    void letsAMemberReadButNotChangeAndShowsAPartnerNothing() {
        programmes.body("wpp-who", "PW");
        var item = programmes.add("wpp-who", "Winter roads", "tbc");
        var path = "/work-programme/items/" + id(item);

        assertThat(caller.page(path, "MEMBER")).hasStatusOk();
        assertThat(caller.press(path + "/done", "MEMBER", Map.of())).hasStatus(403);
        assertThat(caller.page("/work-programme/items/new?committeeId=wpp-who", "CHAIR"))
                .hasStatus(403);
        assertThat(caller.page(path, "PARTNER")).hasStatus(404);
        assertThat(caller.page("/work-programme?committeeId=wpp-who", "PARTNER")).hasStatus(403);
    }
}
