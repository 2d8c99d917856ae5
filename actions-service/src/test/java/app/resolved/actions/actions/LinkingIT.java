package app.resolved.actions.actions;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.actions.fixtures.Service.Answer;
import app.resolved.contracts.MeetingsFact.ResolutionAmended;
import app.resolved.contracts.MeetingsFact.ResolutionWithdrawn;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@OnRealServers
class LinkingIT {

    private final Service service;
    private final MongoCollection<Document> actions;

    LinkingIT(@Autowired Service service, @Autowired MongoTemplate mongo) {
        this.service = service;
        this.actions = mongo.getCollection("actions");
    }

    @Test
    void aLinkedOutcomeIsAnsweredByOneActionAndClosingItAnswersBoth() {
        var one = issued(anOutcome());
        var other = issued(anOutcome());
        var address = "/api/actions/" + one.actionId();

        var linked = service.post(address + "/link", Map.of("outcomeId", other.outcomeId()));
        var elsewhere = service.get("/api/actions/" + other.actionId());
        var signedOff = service.post(address + "/sign-off", Map.of("minute", "52"));
        service.settle();

        assertThat(linked.json().at("/outcomeIds"))
                .extracting(id -> id.asString())
                .containsExactly(one.outcomeId(), other.outcomeId());
        assertThat(elsewhere.at("/status")).isEqualTo("ANSWERED_ELSEWHERE");
        assertThat(elsewhere.at("/answeredBy")).isEqualTo(one.actionId());
        assertThat(signedOff.at("/status")).isEqualTo("SIGNED_OFF");
    }

    @Test
    void anUnlinkedOutcomeIsAnsweredByItsOwnActionAgain() {
        var one = issued(anOutcome());
        var other = issued(anOutcome());
        var address = "/api/actions/" + one.actionId();
        service.post(address + "/link", Map.of("outcomeId", other.outcomeId()));

        var unlinked = service.post(address + "/unlink", Map.of("outcomeId", other.outcomeId()));

        assertThat(unlinked.json().at("/outcomeIds")).hasSize(1);
        assertThat(service.get("/api/actions/" + other.actionId()).at("/status")).isEqualTo("OPEN");
    }

    @Test
    void whatACrashLeftUntoldIsToldWhateverIsBrokenBeforeIt() {
        var holder = issued(anOutcome());
        var home = issued(anOutcome());
        service.settle();
        var before = actions.find(Filters.eq("_id", holder.actionId())).first();
        service.post(
                "/api/actions/" + holder.actionId() + "/link",
                Map.of("outcomeId", home.outcomeId()));
        service.settle();
        actions.insertOne(new Document("_id", "0-broken").append("unsettledLinks", List.of("0")));

        actions.replaceOne(Filters.eq("_id", holder.actionId()), before);
        actions.updateOne(
                Filters.eq("_id", home.actionId()),
                Updates.set("unsettledLinks", List.of(holder.actionId())));

        eventually().until(() -> answered(holder).size() == 2);
        actions.deleteOne(Filters.eq("_id", "0-broken"));
        assertThat(answered(holder))
                .extracting(id -> id.asString())
                .containsExactly(holder.outcomeId(), home.outcomeId());
    }

    @Test
    void aClerkLinksNothingOfACommitteeThatTheyDoNotSee() {
        var one = issued(anOutcome().of(newId("committee")));
        var other = issued(anOutcome().of(newId("committee")));
        var clerk = service.person("CLERK", List.of(one.committeeId()));

        var refused = link(one, other, clerk);

        assertThat(refused.status()).isEqualTo(404);
        assertThat(status(other)).isEqualTo("OPEN");
    }

    @Test
    void whoSeesAnActionAsItsOwnerAndIsNotItsClerkNeitherLinksNorUnlinksIt() {
        var one = issued(anOutcome().of(newId("committee")));
        var clerk = service.person("CLERK", List.of(one.committeeId()));
        var keeper = keeper(Service.personId(clerk));
        var other = issued(anOutcome().of(newId("committee")).madeTo(keeper));

        assertThat(link(one, other, clerk).status()).isEqualTo(403);
        assertThat(status(other)).isEqualTo("OPEN");

        service.post(path(one) + "/link", Map.of("outcomeId", other.outcomeId()));
        assertThat(asked("/unlink", one, other, clerk).status()).isEqualTo(403);
        assertThat(status(other)).isEqualTo("ANSWERED_ELSEWHERE");
    }

    @Test
    void whatWasAmendedWhileAnotherAnsweredItComesHomeToItsNewOwnerOnItsNewDate() {
        var holder = issued(anOutcome());
        var home = issued(anOutcome().madeTo(keeper()).due("by 31 January 2027"));
        service.post(path(holder) + "/link", Map.of("outcomeId", home.outcomeId()));

        var place = keeper();
        amend(home.madeTo(place).due("by 31 March 2027"));
        service.post(path(holder) + "/unlink", Map.of("outcomeId", home.outcomeId()));

        assertThat(status(home)).isEqualTo("OPEN");
        assertIsOwedBy(place, "2027-03-31", home);
    }

    @Test
    void whatWasAmendedWhileItWasSignedOffIsOpenAgainForItsNewOwnerOnItsNewDate() {
        var closed = issued(anOutcome().madeTo(keeper()).due("by 31 January 2027"));
        service.post(path(closed) + "/sign-off", Map.of("minute", "52"));

        var place = keeper();
        amend(closed.madeTo(place).due("by 31 March 2027"));
        service.post(path(closed) + "/reopen", Map.of("reason", "By mistake"));

        assertIsOwedBy(place, "2027-03-31", closed);
    }

    @Test
    void whatLivesOnThroughWhatItAnswersForAnotherFollowsItsDate() {
        var holder = issued(anOutcome().due("by 31 January 2027"));
        var home = issued(anOutcome().of(newId("committee")).due("by 28 February 2027"));
        service.post(path(holder) + "/link", Map.of("outcomeId", home.outcomeId()));
        service.hears(new ResolutionWithdrawn(holder.changed(1, "Recorded twice", true)), 2);

        amend(home.due("by 31 March 2027"));

        assertThat(service.get(path(holder)).at("/due/date")).isEqualTo("2027-03-31");
    }

    private void amend(AnOutcome outcome) {
        service.hears(new ResolutionAmended(outcome.changed(1, "Corrected", false)), 2);
    }

    private void assertIsOwedBy(String keeper, String date, AnOutcome outcome) {
        var action = service.get(path(outcome));
        assertThat(action.at("/owner/postId")).isEqualTo(keeper.replace("Keeper ", ""));
        assertThat(action.at("/due/date")).isEqualTo(date);
    }

    /** The title of a new post that nobody holds, or these. */
    private String keeper(String... holderIds) {
        var post = newId("post");
        var title = "Keeper " + post;
        service.put("/api/posts/" + post, Map.of("title", title, "holderIds", List.of(holderIds)));
        service.settle();
        return title;
    }

    private Answer link(AnOutcome holder, AnOutcome home, String email) {
        return asked("/link", holder, home, email);
    }

    private Answer asked(String what, AnOutcome holder, AnOutcome home, String email) {
        return service.call(
                HttpMethod.POST,
                path(holder) + what,
                Map.of("outcomeId", home.outcomeId()),
                Service.as(email),
                Map.of());
    }

    private String status(AnOutcome of) {
        return service.get(path(of)).at("/status");
    }

    private static String path(AnOutcome of) {
        return "/api/actions/" + of.actionId();
    }

    private JsonNode answered(AnOutcome of) {
        return service.get("/api/actions/" + of.actionId()).json().at("/outcomeIds");
    }

    private AnOutcome issued(AnOutcome outcome) {
        service.hears(outcome.recorded());
        return outcome;
    }
}
