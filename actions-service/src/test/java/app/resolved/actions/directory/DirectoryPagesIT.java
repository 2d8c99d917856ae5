package app.resolved.actions.directory;

import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.directory.application.Directory;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.fixtures.Facts;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.actions.fixtures.Service.Answer;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
import app.resolved.webkit.layout.Banner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who changes what of people and posts on their pages. */
@OnRealServers
class DirectoryPagesIT {

    private final Service service;
    private final Directory directory;
    private final DirectoryReader reader;
    private String ours = "";
    private String others = "";
    private String clerk = "";

    DirectoryPagesIT(
            @Autowired Service service,
            @Autowired Directory directory,
            @Autowired DirectoryReader reader) {
        this.service = service;
        this.directory = directory;
        this.reader = reader;
    }

    @BeforeEach
    void aClerkOfOneBody() {
        ours = newId("committee");
        others = newId("committee");
        service.hears(Facts.committee(ours), Facts.committee(others));
        clerk = service.person("CLERK", List.of(ours));
    }

    @Test
    void nobodyGivesThemselvesMoreThanTheyHave() {
        var own = Service.personId(clerk);

        var shown = service.page("/directory/people/" + own, clerk).body();
        var saved =
                save(
                        own,
                        Map.of("roles", "ADMINISTRATOR", "allBodies", "true", "entitled", "true"));

        assertThat(shown).contains("Nobody changes their own roles").contains("disabled");
        assertThat(saved.status()).isEqualTo(302);
        assertThat(person(own).roles()).containsExactly(Role.CLERK);
        assertThat(person(own).committeeIds()).containsExactly(ours);
        assertThat(person(own).entitled()).isFalse();
    }

    @Test
    void whatIsNotTheirsToGiveStaysAsItWas() {
        var member = Service.personId(service.person("MEMBER", List.of(others), true));

        var saved = save(member, Map.of("roles", "CLERK", "committeeIds", ours));

        assertThat(saved.status()).isEqualTo(302);
        assertThat(person(member).roles()).containsExactly(Role.MEMBER);
        assertThat(person(member).committeeIds()).containsExactlyInAnyOrder(ours, others);
        assertThat(person(member).entitled()).isTrue();
    }

    @Test
    void somebodyNewIsForTheBodiesChosenAndForAllOnlyWhereSomebodySaysSo() {
        var ofAll = service.person("CLERK", List.of());
        var added = newId("added");

        var open = add(clerk, added, Map.of("roles", "OFFICER"));
        var more = add(clerk, added, Map.of("roles", "OFFICER", "allBodies", "true"));
        var both =
                add(
                        ofAll,
                        added,
                        Map.of("roles", "OFFICER", "allBodies", "true", "committeeIds", ours));
        var some = add(clerk, added, Map.of("roles", "OFFICER", "committeeIds", ours));
        var all = newId("added");
        add(ofAll, all, Map.of("roles", "OFFICER", "allBodies", "true"));

        assertThat(List.of(open, more, both))
                .allSatisfy(each -> assertThat(each.status()).isEqualTo(422));
        assertThat(open.body()).contains("Choose the bodies", added);
        assertThat(both.body()).contains("not both");
        assertThat(some.status()).isEqualTo(302);
        assertThat(called(added).committeeIds()).containsExactly(ours);
        assertThat(called(all).committeeIds()).isEmpty();
        assertThat(service.page("/directory/people/new", clerk).body())
                .contains("body-" + ours)
                .doesNotContain("body-" + others, "All bodies");
    }

    @Test
    void aPersonWhomSomebodyElseChangedIsNotOverwritten() {
        var member = Service.personId(service.person("MEMBER", List.of(ours)));
        var sent = new HashMap<>(said(member));
        sent.putAll(Map.of("name", "First name", "roles", "MEMBER", "committeeIds", ours));
        service.press("/directory/people/" + member, clerk, sent);
        sent.put("name", "Second name");

        var second = service.press("/directory/people/" + member, clerk, sent);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("Somebody else changed this", "Second name");
        assertThat(person(member).name()).isEqualTo("First name");
    }

    @Test
    void aPostThatSomebodyElseFilledIsNotVacatedByAFormThatWasOpen() {
        var holder = Service.personId(service.person("OFFICER", List.of(ours)));
        var post = post(List.of());
        var page = "/directory/posts/" + post;
        assertThat(service.page(page, clerk).body()).contains("name=\"version\" value=\"1\"");
        service.press(page, clerk, Map.of("title", "Head", "holderIds", holder, "version", "1"));

        var second = service.press(page, clerk, Map.of("title", "Head of it", "version", "1"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("Somebody else changed this", "Head of it");
        assertThat(directory.post(post).orElseThrow().document().holderIds())
                .containsExactly(holder);
    }

    @Test
    void allWhoHoldAPostAreShownAndKept() {
        var holders =
                List.of("OFFICER", "OFFICER", "OFFICER").stream()
                        .map(role -> Service.personId(service.person(role, List.of(ours))))
                        .toList();
        var post = post(holders);
        var page = "/directory/posts/" + post;

        var shown = service.page(page, clerk).body();
        service.press(
                page,
                clerk,
                Map.of(
                        "title",
                        "Another title",
                        "holderIds",
                        holders.getFirst(),
                        "secondHolderId",
                        holders.get(1),
                        "moreHolderIds",
                        holders.getLast()));

        assertThat(shown).containsPattern("value=\"" + holders.getLast() + "\" selected");
        assertThat(shown.split("name=\"moreHolderIds\"", -1)).hasSize(3);
        assertThat(directory.post(post).orElseThrow().document().title())
                .isEqualTo("Another title");
        assertThat(directory.post(post).orElseThrow().document().holderIds()).isEqualTo(holders);
    }

    @Test
    void whoMendsAnAddressIsToldWhereWhatDidNotArriveIsSentAgain() {
        var officer = Service.personId(service.person("OFFICER", List.of(ours)));
        service.hears(Facts.undeliverable(officer, newId("action")));
        var rights = Map.of("roles", "OFFICER", "committeeIds", ours);

        var renamed = save(officer, with(rights, "name", "Another name"));
        var mended = save(officer, with(rights, "email", "new-" + officer + "@example.org"));

        assertThat(banner(renamed).link()).isNull();
        assertThat(banner(mended).text()).contains("did not arrive");
        assertThat(banner(mended).link())
                .extracting(Banner.Link::service, Banner.Link::path)
                .containsExactly(
                        "notifications", "/deliveries?status=UNDELIVERABLE&personId=" + officer);
    }

    private static Banner banner(Answer saved) {
        return (Banner) saved.flash().get("banner");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private Answer save(String id, Map<String, String> fields) {
        var all = new HashMap<>(said(id));
        all.putAll(fields);
        return service.press("/directory/people/" + id, clerk, all);
    }

    private Map<String, String> said(String id) {
        var stored = directory.person(id).orElseThrow();
        return Map.of(
                "name", stored.document().name(),
                "email", stored.document().email(),
                "version", "" + stored.version());
    }

    private Answer add(String by, String name, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("name", name);
        all.put("email", name + "@example.org");
        return service.press("/directory/people/new", by, all);
    }

    private String post(List<String> holders) {
        var post = newId("post");
        service.put("/api/posts/" + post, Map.of("title", "Head", "holderIds", holders));
        return post;
    }

    private PersonState person(String id) {
        return directory.person(id).orElseThrow().document();
    }

    private PersonState called(String name) {
        return reader.personByEmail(name + "@example.org").orElseThrow();
    }
}
