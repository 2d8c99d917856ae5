package app.resolved.meetings.programme;

import static app.resolved.meetings.WorkProgrammes.ITEMS;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.WorkProgrammes;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a body left on its work programme is on that of the body that took over. */
@MeetingsServiceTest
class TakenOverProgrammeIT {

    @Autowired private Caller caller;
    @Autowired private WorkProgrammes programmes;

    @Test
    void standsOnTheBoardOfTheSuccessorAndTakesItsMeetings() {
        programmes.body("programme-old", "PGO");
        programmes.body("programme-heir", "PGH");
        programmes.meet("programme-heir", "programme-heir-1", "2099-03-02");
        var item = WorkProgrammes.id(programmes.add("programme-old", "The canal path", "tbc"));
        assertThat(programmes.open("programme-heir")).isEmpty();

        caller.put(
                "/api/committees/programme-old/succession",
                Map.of("successorId", "programme-heir", "on", "2026-11-01"));
        var placed =
                caller.post(
                        ITEMS + "/" + item + "/place", Map.of("slot", "meeting:programme-heir-1"));

        assertThat(programmes.open("programme-heir"))
                .extracting(one -> one.get("title").asString())
                .containsExactly("The canal path");
        assertThat(placed.toString()).contains("programme-heir-1");
        assertThat(caller.page("/work-programme?committeeId=programme-heir", "CLERK"))
                .bodyText()
                .contains("The canal path", "Monday 2 March 2099");
    }
}
