package app.resolved.eventing;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.Topic;
import app.resolved.eventing.relay.Relay;
import app.resolved.servers.Child;
import app.resolved.testkit.TestPlace;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.OptimisticLockingFailureException;

/** Processes that die, stand still or race while they publish. */
class RelayFaultsIT {

    private final TestPlace place = TestPlace.of(RelayFaultsIT.class);
    @TempDir private Path folder;

    @Test
    void publishesWhatAKilledReplicaHadCommitted() {
        try (var child =
                ChildService.stoppingAt(publisher("publish:before"), place, "p1", folder)) {
            awaitReached();
            child.kill();
        }
        assertThat(sequencesOf("p1")).isEmpty();

        try (var service = Replica.of(place)) {
            awaitSequences("p1", 1L);
            service.settle();

            assertThat(service.copy("p1")).contains(new PanelCopy("p1", "Rivers", 1));
        }
    }

    @Test
    void repeatsWhatAKilledReplicaHadNotMarkedAndItHasOneEffect() {
        try (var child = ChildService.stoppingAt(outboxes("drop:before"), place, "p2", folder)) {
            awaitReached();
            // Heard within one batch, the two would be folded into one.
            awaitReply("reply-p2");
            child.kill();
        }
        assertThat(sequencesOf("p2")).containsExactly(1L);

        try (var service = Replica.of(place)) {
            awaitSequences("p2", 1L, 1L);
            service.settle();
            assertThat(TopicLog.of(place, Topic.DIRECTORY.topicName()).sequencesOf("reply-p2"))
                    .containsOnly(1L);
            service.rename("p2", "Roads");
            service.settle();

            assertThat(sequencesOf("p2")).containsExactly(1L, 1L, 2L);
            assertThat(service.copy("p2")).contains(new PanelCopy("p2", "Roads", 2));
        }
    }

    @Test
    void rejectsWhatAFrozenReplicaPublishesAfterItsLease() throws Exception {
        try (var child = ChildService.stoppingAt(publisher("send:after"), place, "p3", folder)) {
            awaitReached();
            child.freeze();

            try (var service = Replica.of(place)) {
                // What the frozen one left open hides all that is behind it, were it not taken
                // over.
                awaitNothingWaits(service);
                Files.delete(folder.resolve("reached"));
                child.thaw();
                eventually().until(() -> isRejected(child) || sequencesOf("p3").size() > 1);
                assertThat(sequencesOf("p3")).containsExactly(1L);
                service.rename("p3", "Roads");
                service.settle();
            }
        }

        assertThat(sequencesOf("p3")).containsExactly(1L, 2L);
    }

    @Test
    void keepsTheOrderOfEachKeyWhileTwoReplicasWriteAndRelay() {
        int changes = 20;
        var keys = IntStream.range(0, 12).mapToObj(key -> "race-" + key).toList();

        try (var one = Replica.of(place);
                var other = Replica.of(place)) {
            keys.forEach(key -> one.writeNew(key, "first"));
            try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var key : keys) {
                    writers.submit(() -> renameOften(one, key, changes));
                    writers.submit(() -> renameOften(other, key, changes));
                }
            }
            // Without either guard it does not settle either: the order is looked at first.
            eventually().untilAsserted(() -> assertInOrder(keys, 1 + 2 * changes));
            one.settle();
            other.settle();
        }

        assertInOrder(keys, 1 + 2 * changes);
    }

    private void assertInOrder(List<String> keys, int last) {
        var log = TopicLog.of(place, Topic.MEETINGS.topicName());
        var all = LongStream.rangeClosed(1, last).boxed().toList();
        keys.forEach(key -> assertThat(log.sequencesOf(key)).as(key).isEqualTo(all));
    }

    private static void renameOften(Replica service, String key, int times) {
        for (int time = 0; time < times; time++) {
            renameInTheEnd(service, key, service + " " + time);
        }
    }

    private static void renameInTheEnd(Replica service, String key, String name) {
        while (true) {
            try {
                service.rename(key, name);
                return;
            } catch (OptimisticLockingFailureException theOtherWasFirst) {
                Thread.onSpinWait();
            }
        }
    }

    private static void awaitNothingWaits(Replica service) {
        eventually().until(() -> service.context().getBean(Relay.class).waiting() == 0);
    }

    private static boolean isRejected(Child child) {
        return child.logTail(200).stream().anyMatch(RelayFaultsIT::begunAnew);
    }

    private static boolean begunAnew(String line) {
        return line.contains("begun anew")
                && (line.contains("old epoch") || line.contains("Fenced"));
    }

    private static String publisher(String method) {
        return "app.resolved.eventing.relay.Publisher#" + method;
    }

    private static String outboxes(String method) {
        return "app.resolved.eventing.relay.Outboxes#" + method;
    }

    private void awaitReached() {
        eventually().until(() -> Files.exists(folder.resolve("reached")));
    }

    private void awaitReply(String id) {
        try (var client = MongoClients.create(place.mongodb())) {
            var replies = client.getDatabase(place.database()).getCollection("replies");
            eventually().until(() -> replies.countDocuments(Filters.eq("_id", id)) == 1);
        }
    }

    private void awaitSequences(String key, Long... expected) {
        eventually().untilAsserted(() -> assertThat(sequencesOf(key)).containsExactly(expected));
    }

    private List<Long> sequencesOf(String key) {
        return TopicLog.of(place, Topic.MEETINGS.topicName()).sequencesOf(key);
    }
}
