package app.resolved.actions.actions;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.DeliveryState;
import app.resolved.contracts.NotificationsFact.Delivered;
import app.resolved.contracts.NotificationsFact.Undeliverable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What stays on timelines of a person who asked to be forgotten. */
@OnRealServers
class ErasedIT {

    @Autowired private Service service;
    @Autowired private MongoTemplate mongo;

    @Test
    void whatWasDoneStaysWithItsPostAndByWhomDoesNot() {
        var person = newId("person");
        var name = "Ms " + person.replace("-", "") + " Quill";
        service.put(
                "/api/people/" + person,
                Map.of(
                        "name",
                        name,
                        "email",
                        person + "@example.org",
                        "roles",
                        List.of("OFFICER")));
        service.put(
                "/api/posts/of-" + person,
                Map.of("title", "Head of " + person, "holderIds", List.of(person)));
        var outcome = anOutcome().of(newId("committee")).madeTo("Head of " + person);
        service.hears(outcome.recorded());
        var page = "/actions/" + outcome.actionId();
        service.press(
                page + "/report",
                person + "@example.org",
                Map.of("answer", "progress", "note", "It is drafted.", "version", "1"));
        service.hears(
                new Undeliverable(
                        new DeliveryState(
                                newId("delivery"),
                                person,
                                List.of("" + outcome.actionId()),
                                LocalDate.of(2026, 11, 5),
                                "550 no such user " + person + "@example.org")));
        var before = stored(outcome.actionId());

        var erased = service.delete("/api/people/" + person);
        var again = service.delete("/api/people/" + person);

        assertThat(before).contains(name, person + "@example.org");
        assertThat(erased.status()).isEqualTo(204);
        assertThat(again.status()).isEqualTo(204);
        assertThat(stored(outcome.actionId()))
                .contains("It is drafted.", "A person who was erased", "Head of " + person)
                .doesNotContain(name, person + "@example.org");
        assertThat(service.get("/api" + page).at("/timeline/1/who"))
                .isEqualTo("A person who was erased");
        assertThat(service.get("/api" + page).at("/timeline/1/forPost"))
                .isEqualTo("Head of " + person);
    }

    @Test
    void keepsNothingOfMailToSomebodyWhoIsNotThereAnyMore() {
        var gone = newId("person");
        var outcome = anOutcome().of(newId("committee"));
        service.hears(outcome.recorded());
        var mail =
                new DeliveryState(
                        newId("delivery"),
                        gone,
                        List.of("" + outcome.actionId()),
                        LocalDate.of(2026, 11, 5),
                        "550 no such user");

        service.hears(new Undeliverable(mail));
        service.hears(new Delivered(mail));

        assertThat(stored(outcome.actionId())).doesNotContain(gone, "550 no such user");
        assertThat(mongo.getCollection("reachability").countDocuments(new Document("_id", gone)))
                .isZero();
    }

    private String stored(String actionId) {
        return mongo.getCollection("actions").find(new Document("_id", actionId)).first().toJson();
    }
}
