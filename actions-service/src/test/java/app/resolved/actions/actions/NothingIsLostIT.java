package app.resolved.actions.actions;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.actions.fixtures.Ear;
import app.resolved.actions.fixtures.Facts;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.MeetingsFact.ResolutionWithdrawn;
import app.resolved.contracts.Topic;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Whatever is asked for stays with an action that somebody still has to see to. */
@OnRealServers
class NothingIsLostIT {

    private final Service service;
    private final Ear ear;
    private final MongoCollection<Document> actions;

    NothingIsLostIT(
            @Autowired Service service, @Autowired MongoTemplate mongo, @Autowired Ear ear) {
        this.ear = ear;
        this.service = service;
        this.actions = mongo.getCollection("actions");
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
    void aClerkOpensAgainWhatWasSignedOffByMistake() {
        var committee = newId("committee");
        var signedOff = heard(anOutcome().of(committee));
        var path = "/api/actions/" + signedOff.actionId();
        var open = service.post(path + "/reopen", Map.of("reason", "Too early"));
        service.post(path + "/sign-off", Map.of("minute", "52"));

        var reopened = service.post(path + "/reopen", Map.of("reason", "The wrong action"));
        var again = service.post(path + "/progress", Map.of("note", "Going on"));

        assertThat(open.status()).isEqualTo(409);
        assertThat(reopened.at("/status")).isEqualTo("OPEN");
        assertThat(reopened.body()).contains("Open again", "The wrong action");
        assertThat(again.at("/status")).isEqualTo("ACKNOWLEDGED");
        eventually()
                .untilAsserted(() ->
                        assertThat(ear.said(Topic.ACTIONS, signedOff.actionId()))
                                .extracting(Ear.Said::type)
                                .contains("action.signed-off.v1", "action.reopened.v1"));
    }

    @Test
    void nobodyOpensAgainWhatWasAskedNoMore() {
        var withdrawn = heard(anOutcome());
        service.hears(new ResolutionWithdrawn(withdrawn.changed(1, "Recorded twice", true)), 2);

        var refused =
                service.post(
                        "/api/actions/" + withdrawn.actionId() + "/reopen",
                        Map.of("reason", "By mistake"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("What was asked was withdrawn");
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

    @Test
    void anOutcomeLinkedToAnActionThatWasClosedMeanwhileIsAnsweredAtHomeAgain() {
        var home = heard(anOutcome());
        var holder = heard(anOutcome());
        var unlinked = actions.find(Filters.eq("_id", holder.actionId())).first();
        link(home, holder);

        actions.replaceOne(Filters.eq("_id", holder.actionId()), unlinked);
        var closed =
                service.post(
                        "/api/actions/" + holder.actionId() + "/sign-off", Map.of("minute", "52"));
        actions.updateOne(
                Filters.eq("_id", home.actionId()),
                Updates.set("unsettledLinks", List.of(holder.actionId())));

        assertThat(closed.at("/status")).isEqualTo("SIGNED_OFF");
        eventually().untilAsserted(() -> assertThat(status(home)).isEqualTo("OPEN"));
        assertThat(action(home).body()).contains("Answered here again");
        assertThat(action(holder).json().at("/outcomeIds"))
                .extracting(id -> id.asString())
                .containsExactly(holder.outcomeId());
    }

    @Test
    void aDateThatMovedWhileAnotherAnsweredIsCaughtUpWithWhenItIsAnsweredHereAgain() {
        var committee = newId("committee");
        var meeting = newId("meeting");
        service.hears(Facts.scheduled(meeting, committee, "2027-01-20"));
        var home = heard(anOutcome().of(committee));
        var holder = heard(anOutcome());
        var before = action(home).at("/due/date");
        link(home, holder);

        service.hears(Facts.moved(meeting, committee, "2027-02-17"), 2);
        service.post(
                "/api/actions/" + holder.actionId() + "/unlink",
                Map.of("outcomeId", home.outcomeId()));

        var alike = heard(anOutcome().of(committee));
        assertThat(action(home).at("/due/date"))
                .isNotEqualTo(before)
                .isEqualTo(action(alike).at("/due/date"));
    }

    @Test
    void aResolutionThatARequestsActionAnswersIsClosedByTheCommitteesMinuteAlone() {
        var request = anOutcome().asRequest();
        service.hears(request.requested());
        var resolution = heard(anOutcome());
        link(resolution, request);
        var address = "/api/actions/" + request.actionId() + "/sign-off";

        var withoutMinute = service.post(address, Map.of("note", "The graph went round."));
        var withMinute = service.post(address, Map.of("minute", "52 of 1 December 2026"));

        assertThat(withoutMinute.status()).isEqualTo(400);
        assertThat(withoutMinute.body()).contains("Give the minute");
        assertThat(withMinute.at("/status")).isEqualTo("SIGNED_OFF");
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
