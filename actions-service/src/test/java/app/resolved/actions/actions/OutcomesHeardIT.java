package app.resolved.actions.actions;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.Facts;
import app.resolved.actions.fixtures.Mouth;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.FactTypes;
import app.resolved.contracts.Golden;
import app.resolved.contracts.MeetingsFact.RequestRecorded;
import app.resolved.contracts.MeetingsFact.ResolutionRecorded;
import app.resolved.contracts.Topic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnRealServers
class OutcomesHeardIT {

    private final Service service;
    private final Mouth mouth;

    OutcomesHeardIT(@Autowired Service service, @Autowired Mouth mouth) {
        this.service = service;
        this.mouth = mouth;
    }

    @Test
    void makesAnActionWithTheOwnerThatTheWordsMean() {
        var person = newId("okafor");
        var post = newId("counsel");
        service.put(
                "/api/people/" + person,
                Map.of(
                        "name",
                        "Mr B Okafor",
                        "email",
                        person + "@example.org",
                        "roles",
                        List.of("OFFICER")));
        service.put(
                "/api/posts/" + post,
                Map.of("title", "General Counsel of " + post, "holderIds", List.of(person)));
        var outcome = anOutcome().madeTo("Mr Okafor, General Counsel of " + post);

        service.hears(outcome.recorded());

        var action = service.get("/api/actions/" + outcome.actionId());
        assertThat(action.status()).isEqualTo(200);
        assertThat(action.at("/owner/postId")).isEqualTo(post);
        assertThat(action.at("/owner/holders/0/name")).isEqualTo("Mr B Okafor");
        assertThat(action.at("/reference")).isEqualTo("SC 2026/27-07");
        assertThat(action.at("/minute")).isEqualTo("47");
        assertThat(action.at("/status")).isEqualTo("OPEN");
        assertThat(action.at("/assignedOn")).isEqualTo("2026-11-04");
        assertThat(action.at("/timeline/0/what")).isEqualTo("Issued");
    }

    @Test
    void makesNoneOfWhatIsForInformation() {
        var committee = newId("committee");

        service.hears(anOutcome().of(committee).forInformation().recorded());

        assertThat(service.get("/api/actions?committeeId=" + committee).json().at("/items"))
                .isEmpty();
    }

    @Test
    void theSameEventAHundredTimesMakesOneAction() {
        var committee = newId("committee");
        var outcome = anOutcome().of(committee);

        for (int times = 0; times < 100; times++) {
            mouth.say(outcome.recorded(), 1);
        }
        service.settle();
        mouth.say(outcome.recorded(), 1);
        service.settle();

        var actions = service.get("/api/actions?committeeId=" + committee).json().at("/items");
        assertThat(actions).hasSize(1);
        assertThat(actions.get(0).at("/version").asInt()).isEqualTo(1);
    }

    @Test
    void sequenceThreeBeforeTwoEndsAtThree() {
        var outcome = anOutcome();

        service.hears(outcome.titled("first").recorded(), 1);
        service.hears(outcome.titled("third").recorded(), 3);
        service.hears(outcome.titled("second").recorded(), 2);

        assertThat(service.get("/api/actions/" + outcome.actionId()).at("/title"))
                .isEqualTo("third");
    }

    @Test
    void severalOutcomesThatNameOneActionAreAnsweredByIt() {
        var first = anOutcome().atPart("a").titled("the first of them");
        var second = anOutcome().atPart("b").ofAction(first.actionId()).titled("the second");

        service.hears(second.requested());
        service.hears(first.recorded());

        var action = service.get("/api/actions/" + first.actionId());
        assertThat(action.json().at("/outcomeIds"))
                .extracting(id -> id.asString())
                .containsExactly(first.outcomeId(), second.outcomeId());
        assertThat(action.at("/title")).isEqualTo("the first of them");
    }

    @Test
    void oneActionAnswersADeedThatWasAskedForPromisedAndResolvedAndClosingItAnswersAll() {
        var committee = newId("committee");
        var asked = anOutcome().of(committee).atPart("a").titled("Circulate the graph");
        var promised = anOutcome().of(committee).atPart("b").ofAction(asked.actionId());
        var resolved = anOutcome().of(committee).atPart("c").ofAction(asked.actionId());
        service.hears(asked.requested());
        service.hears(promised.requested());
        service.hears(resolved.recorded());

        service.post("/api/actions/" + asked.actionId() + "/sign-off", Map.of("minute", "12"));

        var actions = service.get("/api/actions?committeeId=" + committee).json().at("/items");
        assertThat(actions).hasSize(1);
        assertThat(actions.get(0).at("/status").asString()).isEqualTo("SIGNED_OFF");
        assertThat(service.get("/api/actions/" + asked.actionId()).json().at("/outcomeIds"))
                .extracting(id -> id.asString())
                .containsExactly(asked.outcomeId(), promised.outcomeId(), resolved.outcomeId());
    }

    @Test
    void aMeetingHeardAfterTheOutcomeGivesTheSameDateAsOneHeardBefore() {
        var before = newId("committee");
        var after = newId("committee");
        var known = anOutcome().of(before);
        var unknown = anOutcome().of(after);

        service.hears(Facts.scheduled(newId("meeting"), before, "2027-01-20"));
        service.hears(known.recorded(), 1);
        service.hears(unknown.recorded(), 1);
        var provisional = service.get("/api/actions/" + unknown.actionId());
        service.hears(Facts.scheduled(newId("meeting"), after, "2027-01-20"));

        assertThat(provisional.at("/due/date")).isEqualTo("2026-12-01");
        assertThat(provisional.json().at("/due/provisional").asBoolean()).isTrue();
        assertThat(service.get("/api/actions/" + known.actionId()).at("/due/date"))
                .isEqualTo("2027-01-05");
        var reworked = service.get("/api/actions/" + unknown.actionId());
        assertThat(reworked.at("/due/date")).isEqualTo("2027-01-05");
        assertThat(reworked.at("/due/original")).isEqualTo("2026-12-01");
        assertThat(reworked.json().at("/due/provisional").asBoolean()).isFalse();
        assertThat(reworked.at("/timeline/1/what")).isEqualTo("Due date changed");
    }

    @Test
    void aMeetingThatIsMovedOrCancelledMovesTheDateThatHangsOnIt() {
        var committee = newId("committee");
        var meeting = newId("meeting");
        var outcome = anOutcome().of(committee);
        service.hears(Facts.scheduled(meeting, committee, "2027-01-20"));
        service.hears(outcome.recorded());

        service.hears(Facts.moved(meeting, committee, "2027-01-27"), 2);
        var moved = service.get("/api/actions/" + outcome.actionId()).at("/due/date");
        service.hears(Facts.cancelled(meeting, committee, "2027-01-27"), 3);
        var cancelled = service.get("/api/actions/" + outcome.actionId());

        assertThat(moved).isEqualTo("2027-01-12");
        assertThat(cancelled.at("/due/date")).isEqualTo("2026-12-01");
        assertThat(cancelled.json().at("/due/provisional").asBoolean()).isTrue();
    }

    @Test
    void readsTheGoldenFilesOfWhatItHears() {
        var resolution = Golden.fact(ResolutionRecorded.class).outcome();
        var request = Golden.fact(RequestRecorded.class).outcome();

        sayGolden(ResolutionRecorded.class, resolution.outcomeId());
        sayGolden(RequestRecorded.class, request.outcomeId());
        service.settle();

        assertThat(service.get("/api/actions/" + resolution.actionId()).at("/title"))
                .isEqualTo(resolution.title());
        assertThat(service.get("/api/actions/" + request.actionId()).at("/title"))
                .isEqualTo(request.title());
    }

    private void sayGolden(Class<? extends app.resolved.contracts.Fact> type, String key) {
        var name = FactTypes.nameOf(type);
        mouth.say(Topic.MEETINGS, name, key, 1, Golden.json(name));
    }
}
