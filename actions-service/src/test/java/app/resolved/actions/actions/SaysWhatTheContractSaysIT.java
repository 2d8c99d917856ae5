package app.resolved.actions.actions;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.Ear;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.Golden;
import app.resolved.contracts.OutcomeState.Respondent;
import app.resolved.contracts.Topic;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnRealServers
class SaysWhatTheContractSaysIT {

    private static final JsonMapper JSON = new JsonMapper();

    private final Service service;
    private final Ear ear;

    SaysWhatTheContractSaysIT(@Autowired Service service, @Autowired Ear ear) {
        this.service = service;
        this.ear = ear;
    }

    @Test
    void everyFactOfAnActionIsToldInOrderInTheShapeOfItsGoldenFile() {
        service.put("/api/posts/told", Map.of("title", "Told Officer", "holderIds", List.of()));
        var outcome = anOutcome();
        var other = anOutcome();
        service.hears(outcome.recorded(), other.recorded());
        var address = "/api/actions/" + outcome.actionId();

        service.post(address + "/owner", Map.of("postId", "told"));
        service.post(address + "/acknowledge", Map.of());
        service.post(address + "/progress", Map.of("note", "note"));
        service.post(address + "/due-date", Map.of("date", "2027-02-01", "reason", "why"));
        service.post(address + "/link", Map.of("outcomeId", other.outcomeId()));
        service.post(address + "/more-time", Map.of("until", "2027-03-01", "reason", "why"));
        service.post(address + "/decline", Map.of("reason", "why"));
        service.post(address + "/propose-completion", Map.of("note", "note"));
        service.post(address + "/not-accepted", Map.of("reason", "why"));
        service.post(address + "/sign-off", Map.of("minute", "52"));
        service.settle();

        var said = ear.said(Topic.ACTIONS, "" + outcome.actionId());
        assertThat(said)
                .extracting(Ear.Said::type)
                .containsExactly(
                        "action.opened.v1",
                        "action.assigned.v1",
                        "action.acknowledged.v1",
                        "action.progress-reported.v1",
                        "action.due-date-changed.v1",
                        "action.links-changed.v1",
                        "action.more-time-asked.v1",
                        "action.declined.v1",
                        "action.completion-proposed.v1",
                        "action.not-accepted.v1",
                        "action.signed-off.v1");
        assertThat(said)
                .extracting(Ear.Said::sequence)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L);
        assertThat(said).allSatisfy(SaysWhatTheContractSaysIT::hasTheFieldsOfItsGoldenFile);
    }

    @Test
    void whoElseIsConcernedIsToldInTheShapeOfItsGoldenFile() {
        service.put("/api/posts/told-too", Map.of("title", "Told Too", "holderIds", List.of()));
        service.put("/api/posts/told-then", Map.of("title", "Told Then", "holderIds", List.of()));
        var outcome =
                anOutcome()
                        .recommended(
                                Respondent.RESPONSIBLE_AUTHORITY, "Crime and Disorder Committee");
        service.hears(outcome.recorded());
        var address = "/api/actions/" + outcome.actionId();

        service.post(address + "/contributors", Map.of("postId", "told-too"));
        service.post(address + "/contributors", Map.of("postId", "told-then"));
        service.post(address + "/contributors/told-then/remove", Map.of());
        service.post(address + "/copies", Map.of("postIds", List.of("told-too")));
        service.post(address + "/copies/told-too/response", Map.of("verdict", "ACCEPTED"));
        service.settle();

        var said = ear.said(Topic.ACTIONS, "" + outcome.actionId());
        assertThat(said)
                .extracting(Ear.Said::type)
                .containsExactly(
                        "action.opened.v1",
                        "action.contributor-added.v1",
                        "action.contributor-added.v1",
                        "action.contributor-removed.v1",
                        "action.copied.v1",
                        "action.responded.v1");
        assertThat(said).allSatisfy(SaysWhatTheContractSaysIT::hasTheFieldsOfItsGoldenFile);
    }

    private static void hasTheFieldsOfItsGoldenFile(Ear.Said said) {
        var ours = JSON.readTree(said.json()).at("/action");
        var golden = JSON.readTree(Golden.json(said.type())).at("/action");
        var missing = new TreeSet<>(golden.propertyNames());
        missing.removeAll(ours.propertyNames());

        assertThat(missing).isSubsetOf("ownerPostId", "agencyId", "assignedOn", "answeredBy");
        assertThat(kinds(ours.at("/due"))).containsAllEntriesOf(kinds(golden.at("/due")));
    }

    private static Map<String, String> kinds(JsonNode node) {
        return node.propertyNames().stream()
                .filter(name -> !name.equals("changedOn"))
                .collect(
                        java.util.stream.Collectors.toMap(
                                name -> name, name -> node.at("/" + name).getNodeType().name()));
    }
}
