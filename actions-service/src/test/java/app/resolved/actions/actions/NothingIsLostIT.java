package app.resolved.actions.actions;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.MeetingsFact.ResolutionWithdrawn;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is asked for stays with an action that somebody still has to see to. */
@OnRealServers
class NothingIsLostIT {

    private final Service service;

    NothingIsLostIT(@Autowired Service service) {
        this.service = service;
    }

    @Test
    void whatIsAskedOfAnActionThatWasWithdrawnOpensItAgain() {
        var first = heard(anOutcome());
        service.hears(new ResolutionWithdrawn(first.changed(1, "Recorded twice", true)), 2);
        var withdrawn = status(first);

        var late = heard(anOutcome().atPart("b").ofAction(first.actionId()).titled("Mend it"));

        assertThat(withdrawn).isEqualTo("WITHDRAWN");
        assertThat(status(first)).isEqualTo("OPEN");
        var action = action(first);
        assertThat(action.at("/title")).isEqualTo("Mend it");
        assertThat(action.json().at("/outcomeIds"))
                .extracting(id -> id.asString())
                .containsExactly(late.outcomeId());
        assertThat(action.body()).contains("Open again");
    }

    @Test
    void whatIsAskedOfAnActionThatWasSignedOffOpensItAgain() {
        var first = heard(anOutcome());
        service.post("/api/actions/" + first.actionId() + "/sign-off", Map.of("minute", "52"));

        var late = heard(anOutcome().atPart("b").ofAction(first.actionId()));

        assertThat(status(first)).isEqualTo("OPEN");
        assertThat(action(first).json().at("/outcomeIds"))
                .extracting(id -> id.asString())
                .contains(late.outcomeId());
    }

    @Test
    void whatIsAskedOfAnActionThatAnotherAnswersIsItsOwnToAnswer() {
        var first = heard(anOutcome());
        var holder = heard(anOutcome());
        link(first, holder);

        var late = heard(anOutcome().atPart("b").ofAction(first.actionId()));

        assertThat(status(first)).isEqualTo("OPEN");
        assertThat(action(first).json().at("/outcomeIds"))
                .extracting(id -> id.asString())
                .containsExactly(late.outcomeId());
    }

    private AnOutcome heard(AnOutcome outcome) {
        service.hears(outcome.recorded());
        return outcome;
    }

    private void link(AnOutcome outcome, AnOutcome to) {
        var linked =
                service.post(
                        "/api/actions/" + to.actionId() + "/link",
                        Map.of("outcomeId", outcome.outcomeId()));
        assertThat(linked.status()).isEqualTo(200);
        service.settle();
    }

    private String status(AnOutcome of) {
        return action(of).at("/status");
    }

    private Service.Answer action(AnOutcome of) {
        return service.get("/api/actions/" + of.actionId());
    }
}
