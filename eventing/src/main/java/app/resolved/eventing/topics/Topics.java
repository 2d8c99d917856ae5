package app.resolved.eventing.topics;

import app.resolved.contracts.Topic;
import app.resolved.eventing.EventingProperties;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics that are not there yet. Those that are there stay as they are. */
public final class Topics {

    /** Keys keep their partition for ever, so this is never changed. */
    public static final int PARTITIONS = 6;

    private static final Duration TIME_OUT = Duration.ofSeconds(10);

    private static final Map<String, String> STATE =
            Map.of(
                    TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT,
                    TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, millis(Duration.ofHours(24)),
                    TopicConfig.DELETE_RETENTION_MS_CONFIG, millis(Duration.ofDays(7)));

    private static final Map<String, String> DEAD_LETTERS =
            Map.of(TopicConfig.RETENTION_MS_CONFIG, millis(Duration.ofDays(14)));

    private final Map<String, Object> admin;
    private final EventingProperties properties;

    public Topics(Map<String, Object> admin, EventingProperties properties) {
        this.admin = admin;
        this.properties = properties;
    }

    /**
     * Returns when all topics are there.
     *
     * @throws IllegalStateException where Kafka does not answer, or refuses
     */
    public void make() {
        try (var kafka = Admin.create(admin)) {
            for (var made : kafka.createTopics(wanted()).values().values()) {
                made.toCompletionStage()
                        .toCompletableFuture()
                        .exceptionally(Topics::unlessThere)
                        .get(TIME_OUT.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException("the topics could not be made", failed);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("ended while topics were made", ending);
        }
    }

    private List<NewTopic> wanted() {
        var wanted = new ArrayList<NewTopic>();
        for (var topic : Topic.values()) {
            wanted.add(topic(properties.topic(topic.topicName()), PARTITIONS).configs(STATE));
        }
        wanted.add(topic(properties.deadLetterTopic(), 1).configs(DEAD_LETTERS));
        return wanted;
    }

    private static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty());
    }

    private static Void unlessThere(Throwable refused) {
        var why = refused instanceof CompletionException wrapped ? wrapped.getCause() : refused;
        if (why instanceof TopicExistsException) {
            return null;
        }
        throw new IllegalStateException(refused);
    }

    private static String millis(Duration length) {
        return Long.toString(length.toMillis());
    }
}
