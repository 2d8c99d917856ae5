package app.resolved.benchmarks.aggregates;

import app.resolved.benchmarks.Servers;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.AggregatesFactory;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Eventing as a service has it, in this process. */
record Ours(ConfigurableApplicationContext context, String prefix) implements AutoCloseable {

    private static final long A_MOMENT = 1_000_000;

    @EnableAutoConfiguration
    static class Service {}

    static Ours start(Servers servers, String name) {
        Map<String, Object> settings =
                Map.of(
                        "spring.main.web-application-type", "none",
                        "spring.main.banner-mode", "off",
                        "logging.level.root", "WARN",
                        "spring.mongodb.uri", servers.mongod().uri(name),
                        "spring.kafka.bootstrap-servers", servers.kafka().bootstrapServers(),
                        "resolved.eventing.service", "benchmark",
                        "resolved.eventing.prefix", name + ".");
        var application = new SpringApplication(Service.class);
        application.setDefaultProperties(settings);
        return new Ours(application.run(), name + ".");
    }

    Aggregates<OutcomeDocument> outcomes() {
        return context.getBean(AggregatesFactory.class).of(OutcomeDocument.class);
    }

    MongoCollection<Document> collection(String name) {
        return context.getBean(MongoTemplate.class).getDb().getCollection(name);
    }

    /** Until every outbox is empty, which is only so once Kafka has acknowledged what was in it. */
    void awaitEmptyOutboxes() {
        var outcomes = collection("outcomes");
        while (outcomes.find(Filters.gte("stream.waiting", 0)).limit(1).first() != null) {
            LockSupport.parkNanos(A_MOMENT);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
