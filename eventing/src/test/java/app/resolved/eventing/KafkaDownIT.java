package app.resolved.eventing;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.Topic;
import app.resolved.eventing.relay.Relay;
import app.resolved.servers.FreePorts;
import app.resolved.servers.KafkaProcess;
import app.resolved.testkit.RealServers;
import app.resolved.testkit.TestPlace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker of its own, which is killed for three times the delivery time-out. */
class KafkaDownIT {

    private static final int KEYS = 12;
    private static final int CHANGES = 5;
    private static final long HEAP_FOR_WHAT_WAITS = 64L * 1024 * 1024;
    private static final Duration DELIVERY_TIMEOUT = Duration.ofSeconds(5);

    @TempDir private Path folder;

    @Test
    void takesCommandsWhileKafkaIsDownAndDrainsInOrder() {
        var shared = TestPlace.of(KafkaDownIT.class);
        try (var kafka = KafkaProcess.start(folder.resolve("kafka"), FreePorts.next());
                var service = Replica.of(on(kafka, shared))) {
            write(service, 0);
            service.settle();
            kafka.child().kill();
            long heapBefore = heap();

            IntStream.rangeClosed(1, CHANGES).forEach(change -> write(service, change));
            eventually()
                    .pollDelay(DELIVERY_TIMEOUT.multipliedBy(3))
                    .until(() -> service.context().getBean(Relay.class).waiting() == KEYS);
            assertThat(heap() - heapBefore).isLessThan(HEAP_FOR_WHAT_WAITS);

            kafka.restart();
            // Without its guard it does not settle either: the order is looked at first.
            eventually().untilAsserted(() -> assertInOrder(on(kafka, shared)));
            service.settle();

            assertInOrder(on(kafka, shared));
        }
    }

    private static void assertInOrder(TestPlace place) {
        var log = TopicLog.of(place, Topic.MEETINGS.topicName());
        var all = LongStream.rangeClosed(1, 1 + CHANGES).boxed().toList();
        for (int key = 0; key < KEYS; key++) {
            assertThat(log.sequencesOf("key-" + key)).as("key-" + key).isEqualTo(all);
        }
    }

    private static void write(Replica service, int change) {
        for (int key = 0; key < KEYS; key++) {
            if (change == 0) {
                service.writeNew("key-" + key, "first");
            } else {
                service.rename("key-" + key, "change " + change);
            }
        }
    }

    private static TestPlace on(KafkaProcess kafka, TestPlace shared) {
        var servers =
                new RealServers(
                        kafka.bootstrapServers(), shared.servers().mongodb(), "a broker to kill");
        return new TestPlace(servers, shared.database(), shared.prefix());
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
