package app.resolved.actions.directory;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.directory.application.Directory;
import app.resolved.actions.fixtures.Ear;
import app.resolved.actions.fixtures.Facts;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.Topic;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@OnRealServers
class DirectoryApiIT {

    private final Service service;
    private final Ear ear;
    private final Directory directory;

    DirectoryApiIT(@Autowired Service service, @Autowired Ear ear, @Autowired Directory directory) {
        this.service = service;
        this.ear = ear;
        this.directory = directory;
    }

    @Test
    void tellsOfAPersonOnceHoweverOftenTheSameIsSaid() {
        var id = aPerson();
        aPerson(id, id + "@example.org");
        service.settle();

        assertThat(ear.said(Topic.DIRECTORY, id))
                .extracting(Ear.Said::type)
                .containsExactly("directory.person-recorded.v1");
    }

    @Test
    void anErasedPersonLeavesTheirPostsVacantAndATombstone() {
        var person = aPerson();
        var post = newId("post");
        service.put("/api/posts/" + post, Map.of("title", "Post", "holderIds", List.of(person)));

        var erased = service.delete("/api/people/" + person);
        service.settle();

        assertThat(erased.status()).isEqualTo(204);
        assertThat(ear.said(Topic.DIRECTORY, person).getLast().json()).isNull();
        assertThat(new String(ear.said(Topic.DIRECTORY, post).getLast().json()))
                .contains("\"holderIds\":[]");
    }

    @Test
    void refusesWhatDoesNotFit() {
        var person = aPerson();
        var sameAddress =
                service.put(
                        "/api/people/" + newId("person"),
                        Map.of(
                                "name",
                                "Other",
                                "email",
                                person.toUpperCase() + "@example.org",
                                "roles",
                                List.of()));
        var noSuchHolder =
                service.put(
                        "/api/posts/" + newId("post"),
                        Map.of("title", "Post", "holderIds", List.of("nobody")));
        var twoLines =
                service.put("/api/agencies/" + newId("agency"), Map.of("name", "One\r\nBcc: two"));

        assertThat(sameAddress.status()).isEqualTo(400);
        assertThat(sameAddress.at("/errors/email")).contains("Somebody else");
        assertThat(noSuchHolder.at("/errors/holderIds")).contains("nobody");
        assertThat(twoLines.status()).isEqualTo(400);
    }

    @Test
    void mailThatDoesNotArriveShowsOnTheActionUntilTheAddressIsMended() {
        var person = aPerson();
        var post = newId("post");
        service.put(
                "/api/posts/" + post,
                Map.of("title", "Warden of " + post, "holderIds", List.of(person)));
        var outcome = anOutcome().madeTo("Warden of " + post);
        service.hears(outcome.recorded());
        var clerk = newId("clerk");
        service.put(
                "/api/people/" + clerk,
                Map.of(
                        "name",
                        "Clerk",
                        "email",
                        clerk + "@example.org",
                        "roles",
                        List.of("CLERK")));

        service.hears(Facts.undeliverable(person, outcome.actionId()));
        service.hears(Facts.undeliverable(person, outcome.actionId()));
        var page = "/actions/" + outcome.actionId();
        var bouncing = service.page(page, clerk + "@example.org").body();
        aPerson(person, "mended-" + person + "@example.org");
        var mended = service.page(page, clerk + "@example.org").body();

        assertThat(bouncing).contains("Mail does not arrive").contains("No such mailbox.");
        assertThat(mended).doesNotContain("Mail does not arrive");
        assertThat(service.get("/api" + page).json().at("/timeline"))
                .extracting(entry -> entry.at("/what").asString())
                .containsExactly("Issued", "Mail could not be delivered");
    }

    @Test
    void nobodyIsGivenMoreThanWhoeverAsksMayGive() {
        var committee = newId("committee");
        var clerk = service.person("CLERK", List.of(committee));
        var own = Service.personId(clerk);

        var entitled = recorded(clerk, own, List.of("CLERK"), List.of(committee), true);
        var allBodies = recorded(clerk, own, List.of("CLERK"), List.of(), false);
        var another =
                recorded(clerk, newId("person"), List.of("OFFICER"), List.of(committee), true);
        var administrator =
                recorded(
                        clerk,
                        newId("person"),
                        List.of("ADMINISTRATOR"),
                        List.of(committee),
                        false);
        var officer =
                recorded(clerk, newId("person"), List.of("OFFICER"), List.of(committee), false);

        assertThat(List.of(entitled, allBodies, another, administrator))
                .allSatisfy(each -> assertThat(each.status()).isEqualTo(403));
        assertThat(entitled.at("/errors/entitled")).contains("Nobody changes this for themselves");
        assertThat(allBodies.at("/detail")).contains("Nobody changes their own bodies");
        assertThat(another.at("/detail")).contains("Only somebody who may read exempt matter");
        assertThat(administrator.at("/errors/roles")).contains("Only an administrator");
        assertThat(officer.status()).isEqualTo(200);
    }

    @Test
    void nobodyIsErasedByAClerkWhoCouldNotTakeTheirRightsAway() {
        var committee = newId("committee");
        var clerk = service.person("CLERK", List.of(committee));
        var administrator = Service.personId(service.person("ADMINISTRATOR", List.of()));
        var entitled = Service.personId(service.person("OFFICER", List.of(committee), true));
        var elsewhere = Service.personId(service.person("MEMBER", List.of(newId("committee"))));
        var post = newId("post");
        service.put("/api/posts/" + post, Map.of("title", "Post", "holderIds", List.of(elsewhere)));

        var refused =
                Stream.of(administrator, entitled, elsewhere, Service.personId(clerk))
                        .map(each -> erased(clerk, each))
                        .toList();
        service.settle();

        assertThat(refused).allSatisfy(each -> assertThat(each.status()).isEqualTo(403));
        assertThat(refused.getFirst().at("/errors/roles")).contains("ask an administrator");
        assertThat(refused.get(1).at("/errors/entitled")).contains("ask an administrator");
        assertThat(refused.getLast().at("/errors/id")).contains("Nobody erases themselves");
        assertThat(ear.said(Topic.DIRECTORY, administrator)).hasSize(1);
        assertThat(ear.said(Topic.DIRECTORY, post)).hasSize(1);
        assertThat(directory.person(elsewhere)).isPresent();
    }

    @Test
    void whoseRightsAreTheirsToTakeAwayTheyErase() {
        var committee = newId("committee");
        var clerk = service.person("CLERK", List.of(committee));
        var administrator = service.person("ADMINISTRATOR", List.of());
        var member = Service.personId(service.person("MEMBER", List.of(committee)));
        var entitled = Service.personId(service.person("OFFICER", List.of(committee), true));

        var byClerk = erased(clerk, member);
        var again = erased(clerk, member);
        var byAdministrator = erased(administrator, entitled);

        assertThat(List.of(byClerk, again, byAdministrator))
                .allSatisfy(each -> assertThat(each.status()).isEqualTo(204));
        assertThat(directory.person(member)).isEmpty();
        assertThat(directory.person(entitled)).isEmpty();
    }

    private Service.Answer erased(String by, String id) {
        return service.call(HttpMethod.DELETE, "/api/people/" + id, null, Service.as(by), Map.of());
    }

    private Service.Answer recorded(
            String by, String id, List<String> roles, List<String> committeeIds, boolean entitled) {
        var body =
                Map.of(
                        "name",
                        "Name of " + id,
                        "email",
                        id + "@example.org",
                        "roles",
                        roles,
                        "committeeIds",
                        committeeIds,
                        "entitled",
                        entitled);
        return service.call(HttpMethod.PUT, "/api/people/" + id, body, Service.as(by), Map.of());
    }

    private String aPerson() {
        var id = newId("person");
        aPerson(id, id + "@example.org");
        return id;
    }

    private void aPerson(String id, String email) {
        service.put(
                "/api/people/" + id,
                Map.of("name", "Name of " + id, "email", email, "roles", List.of("OFFICER")));
    }
}
