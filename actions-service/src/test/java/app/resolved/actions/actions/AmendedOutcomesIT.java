package app.resolved.actions.actions;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.MeetingState;
import app.resolved.contracts.MeetingsFact.MeetingMinutesPublished;
import app.resolved.contracts.MeetingsFact.ResolutionAmended;
import app.resolved.contracts.MeetingsFact.ResolutionRecorded;
import app.resolved.contracts.MeetingsFact.ResolutionWithdrawn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@OnRealServers
class AmendedOutcomesIT {

    @Autowired private Service service;

    @Test
    void theActionFollowsWhateverTheOrderInWhichItIsHeard() {
        var outcome = anOutcome();

        service.hears(new ResolutionWithdrawn(outcome.changed(2, "Recorded twice", true)), 3);
        service.hears(
                new ResolutionAmended(outcome.titled("older").changed(1, "Corrected", false)), 2);

        var action = service.get("/api/actions/" + outcome.actionId());
        assertThat(action.at("/status")).isEqualTo("WITHDRAWN");
        assertThat(action.at("/title")).isEqualTo("Circulate the advice on parking");
        assertThat(action.body()).contains("Recorded twice", "Mrs H Clarke");
    }

    @Test
    void anActionThatAnswersAnAmendedOutcomeOfAnotherFollowsIt() {
        var own = anOutcome();
        var linked = anOutcome().titled("before");
        service.hears(own.recorded(), linked.recorded());
        service.post(
                "/api/actions/" + own.actionId() + "/link",
                Map.of("outcomeId", linked.outcomeId()));

        service.hears(
                new ResolutionAmended(
                        linked.titled("Exempt action").restricted(true).changed(1, "", false)),
                2);

        var holder = service.get("/api/actions/" + own.actionId());
        assertThat(holder.at("/title")).startsWith("Exempt action");
        assertThat(holder.body()).doesNotContain("before");
    }

    @Test
    void askedOfTwoEachHasAnActionAndNeitherCanBeLinkedAway() {
        var joint = anOutcome().eachOf("Mr Able", "Ms Baker");
        var other = anOutcome();

        service.hears(new ResolutionRecorded(joint), other.recorded());

        var first = service.get("/api/actions/" + joint.actionId());
        var second = service.get("/api/actions/second-" + joint.actionId());
        assertThat(first.json().at("/outcomeIds")).isEqualTo(second.json().at("/outcomeIds"));
        assertThat(second.at("/reference")).isEqualTo("SC 2026/27-08");
        var refused =
                service.post(
                        "/api/actions/" + other.actionId() + "/link",
                        Map.of("outcomeId", joint.outcomeId()));
        assertThat(refused.status()).isEqualTo(409);
    }

    @Test
    void aRestrictedActionIsListedForThoseEntitledAndForItsOwnerAlone() {
        var committee = newId("committee");
        var post = newId("post");
        person("entitled", List.of("CLERK"), true);
        person("unentitled", List.of("CLERK"), false);
        person("owner", List.of("OFFICER"), false);
        service.put(
                "/api/posts/" + post,
                Map.of("title", "Post " + post, "holderIds", List.of("owner")));
        var outcome = anOutcome().of(committee).restricted(true);
        service.hears(outcome.recorded(), anOutcome().of(committee).recorded());

        service.post(
                "/api/actions/" + outcome.actionId() + "/owner",
                Map.of("postId", post, "reason", "the words of a clerk"));
        service.settle();

        var path = "/api/actions?committeeId=" + committee;
        assertThat(as("entitled", path).json().at("/items")).hasSize(2);
        assertThat(as("unentitled", path).json().at("/items")).hasSize(1);
        assertThat(as("owner", path).json().at("/items")).hasSize(2);
        var one = "/api/actions/" + outcome.actionId();
        assertThat(as("unentitled", one).status()).isEqualTo(404);
        assertThat(as("entitled", one).body()).contains("the words of a clerk");
        assertThat(as("owner", one).body()).doesNotContain("the words of a clerk");
        assertThat(service.page("/actions/" + outcome.actionId(), "owner@example.org").body())
                .contains("Exempt action")
                .doesNotContain("the words of a clerk");
    }

    @Test
    void anActionLinksThePublishedMinutesOfItsMeeting() {
        var outcome = anOutcome();
        person("reader", List.of("CLERK"), false);
        service.hears(outcome.recorded());
        var address = "https://democracy.example.org/minutes/1204";

        service.hears(
                new MeetingMinutesPublished(
                        new MeetingState(
                                outcome.state().meetingId(),
                                outcome.committeeId(),
                                AnOutcome.MEETING_DATE,
                                null,
                                null,
                                MeetingState.MeetingStatus.HELD,
                                address,
                                null,
                                List.of())),
                50);

        assertThat(service.page("/actions/" + outcome.actionId(), "reader@example.org").body())
                .contains(address);
    }

    private Service.Answer as(String person, String path) {
        return service.call(
                HttpMethod.GET, path, null, Service.as(person + "@example.org"), Map.of());
    }

    private void person(String id, List<String> roles, boolean entitled) {
        service.put(
                "/api/people/" + id,
                Map.of(
                        "name",
                        "Mx " + id,
                        "email",
                        id + "@example.org",
                        "roles",
                        roles,
                        "entitled",
                        entitled));
    }
}
