package app.resolved.actions.actions;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnRealServers
class LinkingIT {

    private final Service service;

    LinkingIT(@Autowired Service service) {
        this.service = service;
    }

    @Test
    void aLinkedOutcomeIsAnsweredByOneActionAndClosingItAnswersBoth() {
        var one = issued(anOutcome());
        var other = issued(anOutcome());
        var address = "/api/actions/" + one.actionId();

        var linked = service.post(address + "/link", Map.of("outcomeId", other.outcomeId()));
        var elsewhere = service.get("/api/actions/" + other.actionId());
        var signedOff = service.post(address + "/sign-off", Map.of("minute", "52"));
        service.settle();

        assertThat(linked.json().at("/outcomeIds"))
                .extracting(id -> id.asString())
                .containsExactly(one.outcomeId(), other.outcomeId());
        assertThat(elsewhere.at("/status")).isEqualTo("ANSWERED_ELSEWHERE");
        assertThat(elsewhere.at("/answeredBy")).isEqualTo(one.actionId());
        assertThat(signedOff.at("/status")).isEqualTo("SIGNED_OFF");
    }

    @Test
    void anUnlinkedOutcomeIsAnsweredByItsOwnActionAgain() {
        var one = issued(anOutcome());
        var other = issued(anOutcome());
        var address = "/api/actions/" + one.actionId();
        service.post(address + "/link", Map.of("outcomeId", other.outcomeId()));

        var unlinked = service.post(address + "/unlink", Map.of("outcomeId", other.outcomeId()));

        assertThat(unlinked.json().at("/outcomeIds")).hasSize(1);
        assertThat(service.get("/api/actions/" + other.actionId()).at("/status")).isEqualTo("OPEN");
    }

    private AnOutcome issued(AnOutcome outcome) {
        service.hears(outcome.recorded());
        return outcome;
    }
}
