package app.resolved.actions.partners;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.OutcomeState.Respondent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** An agency that got a copy of a recommendation responds to it from its link. */
@OnRealServers
class PartnerResponsesIT {

    private final Service service;
    private final String liaison = newId("post");
    private final AnOutcome lighting =
            anOutcome()
                    .of(newId("committee"))
                    .titled("That the lighting be mended")
                    .recommended(Respondent.RESPONSIBLE_AUTHORITY, "Crime and Disorder Committee");
    private TwoAgencies agencies;

    PartnerResponsesIT(@Autowired Service service) {
        this.service = service;
    }

    @BeforeEach
    void thePoliceGetACopy() {
        agencies = TwoAgencies.askedBy(service);
        service.put(
                "/api/posts/" + liaison,
                Map.of(
                        "title",
                        "Liaison " + liaison,
                        "holderIds",
                        List.of(agencies.lead()),
                        "agencyId",
                        agencies.police()));
        service.hears(lighting.recorded());
        service.post(
                "/api/actions/" + lighting.actionId() + "/copies",
                Map.of("postIds", List.of(liaison)));
    }

    @Test
    void isAskedForOneAndGivesIt() {
        var asked = agencies.open(lighting, agencies.pass()).body();
        var list = all();
        var sent =
                agencies.send(
                        lighting,
                        Map.of("answer", "rejected", "note", "It is lit.", "name", "Sgt Lane"));

        assertThat(asked)
                .contains(
                        "Copied to The Police " + agencies.police(),
                        "Response due",
                        "What does your agency say of it?",
                        "by Wednesday 2 December 2026",
                        "We accept a part of it")
                .doesNotContain("How does it stand?", "Why this date", ">Due<");
        assertThat(list)
                .contains("Recommendations that wait for your response", "lighting be mended");
        assertThat(sent.header("Location")).contains("answered=rejected");
        assertThat(service.open(HttpMethod.GET, "" + sent.header("Location"), Map.of()).body())
                .contains("Thank you.", "Your response of", "Rejected. It is lit.")
                .doesNotContain("What does your agency say of it?");
        assertThat(all()).doesNotContain("lighting be mended");
        assertThat(service.get("/api/actions/" + lighting.actionId()).body())
                .contains("REJECTED", "Sgt Lane, by the link sent to Lead of " + agencies.lead());
    }

    @Test
    void givesItAlsoWhereAnotherActionAnswersForTheRecommendation() {
        var committee = lighting.committeeId();
        var clerk = service.person("CLERK", List.of(committee));
        var other = anOutcome().of(committee);
        service.hears(other.recorded());
        service.post(
                "/api/actions/" + other.actionId() + "/link",
                Map.of("outcomeId", lighting.outcomeId()));

        var asked = agencies.open(lighting, agencies.pass()).body();
        var ofTheClerk = service.page("/actions/" + lighting.actionId(), clerk).body();
        agencies.send(lighting, Map.of("answer", "accepted", "name", "Sgt Lane"));

        assertThat(asked).contains("What does your agency say of it?");
        assertThat(ofTheClerk).contains("Record a response").doesNotContain("You have a copy of");
        assertThat(service.get("/api/actions/" + lighting.actionId()).body())
                .contains("ANSWERED_ELSEWHERE", "ACCEPTED");
    }

    @Test
    void mustSayWhyItRejects() {
        var sent = agencies.send(lighting, Map.of("answer", "rejected", "name", "Sgt Lane"));

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.body()).contains("<a href=\"#note\">Say why, in a sentence or two</a>");
    }

    @Test
    void respondsAsTheOwnerWhereTheRecommendationWasMadeToIt() {
        var ours = anOutcome().of(newId("committee")).madeTo("Liaison " + liaison);
        var recommended =
                ours.recommended(Respondent.RESPONSIBLE_AUTHORITY, "Crime and Disorder Committee");
        service.hears(recommended.recorded());
        service.put(
                "/api/posts/second-" + liaison,
                Map.of(
                        "title",
                        "Second " + liaison,
                        "holderIds",
                        List.of(agencies.lead()),
                        "agencyId",
                        agencies.police()));
        service.post(
                "/api/actions/" + recommended.actionId() + "/copies",
                Map.of("postIds", List.of("second-" + liaison)));

        var asked = agencies.open(recommended, agencies.pass()).body();
        var sent = agencies.send(recommended, Map.of("answer", "accepted", "name", "Sgt Lane"));

        assertThat(asked)
                .contains("How does it stand?", "We accept a part of it", "and will respond")
                .doesNotContain("It is done", "will do it");
        assertThat(sent.header("Location")).contains("answered=accepted");
        assertThat(agencies.open(recommended, agencies.pass()).body())
                .contains("You have responded to it.")
                .doesNotContain("It was said to be done.");
        assertThat(service.get("/api/actions/" + recommended.actionId()).body())
                .contains("COMPLETION_PROPOSED", "\"ACCEPTED\"");
    }

    @Test
    void respondsToItsCopyWhereItContributesWhateverTheOwnerHasSaid() {
        contributes();
        var both = agencies.open(lighting, agencies.pass()).body();
        service.post(
                "/api/actions/" + lighting.actionId() + "/propose-completion",
                Map.of("note", "All is lit."));
        var proposed = agencies.open(lighting, agencies.pass()).body();

        var sent = agencies.send(lighting, Map.of("answer", "accepted", "name", "Sgt Lane"));

        assertThat(both)
                .contains(
                        "Asked of The Police",
                        "Response due",
                        "What does your agency say of it?",
                        "We accept it",
                        "There is progress to report");
        assertThat(proposed)
                .contains("What does your agency say of it?", "We accept it")
                .doesNotContain("There is progress to report", "you are not");
        assertThat(sent.header("Location")).contains("answered=accepted");
        assertThat(agencies.open(lighting, agencies.pass()).body())
                .contains("Your response of", "Accepted.", "It was said to be done.")
                .doesNotContain("What does your agency say of it?");
    }

    @Test
    void stillReportsWhereItContributesAndHasResponded() {
        contributes();
        agencies.send(lighting, Map.of("answer", "accepted", "name", "Sgt Lane"));

        var open = agencies.open(lighting, agencies.pass()).body();

        assertThat(open)
                .contains("How does it stand?", "There is progress to report", "Your response of")
                .doesNotContain("We accept it");
    }

    private void contributes() {
        service.post(
                "/api/actions/" + lighting.actionId() + "/contributors", Map.of("postId", liaison));
    }

    @Test
    void respondsToNothingOfWhichItHasNoCopy() {
        var sent =
                agencies.send(agencies.patrols(), Map.of("answer", "accepted", "name", "Sgt Lane"));

        assertThat(sent.status()).isEqualTo(409);
        assertThat(agencies.open(agencies.patrols(), agencies.pass()).body())
                .contains("How does it stand?");
    }

    private String all() {
        return service.open(HttpMethod.GET, "/by-link/actions?pass=" + agencies.pass(), Map.of())
                .body();
    }
}
