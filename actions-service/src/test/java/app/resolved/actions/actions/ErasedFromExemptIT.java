package app.resolved.actions.actions;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static app.resolved.actions.fixtures.Service.as;
import static app.resolved.actions.fixtures.Service.personId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.Facts;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpMethod;

/** A clerk who may not read exempt matter erases somebody who wrote of it. */
@OnRealServers
class ErasedFromExemptIT {

    private static final String WORDS = "The Archaeopteryx site is bought.";

    @Autowired private Service service;
    @Autowired private MongoTemplate mongo;

    private String clerk = "";
    private String joint = "";
    private String entitled = "";
    private String owner = "";
    private String actionId = "";

    @BeforeEach
    void anExemptActionOfWhichItsOwnerWrote() {
        var committee = newId("committee");
        clerk = service.person("CLERK", List.of(committee));
        joint = service.person("CLERK", List.of(committee));
        entitled = service.person("CLERK", List.of(committee), true);
        owner = service.person("OFFICER", List.of(committee));
        var title = "Head of " + newId("post");
        service.put(
                "/api/posts/" + newId("post"),
                Map.of("title", title, "holderIds", List.of(personId(owner), personId(joint))));
        var outcome = anOutcome().of(committee).titled("Exempt action").madeTo(title);
        service.hears(Facts.committee(committee), outcome.restricted(true).recorded());
        actionId = "" + outcome.actionId();
        service.press(
                "/actions/" + actionId + "/report",
                owner,
                Map.of("answer", "done", "note", WORDS, "version", "1"));
    }

    @Test
    void theNameIsGoneAndTheWordsStayWithThoseEntitled() {
        assertThat(stored()).contains(WORDS, "Name of " + personId(owner));

        var erased = by(clerk, HttpMethod.DELETE, "/api/people/" + personId(owner));

        assertThat(erased.status()).isEqualTo(204);
        assertThat(erased.body()).isEmpty();
        assertThat(stored()).contains(WORDS).doesNotContain(personId(owner));
        assertThat(shownTo(entitled)).allMatch(each -> each.contains("Archaeopteryx"));
        assertThat(by(clerk, HttpMethod.GET, "/api/actions/" + actionId).status()).isEqualTo(404);
        assertThat(service.page("/actions/" + actionId, clerk).status()).isEqualTo(404);
    }

    @Test
    void whoHoldsItsPostTooReadsThatItWasDoneAndNoWordOfIt() {
        by(joint, HttpMethod.DELETE, "/api/people/" + personId(owner));

        assertThat(shownTo(joint))
                .allMatch(each -> each.contains("A person who was erased"))
                .noneMatch(each -> each.contains("Archaeopteryx"));
    }

    private List<String> shownTo(String email) {
        return List.of(
                by(email, HttpMethod.GET, "/api/actions/" + actionId).body(),
                service.page("/actions/" + actionId, email).body());
    }

    private Service.Answer by(String email, HttpMethod method, String path) {
        return service.call(method, path, null, as(email), Map.of());
    }

    private String stored() {
        return mongo.getCollection("actions").find(new Document("_id", actionId)).first().toJson();
    }
}
