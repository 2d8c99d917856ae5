package app.resolved.benchmarks.aggregates;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.resolved.benchmarks.Servers;
import app.resolved.benchmarks.measuring.Reconciliation;
import app.resolved.testkit.WholeTopic;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What stands in the log of {@code meetings.events}, read from its first record to its last. */
record TopicLog(String bootstrapServers, String topic) {

    static TopicLog of(Servers servers, String prefix) {
        return new TopicLog(servers.kafka().bootstrapServers(), prefix + "meetings.events");
    }

    /** Every key from 1 on, without a gap, a repeat or a step back, and as many as were written. */
    Reconciliation reconcile(long written, int mostOfAKey) {
        var last = new HashMap<String, Long>();
        var seen = new long[3];
        WholeTopic.asOfNow(bootstrapServers, topic).read(each -> count(each, last, seen));
        long tooMany = last.values().stream().filter(sequence -> sequence > mostOfAKey).count();
        return new Reconciliation(written - seen[0], seen[1] + tooMany, seen[2]);
    }

    private static void count(
            ConsumerRecord<byte[], byte[]> record, Map<String, Long> last, long[] seen) {
        var key = new String(record.key(), UTF_8);
        var header = record.headers().lastHeader("ce_sequence");
        long sequence = Long.parseLong(new String(header.value(), UTF_8));
        long before = last.getOrDefault(key, 0L);
        if (sequence == before + 1) {
            seen[0]++;
        } else {
            seen[sequence == before ? 1 : 2]++;
        }
        last.put(key, sequence);
    }
}
