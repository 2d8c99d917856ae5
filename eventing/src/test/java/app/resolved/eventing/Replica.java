package app.resolved.eventing;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.eventing.settling.SettledEndpoint;
import app.resolved.eventing.settling.SettledEndpoint.Settled;
import app.resolved.testkit.TestPlace;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The panel service, running in this JVM; several of a place are its replicas. */
public record Replica(ConfigurableApplicationContext context) implements AutoCloseable {

    static Replica of(TestPlace place, Map<String, String> more) {
        return start(settings(place, more));
    }

    static Replica of(TestPlace place) {
        return of(place, Map.of());
    }

    static Map<String, String> settings(TestPlace place, Map<String, String> more) {
        var settings = new HashMap<>(place.properties());
        settings.put("resolved.eventing.service", "panels");
        settings.put("resolved.eventing.lease", "3s");
        settings.put("resolved.eventing.delivery-timeout", "5s");
        // A replica that was killed is missed soon.
        settings.put("spring.kafka.consumer.properties.session.timeout.ms", "6000");
        settings.put("spring.kafka.consumer.properties.heartbeat.interval.ms", "1000");
        settings.putAll(more);
        return settings;
    }

    private static Replica start(Map<String, String> settings) {
        var application = new SpringApplication(PanelService.class);
        application.setRegisterShutdownHook(false);
        return new Replica(application.run(arguments(settings)));
    }

    static String[] arguments(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(one -> "--" + one.getKey() + "=" + one.getValue())
                .toArray(String[]::new);
    }

    @SuppressWarnings("unchecked")
    Aggregates<Panel> panels() {
        return context.getBean("panels", Aggregates.class);
    }

    Stored<Panel> writeNew(String id, String name) {
        var panel = Panel.named(id, name);
        return panels().write(Change.create(id, panel, panel.told(), "create " + name));
    }

    Stored<Panel> rename(String id, String name) {
        var before = panels().find(id).orElseThrow();
        var after = before.document().renamed(name);
        return panels().write(before.to(after, after.told(), "rename to " + name));
    }

    Optional<PanelCopy> copy(String id) {
        return Optional.ofNullable(
                context.getBean(MongoTemplate.class).findById(id, PanelCopy.class));
    }

    boolean hasCopied(String id, long sequence) {
        return copy(id).filter(copy -> copy.sourceSequence() == sequence).isPresent();
    }

    ParkedFacts parked() {
        return context.getBean(ParkedFacts.class);
    }

    Trouble trouble() {
        return context.getBean(Trouble.class);
    }

    double counted(String meter) {
        return context.getBean(MeterRegistry.class)
                .get(meter)
                .tag("hearing", "copies")
                .counter()
                .count();
    }

    double gauge(String meter) {
        return context.getBean(MeterRegistry.class)
                .get(meter)
                .tag("hearing", "copies")
                .gauge()
                .value();
    }

    void settle() {
        eventually()
                .untilAsserted(() ->
                        assertThat(context.getBean(SettledEndpoint.class).settled())
                                .matches(Settled::settled, "settled"));
    }

    @Override
    public void close() {
        context.close();
    }
}
