package app.resolved.notifications;

import static app.resolved.notifications.AnAction.anAction;
import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.notifications.directory.application.Directory;
import app.resolved.notifications.ladder.application.Schedules;
import app.resolved.testkit.SettableTime;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What cannot be worked through, or is much, keeps nobody else's reminder from being sent. */
class NothingHoldsUpIT extends ServiceTest {

    private static final Date LONG_AGO = Date.from(Instant.parse("2020-01-01T00:00:00Z"));

    @Test
    void aScheduleThatCannotBeReadHoldsUpNoOther() {
        impatient();
        var morning = Date.from(SettableTime.at("2026-03-03T08:30").instant());
        put("schedules", "0-broken", new Document("nextAt", morning).append("action", "?"));
        put("schedules", "0-empty", new Document("nextAt", morning).append("sourceSequence", 1L));

        anActionIsAssigned();

        itsOwnerIsTold();
    }

    @Test
    void aDeliveryThatCannotBeReadHoldsUpNoOther() {
        impatient();
        put("deliveries", "0-waits", delivery("WAITING"));
        put("deliveries", "0-was-begun", delivery("SENDING"));

        anActionIsAssigned();

        itsOwnerIsTold();
    }

    @Test
    void ofMoreThanAThousandActionsOnOneMorningNoneIsLeftOut() {
        others.action(anAction("a-1").assignedOn("2026-03-02"));
        settle();
        var ids = copies("a-1", 1_001);

        var owed = service.getBean(Schedules.class).actions(ids);

        assertThat(owed).hasSize(1_001);
    }

    @Test
    void ofMoreThanAThousandPostsOnOneMorningNoneIsLeftOut() {
        var ids = IntStream.range(0, 1_001).mapToObj(nth -> "post-" + nth).toList();
        insert("posts", ids.stream().map(NothingHoldsUpIT::post).toList());

        var posts = service.getBean(Directory.class).posts(ids);

        assertThat(posts).hasSize(1_001);
    }

    private void anActionIsAssigned() {
        others.action(anAction("a-1").assignedOn("2026-03-02"));
        moveTo("2026-03-03T08:30");
    }

    private void itsOwnerIsTold() {
        eventually()
                .untilAsserted(() ->
                        assertThat(reminders()).containsExactly("a-1:okafor:assigned:2026-03-03"));
    }

    private void impatient() {
        service.close();
        service = startService("--resolved.notifications.patience=1s");
    }

    private static Document delivery(String state) {
        return new Document("kind", "OF_ANOTHER_BUILD")
                .append("open", true)
                .append("notBefore", LONG_AGO)
                .append("reminders", List.of())
                .append("fate", new Document("state", state).append("at", LONG_AGO));
    }

    /** Told one by one they would take a minute. */
    private List<String> copies(String actionId, int times) {
        var one = service.getBean(MongoTemplate.class).getCollection("schedules");
        var told = Objects.requireNonNull(one.find(Filters.eq("_id", actionId)).first());
        var ids = IntStream.range(0, times).mapToObj(nth -> actionId + "-" + nth).toList();
        insert("schedules", ids.stream().map(id -> named(told, id)).toList());
        return ids;
    }

    private static Document named(Document one, String id) {
        var action = new Document(one.get("action", Document.class));
        return new Document(one).append("_id", id).append("action", action.append("actionId", id));
    }

    private static Document post(String id) {
        return new Document("_id", id).append("title", "Post " + id).append("holderIds", List.of());
    }

    private void put(String collection, String id, Document document) {
        insert(collection, List.of(document.append("_id", id)));
    }

    private void insert(String collection, List<Document> documents) {
        service.getBean(MongoTemplate.class).getCollection(collection).insertMany(documents);
    }
}
