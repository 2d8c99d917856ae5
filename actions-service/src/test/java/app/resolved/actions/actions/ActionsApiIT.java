package app.resolved.actions.actions;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.actions.fixtures.Service.Answer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@OnRealServers
class ActionsApiIT {

    private final Service service;

    ActionsApiIT(@Autowired Service service) {
        this.service = service;
    }

    @Test
    void ofTwoWhoEditAtOnceOneIsToldAndNothingIsLost() throws Exception {
        var address = anAction();
        var start = new CountDownLatch(1);

        List<Answer> answers;
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked =
                    Stream.of("the first", "the second")
                            .map(note ->
                                    both.submit(() -> {
                                        start.await();
                                        return report(address, note, Map.of("If-Match", "\"1\""));
                                    }))
                            .toList();
            start.countDown();
            answers = List.of(asked.get(0).get(), asked.get(1).get());
        }

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(service.get(address).json().at("/timeline")).hasSize(2);
        assertThat(service.get(address).json().at("/version").asInt()).isEqualTo(2);
    }

    @Test
    void twoWhoDoNotSayWhatTheyHaveSeenAreBothHeard() throws Exception {
        var address = anAction();

        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            Stream.of("the first", "the second", "the third")
                    .map(note -> both.submit(() -> report(address, note, Map.of())))
                    .toList();
        }

        assertThat(service.get(address).json().at("/timeline")).hasSize(4);
    }

    @Test
    void aSecondTryOfACommandGivesTheFirstResult() {
        var address = anAction();
        var key = Map.of("Idempotency-Key", newId("key"));

        var first = report(address, "once", key);
        var second = report(address, "once", key);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(service.get(address).json().at("/timeline")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-02-29",
                "9999-12-31",
                "2020-01-01",
                "31 March",
                "2027-13-01",
                "",
                "+10000-01-01"
            })
    void refusesADueDateThatCannotBe(String date) {
        var refused = service.post(anAction() + "/due-date", Map.of("date", date, "reason", "why"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-02-29", "2026-12-25"})
    void takesALeapDayAndABankHolidayAsADueDate(String date) {
        var address = anAction();

        var changed = service.post(address + "/due-date", Map.of("date", date, "reason", "why"));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.at("/due/date")).isEqualTo(date);
        assertThat(changed.at("/due/original")).isEqualTo("2026-12-01");
        assertThat(changed.at("/timeline/1/why")).isEqualTo("why");
    }

    @Test
    void theOwnerReportsButOnlyTheClerkSignsOff() {
        var owner = newId("person");
        var post = newId("post");
        person(owner, "OFFICER");
        service.put(
                "/api/posts/" + post,
                Map.of("title", "Keeper of " + post, "holderIds", List.of(owner)));
        service.settle();
        var address = "/api/actions/" + issued(anOutcome().madeTo("Keeper of " + post)).actionId();

        var reported = as(owner, address + "/propose-completion", Map.of("note", "It is done."));
        var signedOff = as(owner, address + "/sign-off", Map.of("minute", "52"));
        var byTheClerk = service.post(address + "/sign-off", Map.of("minute", "52"));

        assertThat(reported.at("/status")).isEqualTo("COMPLETION_PROPOSED");
        assertThat(reported.at("/timeline/1/forPost")).isEqualTo("Keeper of " + post);
        assertThat(signedOff.status()).isEqualTo(403);
        assertThat(byTheClerk.at("/status")).isEqualTo("SIGNED_OFF");
    }

    @Test
    void aPartnerSeesNothingAndSomebodyOfAnotherCommitteeFindsNothing() {
        var address = anAction();
        var agency = newId("agency");
        service.put("/api/agencies/" + agency, Map.of("name", "Agency " + agency));
        var partner = newId("person");
        service.put(
                "/api/people/" + partner,
                Map.of(
                        "name",
                        "Partner",
                        "email",
                        partner + "@example.org",
                        "roles",
                        List.of("PARTNER"),
                        "agencyId",
                        agency));
        var member = newId("person");
        service.put(
                "/api/people/" + member,
                Map.of(
                        "name",
                        "Member",
                        "email",
                        member + "@example.org",
                        "roles",
                        List.of("MEMBER"),
                        "committeeIds",
                        List.of("another")));
        service.settle();

        assertThat(look(partner, address).status()).isEqualTo(403);
        assertThat(look(member, address).status()).isEqualTo(404);
        assertThat(look(member, "/api/actions").json().at("/items")).isEmpty();
    }

    @Test
    void listsByFilterAndPagesByCursor() {
        var committee = newId("committee");
        issued(anOutcome().of(committee));
        issued(anOutcome().of(committee));
        issued(anOutcome().of(committee).due("within 3 days"));
        var list = "/api/actions?committeeId=" + committee;

        var first = service.get(list + "&limit=2");
        var second = service.get(list + "&limit=2&after=" + first.at("/next"));

        assertThat(first.json().at("/items")).hasSize(2);
        assertThat(first.at("/items/0/due/date")).isEqualTo("2026-11-06");
        assertThat(second.json().at("/items")).hasSize(1);
        assertThat(second.json().at("/next").isNull()).isTrue();
        assertThat(service.get(list + "&late=true").json().at("/items")).isEmpty();
        assertThat(service.get(list + "&withoutOwner=true").json().at("/items")).hasSize(3);
        assertThat(service.get(list + "&status=SIGNED_OFF").json().at("/items")).isEmpty();
        assertThat(service.get(list + "&status=NONSENSE").status()).isEqualTo(400);
    }

    @Test
    void fieldsThatNobodyMaySetAreRefused() {
        var address = anAction();

        for (var field : List.of("status", "ownerPostId", "agencyId", "$set")) {
            var refused =
                    service.post(address + "/progress", Map.of("note", "hello", field, "mine"));

            assertThat(refused.status()).as(field).isEqualTo(400);
            assertThat(refused.body()).contains(field);
        }
        assertThat(service.get(address).at("/status")).isEqualTo("OPEN");
        assertThat(service.get(address).json().at("/owner").isNull()).isTrue();
    }

    private String anAction() {
        return "/api/actions/" + issued(anOutcome()).actionId();
    }

    private AnOutcome issued(AnOutcome outcome) {
        service.hears(outcome.recorded());
        return outcome;
    }

    private void person(String id, String role) {
        service.put(
                "/api/people/" + id,
                Map.of(
                        "name", "Name of " + id,
                        "email", id + "@example.org",
                        "roles", List.of(role)));
    }

    private Answer report(String address, String note, Map<String, String> headers) {
        return service.call(
                HttpMethod.POST,
                address + "/progress",
                Map.of("note", note),
                Service.asSystem(),
                headers);
    }

    private Answer as(String person, String path, Object body) {
        return service.call(
                HttpMethod.POST, path, body, Service.as(person + "@example.org"), Map.of());
    }

    private Answer look(String person, String path) {
        return service.call(
                HttpMethod.GET, path, null, Service.as(person + "@example.org"), Map.of());
    }
}
