package app.resolved.testkit;

import java.util.stream.Stream;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.mongodb.MongoDBContainer;

/** The public images, by Testcontainers. */
record ContainerServers(KafkaContainer kafka, MongoDBContainer mongodb) implements StartedServers {

    private static final String KAFKA_IMAGE = "apache/kafka:4.2.1";
    private static final String MONGODB_IMAGE = "mongo:8.0";

    @SuppressWarnings("resource")
    static ContainerServers start() {
        var kafka =
                new KafkaContainer(KAFKA_IMAGE)
                        .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                        .withEnv("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "4")
                        .withEnv("KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS", "4");
        var mongodb = new MongoDBContainer(MONGODB_IMAGE).withReplicaSet();
        Startables.deepStart(Stream.of(kafka, mongodb)).join();
        return new ContainerServers(kafka, mongodb);
    }

    @Override
    public RealServers servers() {
        return new RealServers(
                kafka.getBootstrapServers(), mongodb.getConnectionString(), "containers");
    }

    @Override
    public void close() {
        kafka.stop();
        mongodb.stop();
    }
}
