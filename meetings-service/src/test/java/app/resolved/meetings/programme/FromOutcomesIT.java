package app.resolved.meetings.programme;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.WorkProgrammes;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an outcome puts on a work programme, its own body's or another's. */
@MeetingsServiceTest
class FromOutcomesIT {

    @Autowired private Caller caller;
    @Autowired private WorkProgrammes programmes;

    @Test
    void plansWhatAnOutcomePutsOnTheProgrammeOnceAndTiedToItsAction() {
        programmes.body("wp-outcome", "WU");
        programmes.body("wp-other", "WV");
        programmes.meet("wp-outcome", "wp-outcome-nov", "2026-11-03");
        programmes.meet("wp-outcome", "wp-outcome-mar", "2027-03-09");
        var outcome =
                caller.post(
                        "/api/meetings/wp-outcome-nov/outcomes",
                        Map.of(
                                "title", "Report on winter roads",
                                "wording", "that winter roads be added to the work programme",
                                "due", "in March",
                                "madeTo", "Head of Highways"));

        eventually().untilAsserted(() -> assertThat(programmes.open("wp-outcome")).hasSize(1));
        var item = programmes.open("wp-outcome").getFirst();
        assertThat(item.get("slot").asString()).isEqualTo("meeting:wp-outcome-mar");
        assertThat(item.get("reference").asString()).isEqualTo(outcome.get("reference").asString());
        assertThat(item.get("lead").asString()).isEqualTo("Head of Highways");
    }

    @Test
    void proposesToTheBodyThatAnOutcomeRefersTo() {
        programmes.body("wp-refers", "WR");
        programmes.body("wp-referred", "WQ");
        programmes.meet("wp-refers", "wp-refers-nov", "2026-11-03");

        caller.post(
                "/api/meetings/wp-refers-nov/outcomes",
                Map.of(
                        "title", "Void homes",
                        "wording", "that void homes be referred to Committee wp-referred"));

        eventually()
                .untilAsserted(() ->
                        assertThat(programmes.open("wp-referred"))
                                .singleElement()
                                .satisfies(item ->
                                        assertThat(item.get("status").asString())
                                                .isEqualTo("PROPOSED")));
        assertThat(programmes.open("wp-refers")).isEmpty();
    }
}
