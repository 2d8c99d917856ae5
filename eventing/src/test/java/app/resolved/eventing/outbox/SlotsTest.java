package app.resolved.eventing.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.eventing.topics.Topics;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;

class SlotsTest {

    @Test
    void givesEachSlotPartitionsOfItsOwn() {
        Map<Integer, Set<Integer>> slotsByPartition =
                IntStream.range(0, 1_000)
                        .mapToObj(key -> "key " + key)
                        .collect(
                                Collectors.groupingBy(
                                        SlotsTest::partitionOf,
                                        Collectors.mapping(Slots::of, Collectors.toSet())));

        assertThat(slotsByPartition).hasSize(Topics.PARTITIONS);
        assertThat(slotsByPartition.values()).allSatisfy(slots -> assertThat(slots).hasSize(1));
        assertThat(slotsByPartition.values().stream().flatMap(Set::stream).distinct())
                .hasSize(Slots.COUNT);
    }

    private static int partitionOf(String key) {
        return BuiltInPartitioner.partitionForKey(key.getBytes(UTF_8), Topics.PARTITIONS);
    }
}
