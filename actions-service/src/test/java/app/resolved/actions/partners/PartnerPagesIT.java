package app.resolved.actions.partners;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.directory.application.TakenBackLinks;
import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.actions.fixtures.Facts;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Passes;
import app.resolved.actions.fixtures.Service;
import app.resolved.actions.fixtures.Service.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** A partner, who has no account, answers from the link in their mail. */
@OnRealServers
class PartnerPagesIT {

    @Autowired private Service service;
    @Autowired private TakenBackLinks takenBack;
    @Autowired private DirectoryReader directory;

    private final String committee = newId("committee");
    private final String police = newId("agency");
    private final String fire = newId("agency");
    private final String lead = newId("person");
    private final String pass = Passes.of(lead, police);
    private AnOutcome patrols = anOutcome();
    private AnOutcome hydrants = anOutcome();

    @BeforeEach
    void twoAgenciesEachAskedForSomething() {
        agency(police, "The Police " + police, lead);
        agency(fire, "The Fire Service " + fire, newId("person"));
        patrols = anOutcome().of(committee).titled("Send patrol times").madeTo("Lead " + police);
        hydrants = anOutcome().of(committee).titled("Count the hydrants").madeTo("Lead " + fire);
        service.hears(Facts.committee(committee), patrols.recorded(), hydrants.recorded());
    }

    @Test
    void showsWhatIsAskedOfTheirAgencyAndNothingElse() {
        var one = open(patrols, pass);
        var all = service.open(HttpMethod.GET, "/by-link/actions?pass=" + pass, Map.of());
        var ofTheOthers = open(hydrants, pass);

        assertThat(one.status()).isEqualTo(200);
        assertThat(one.body())
                .contains("Send patrol times", "The Police " + police, "How does it stand?", "Due")
                .doesNotContain("Count the hydrants", "Sign out");
        assertThat(one.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(one.header("Cache-Control")).contains("no-store");
        assertThat(all.body())
                .contains("Send patrol times", "/by-link/actions/" + patrols.actionId() + "?pass=")
                .doesNotContain("Count the hydrants");
        assertThat(ofTheOthers.status()).isEqualTo(404);
        assertThat(open(anOutcome(), pass).body()).isEqualTo(ofTheOthers.body());
    }

    @Test
    void takesTheirAnswersAndNotesWhoSaysThatTheyGaveThem() {
        var seen = send(patrols, Map.of("answer", "seen", "name", "Sgt Lane"));
        var progress =
                send(
                        patrols,
                        Map.of("answer", "progress", "note", "Half is done.", "name", "Sgt Lane"));
        var done =
                send(patrols, Map.of("answer", "done", "note", "They went.", "name", "Sgt Lane"));

        assertThat(List.of(seen, progress, done))
                .extracting(Answer::status)
                .containsExactly(302, 302, 302);
        assertThat(done.header("Location"))
                .startsWith("/by-link/actions/" + patrols.actionId())
                .contains("answered=done");
        assertThat(service.open(HttpMethod.GET, "" + done.header("Location"), Map.of()).body())
                .contains("Thank you.", "Awaits sign-off", "You said that it is done.")
                .doesNotContain("How does it stand?");
        assertThat(service.get("/api/actions/" + patrols.actionId()).body())
                .contains(
                        "Sgt Lane, by the link sent to Lead of " + lead,
                        "Half is done.",
                        "COMPLETION_PROPOSED");
    }

    @Test
    void asksForMoreTimeOrDeclinesAndIsLeftInPeaceUntilTheClerkAnswers() {
        var march = Map.of("until.day", "1", "until.month", "3", "until.year", "2027");
        var asks = new java.util.HashMap<>(march);
        asks.putAll(Map.of("answer", "time", "note", "Rosters.", "name", "Sgt Lane"));
        var late = send(patrols, asks);
        var askedFor = open(patrols, pass).body();
        var declines =
                send(patrols, Map.of("answer", "declined", "note", "Not ours.", "name", "Lane"));

        assertThat(List.of(late, declines)).extracting(Answer::status).containsOnly(302);
        assertThat(askedFor).contains("More time was asked for.", "We cannot do it");
        assertThat(open(patrols, pass).body())
                .contains("It was declined.", "We have seen it and will do it")
                .doesNotContain("We cannot do it");
        assertThat(service.get("/api/actions/" + patrols.actionId()).body())
                .contains("Until Monday 1 March 2027: Rosters.", "Not ours.", "DECLINED");
    }

    @Test
    void saysBesideTheDateWhyItCannotBe() {
        var none = send(patrols, Map.of("answer", "time", "note", "Why", "name", "Lane"));
        var past =
                send(
                        patrols,
                        Map.of(
                                "answer", "time",
                                "note", "Why",
                                "name", "Lane",
                                "until.day", "1",
                                "until.month", "1",
                                "until.year", "2026"));

        assertThat(List.of(none, past)).extracting(Answer::status).containsOnly(422);
        assertThat(none.body()).contains("Give a day that exists");
        assertThat(past.body()).contains("Give a date after the one", "until-error");
    }

    @Test
    void doesOnceWhatIsSentTwice() {
        var fields = Map.of("answer", "progress", "note", "Half.", "name", "Lane", "key", "k-1");

        send(patrols, fields);
        send(patrols, fields);

        assertThat(service.get("/api/actions/" + patrols.actionId()).body().split("Half\\."))
                .hasSize(2);
    }

    @Test
    void changesNothingWhereTheLinkIsOnlyOpened() {
        var before = service.get("/api/actions/" + patrols.actionId()).header("ETag");

        open(patrols, pass);
        service.open(HttpMethod.HEAD, address(patrols) + "?pass=" + pass, Map.of());
        service.open(
                HttpMethod.GET,
                address(patrols) + "?answer=done&note=x&name=y&answered=done&pass=" + pass,
                Map.of());

        assertThat(service.get("/api/actions/" + patrols.actionId()).header("ETag"))
                .isEqualTo(before);
    }

    @Test
    void opensNothingByALinkThatIsOldOrAlteredOrOfSomebodyWhoMoved() {
        var old = open(patrols, Passes.over(lead, police));
        var altered = open(patrols, Passes.prolonged(pass));
        var none = service.open(HttpMethod.GET, address(patrols), Map.of());
        agency(fire, "The Fire Service", lead);
        var moved = open(patrols, pass);
        var pressed = send(patrols, Map.of("answer", "seen", "name", "Sgt Lane"));

        assertThat(old.status()).isEqualTo(410);
        assertThat(old.body()).contains("This link is too old");
        assertThat(List.of(altered, none, moved, pressed))
                .allSatisfy(each -> {
                    assertThat(each.status()).isEqualTo(403);
                    assertThat(each.body())
                            .contains("This link does not work")
                            .doesNotContain("Send patrol times");
                });
    }

    @Test
    void opensNothingByALinkThatWasTakenBackButByThatOfALaterMail() {
        var clerk = service.person("CLERK", List.of(committee));
        var officer = service.person("OFFICER", List.of(committee));
        var page = "/directory/people/" + lead;

        var refused = service.press(page + "/take-links-back", officer, Map.of());
        var stillOpen = open(patrols, pass);
        var taken = service.press(page + "/take-links-back", clerk, Map.of());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(stillOpen.status()).isEqualTo(200);
        assertThat(taken.header("Location")).isEqualTo(page);
        assertThat(service.page(page, clerk).body()).contains("are taken back.");
        assertThat(open(patrols, pass).status()).isEqualTo(403);
        assertThat(send(patrols, Map.of("answer", "seen", "name", "Sgt Lane")).status())
                .isEqualTo(403);
        assertThat(open(patrols, Passes.madeIn(Duration.ofMinutes(1), lead, police)).status())
                .isEqualTo(200);
    }

    @Test
    void takesLinksBackByTheApiOfPeopleWhoAreThere() {
        assertThat(service.post("/api/people/" + lead + "/take-links-back", Map.of()).status())
                .isEqualTo(204);
        assertThat(open(patrols, pass).status()).isEqualTo(403);
        assertThat(service.post("/api/people/nobody/take-links-back", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void keepsNothingOfItWhereThePersonIsErased() {
        service.post("/api/people/" + lead + "/take-links-back", Map.of());
        assertThat(takenBack.of(lead)).isPresent();

        service.delete("/api/people/" + lead);

        assertThat(takenBack.of(lead)).isEmpty();
    }

    @Test
    void opensNothingByALinkOfSomebodyWhoWasErased() {
        service.delete("/api/people/" + lead);

        assertThat(open(patrols, pass).status()).isEqualTo(403);
        assertThat(directory.nameOf(lead)).isEqualTo("somebody who left");
    }

    @Test
    void saysBesideEachFieldWhatIsMissingAndKeepsWhatWasTyped() {
        var nothing = send(patrols, Map.of());
        var noNote = send(patrols, Map.of("answer", "done", "name", "Sgt <b>Lane</b>"));

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("Choose how it stands", "Enter your name");
        assertThat(noNote.status()).isEqualTo(422);
        assertThat(noNote.body())
                .contains("Say in a sentence what was done", "Sgt &lt;b&gt;Lane&lt;/b&gt;")
                .doesNotContain("Enter your name");
    }

    @Test
    void showsNoWordsOfWhatIsRestricted() {
        var exempt = anOutcome().of(committee).titled("Quetzalcoatlus").madeTo("Lead " + police);
        service.hears(exempt.restricted(true).recorded());

        assertThat(open(exempt, pass).body()).doesNotContain("Quetzalcoatlus");
        assertThat(open(patrols, pass).body()).doesNotContain("Quetzalcoatlus");
    }

    private Answer open(AnOutcome outcome, String with) {
        return service.open(HttpMethod.GET, address(outcome) + "?pass=" + with, Map.of());
    }

    private Answer send(AnOutcome outcome, Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("pass", pass);
        return service.open(HttpMethod.POST, address(outcome), all);
    }

    private static String address(AnOutcome outcome) {
        return "/by-link/actions/" + outcome.actionId();
    }

    private void agency(String id, String name, String person) {
        service.put("/api/agencies/" + id, Map.of("name", name));
        service.put(
                "/api/people/" + person,
                Map.of(
                        "name",
                        "Lead of " + person,
                        "email",
                        person + "@example.org",
                        "roles",
                        List.of("PARTNER"),
                        "agencyId",
                        id));
        service.put(
                "/api/posts/" + newId("post"),
                Map.of("title", "Lead " + id, "holderIds", List.of(person), "agencyId", id));
        service.settle();
    }
}
