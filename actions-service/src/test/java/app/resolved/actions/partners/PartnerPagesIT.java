package app.resolved.actions.partners;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.actions.fixtures.Service.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** A partner, who has no account, answers from the link in their mail. */
@OnRealServers
class PartnerPagesIT {

    private final Service service;
    private TwoAgencies agencies;

    PartnerPagesIT(@Autowired Service service) {
        this.service = service;
    }

    @BeforeEach
    void eachIsAskedForSomething() {
        agencies = TwoAgencies.askedBy(service);
    }

    @Test
    void showsWhatIsAskedOfTheirAgencyAndNothingElse() {
        var one = agencies.open(agencies.patrols(), agencies.pass());
        var all =
                service.open(HttpMethod.GET, "/by-link/actions?pass=" + agencies.pass(), Map.of());
        var ofTheOthers = agencies.open(agencies.hydrants(), agencies.pass());

        assertThat(one.status()).isEqualTo(200);
        assertThat(one.body())
                .contains(
                        "Send patrol times",
                        "The Police " + agencies.police(),
                        "How does it stand?",
                        "Due")
                .doesNotContain("Count the hydrants", "Sign out");
        assertThat(one.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(one.header("Cache-Control")).contains("no-store");
        assertThat(all.body())
                .contains(
                        "Send patrol times",
                        "/by-link/actions/" + agencies.patrols().actionId() + "?pass=")
                .doesNotContain("Count the hydrants");
        assertThat(ofTheOthers.status()).isEqualTo(404);
        assertThat(agencies.open(anOutcome(), agencies.pass()).body())
                .isEqualTo(ofTheOthers.body());
    }

    @Test
    void leavesToTheOwnerHowTheWholeStandsWhereTheyContribute() {
        var post = newId("post");
        service.put(
                "/api/posts/" + post,
                Map.of(
                        "title",
                        "Liaison " + post,
                        "holderIds",
                        List.of(agencies.lead()),
                        "agencyId",
                        agencies.police()));
        service.post(
                "/api/actions/" + agencies.hydrants().actionId() + "/contributors",
                Map.of("postId", post));

        assertThat(agencies.open(agencies.hydrants(), agencies.pass()).body())
                .contains("There is progress to report")
                .doesNotContain("It is done", "We need more time", "Until when do you need it?");
        assertThat(agencies.open(agencies.patrols(), agencies.pass()).body())
                .contains("It is done", "We need more time", "Until when do you need it?");
    }

    @Test
    void takesTheirAnswersAndNotesWhoSaysThatTheyGaveThem() {
        var seen = agencies.send(agencies.patrols(), Map.of("answer", "seen", "name", "Sgt Lane"));
        var progress =
                agencies.send(
                        agencies.patrols(),
                        Map.of("answer", "progress", "note", "Half is done.", "name", "Sgt Lane"));
        var done =
                agencies.send(
                        agencies.patrols(),
                        Map.of("answer", "done", "note", "They went.", "name", "Sgt Lane"));

        assertThat(List.of(seen, progress, done))
                .extracting(Answer::status)
                .containsExactly(302, 302, 302);
        assertThat(done.header("Location"))
                .startsWith("/by-link/actions/" + agencies.patrols().actionId())
                .contains("answered=done");
        assertThat(service.open(HttpMethod.GET, "" + done.header("Location"), Map.of()).body())
                .contains("Thank you.", "Awaits sign-off", "It was said to be done.")
                .doesNotContain("How does it stand?");
        assertThat(service.get("/api/actions/" + agencies.patrols().actionId()).body())
                .contains(
                        "Sgt Lane, by the link sent to Lead of " + agencies.lead(),
                        "Half is done.",
                        "COMPLETION_PROPOSED");
    }

    @Test
    void asksForMoreTimeOrDeclinesAndIsLeftInPeaceUntilTheClerkAnswers() {
        var march = Map.of("until.day", "1", "until.month", "3", "until.year", "2027");
        var asks = new java.util.HashMap<>(march);
        asks.putAll(Map.of("answer", "time", "note", "Rosters.", "name", "Sgt Lane"));
        var late = agencies.send(agencies.patrols(), asks);
        var askedFor = agencies.open(agencies.patrols(), agencies.pass()).body();
        var declines =
                agencies.send(
                        agencies.patrols(),
                        Map.of("answer", "declined", "note", "Not ours.", "name", "Lane"));

        assertThat(List.of(late, declines)).extracting(Answer::status).containsOnly(302);
        assertThat(askedFor).contains("More time was asked for.", "We cannot do it");
        assertThat(agencies.open(agencies.patrols(), agencies.pass()).body())
                .contains("It was declined.", "We have seen it and will do it")
                .doesNotContain("We cannot do it");
        assertThat(service.get("/api/actions/" + agencies.patrols().actionId()).body())
                .contains("Until Monday 1 March 2027: Rosters.", "Not ours.", "DECLINED");
    }

    @Test
    void saysBesideTheDateWhyItCannotBe() {
        var none =
                agencies.send(
                        agencies.patrols(),
                        Map.of("answer", "time", "note", "Why", "name", "Lane"));
        var past =
                agencies.send(
                        agencies.patrols(),
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

        agencies.send(agencies.patrols(), fields);
        agencies.send(agencies.patrols(), fields);

        assertThat(
                        service.get("/api/actions/" + agencies.patrols().actionId())
                                .body()
                                .split("Half\\."))
                .hasSize(2);
    }

    @Test
    void changesNothingWhereTheLinkIsOnlyOpened() {
        var before = service.get("/api/actions/" + agencies.patrols().actionId()).header("ETag");

        agencies.open(agencies.patrols(), agencies.pass());
        service.open(
                HttpMethod.HEAD,
                TwoAgencies.address(agencies.patrols()) + "?pass=" + agencies.pass(),
                Map.of());
        service.open(
                HttpMethod.GET,
                TwoAgencies.address(agencies.patrols())
                        + "?answer=done&note=x&name=y&answered=done&pass="
                        + agencies.pass(),
                Map.of());

        assertThat(service.get("/api/actions/" + agencies.patrols().actionId()).header("ETag"))
                .isEqualTo(before);
    }

    @Test
    void saysBesideEachFieldWhatIsMissingAndKeepsWhatWasTyped() {
        var nothing = agencies.send(agencies.patrols(), Map.of());
        var noNote =
                agencies.send(
                        agencies.patrols(), Map.of("answer", "done", "name", "Sgt <b>Lane</b>"));

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("Choose one of these", "Enter your name");
        assertThat(noNote.status()).isEqualTo(422);
        assertThat(noNote.body())
                .contains("Say in a sentence what was done", "Sgt &lt;b&gt;Lane&lt;/b&gt;")
                .doesNotContain("Enter your name");
    }

    @Test
    void showsNoWordsOfWhatIsRestricted() {
        var exempt =
                anOutcome()
                        .of(agencies.committee())
                        .titled("Quetzalcoatlus")
                        .madeTo("Lead " + agencies.police());
        service.hears(exempt.restricted(true).recorded());

        assertThat(agencies.open(exempt, agencies.pass()).body()).doesNotContain("Quetzalcoatlus");
        assertThat(agencies.open(agencies.patrols(), agencies.pass()).body())
                .doesNotContain("Quetzalcoatlus");
    }
}
