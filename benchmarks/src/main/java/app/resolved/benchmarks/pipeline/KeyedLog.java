package app.resolved.benchmarks.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.resolved.testkit.WholeTopic;
import java.util.HashMap;
import java.util.concurrent.atomic.LongAdder;

/** What a topic tells of the order of each key: sequences that were repeated, or fell. */
record KeyedLog(long repeated, long reordered) {

    static KeyedLog of(String bootstrapServers, String topic) {
        var last = new HashMap<String, Long>();
        var repeated = new LongAdder();
        var reordered = new LongAdder();
        WholeTopic.asOfNow(bootstrapServers, topic)
                .read(each -> {
                    var key = new String(each.key(), UTF_8);
                    var header = each.headers().lastHeader("ce_sequence");
                    long sequence = Long.parseLong(new String(header.value(), UTF_8));
                    long before = last.getOrDefault(key, 0L);
                    repeated.add(sequence == before ? 1 : 0);
                    reordered.add(sequence < before ? 1 : 0);
                    last.put(key, sequence);
                });
        return new KeyedLog(repeated.sum(), reordered.sum());
    }

    KeyedLog and(KeyedLog other) {
        return new KeyedLog(repeated + other.repeated, reordered + other.reordered);
    }
}
