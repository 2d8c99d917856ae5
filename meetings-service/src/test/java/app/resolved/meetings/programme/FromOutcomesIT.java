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

    @Test
    void showsTheBodyThatReferredItWhatBecameOfItAndAsksNoMoreOnceItIsWithdrawn() {
        var first = referral("wp-told", "WTO", "wp-told-to", "WTP");
        var second = referral("wp-gone", "WGO", "wp-gone-to", "WGP");
        var third = referral("wp-kept", "WKE", "wp-kept-to", "WKP");

        decide("wp-told-to", "decline", Map.of("reason", "Housing has it"));
        decide("wp-kept-to", "accept", Map.of("slot", "tbc"));
        withdraw(second);
        withdraw(third);

        assertThat(caller.page("/outcomes/" + first, "CLERK"))
                .bodyText()
                .contains("Referred to other bodies", "Committee wp-told-to", "Housing has it");
        eventually().untilAsserted(() -> assertThat(programmes.open("wp-gone-to")).isEmpty());
        assertThat(caller.page("/outcomes/" + second, "CLERK"))
                .bodyText()
                .contains("The outcome that referred it was withdrawn.");
        var kept = WorkProgrammes.id(programmes.open("wp-kept-to").getFirst());
        eventually()
                .untilAsserted(() ->
                        assertThat(caller.page("/work-programme/items/" + kept, "CLERK"))
                                .bodyText()
                                .contains("was withdrawn after it was taken on"));
    }

    private String referral(String from, String code, String to, String codeOfOther) {
        programmes.body(from, code);
        programmes.body(to, codeOfOther);
        programmes.meet(from, from + "-nov", "2026-11-03");
        var outcome =
                caller.post(
                        "/api/meetings/" + from + "-nov/outcomes",
                        Map.of(
                                "title",
                                "Void homes",
                                "wording",
                                "that void homes be referred to Committee " + to));
        eventually().untilAsserted(() -> assertThat(programmes.open(to)).hasSize(1));
        return outcome.get("outcomeId").asString();
    }

    private void decide(String body, String press, Map<String, String> said) {
        var item = WorkProgrammes.id(programmes.open(body).getFirst());
        caller.post(WorkProgrammes.ITEMS + "/" + item + "/" + press, said);
    }

    private void withdraw(String outcome) {
        caller.post("/api/outcomes/" + outcome + "/withdraw", Map.of("reason", "Done elsewhere"));
    }
}
