package app.resolved.benchmarks.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** One consumer on a thread of its own: a batch is taken, then its offsets are committed. */
final class Hop implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Batches take;
    private final Thread thread;
    private volatile boolean running = true;

    @FunctionalInterface
    interface Batches {
        void take(List<ConsumerRecord<byte[], byte[]>> batch);
    }

    Hop(Wire wire, String topic, Batches take) {
        this.consumer = wire.consumer("bare-" + topic);
        this.take = take;
        consumer.subscribe(List.of(topic));
        thread = Thread.ofPlatform().name("hop " + topic).start(this::run);
    }

    private void run() {
        try (consumer) {
            while (running) {
                var batch = new ArrayList<ConsumerRecord<byte[], byte[]>>();
                consumer.poll(POLL).forEach(batch::add);
                if (!batch.isEmpty()) {
                    take.take(batch);
                    consumer.commitSync();
                }
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        running = false;
        thread.join();
    }
}
