package app.resolved.eventing;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.testkit.TestPlace;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.observation.transport.SenderContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The trace of a command goes on where its facts are heard. */
@SpringBootTest(classes = PanelService.class, properties = "resolved.eventing.service=panels")
@Import(TraceTravelsIT.Tracer.class)
class TraceTravelsIT {

    private static final TestPlace PLACE = TestPlace.of(TraceTravelsIT.class);
    private static final String ONE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final String MANY = "00-5bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b8-01";

    @Autowired private Aggregates<Panel> panels;
    @Autowired private ObservationRegistry observations;
    @Autowired private Tracer tracer;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        PLACE.into(registry::add);
    }

    @Test
    void ofACommand() {
        within(ONE, () -> panels.write(creating("p1")));

        eventually().until(() -> tracer.heard.contains(ONE));
    }

    @Test
    void ofManyWrittenAtOnce() {
        within(MANY, () -> panels.writeAll(List.of(creating("p2"), creating("p3"))));

        eventually().until(() -> tracer.heard.contains(MANY));
    }

    private void within(String trace, Runnable work) {
        var command = Observation.createNotStarted("command", observations);
        command.getContext().put("trace", trace);
        command.observe(work);
        assertThat(observations.getCurrentObservation()).isNull();
    }

    private static Change<Panel> creating(String id) {
        var panel = Panel.named(id, "Rivers");
        return Change.create(id, panel, panel.told(), "create " + id);
    }

    /** Carries a trace as a tracer's bridge does. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Tracer {

        final Set<String> heard = ConcurrentHashMap.newKeySet();

        @Bean
        ObservationRegistry observations() {
            var registry = ObservationRegistry.create();
            registry.observationConfig()
                    .observationHandler(new Sends())
                    .observationHandler(new Receives());
            return registry;
        }

        private static final class Sends implements ObservationHandler<SenderContext<Object>> {
            @Override
            public void onStart(SenderContext<Object> context) {
                var command = Objects.requireNonNull(context.getParentObservation());
                String trace = command.getContextView().getRequired("trace");
                context.getSetter().set(context.getCarrier(), "traceparent", trace);
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return context instanceof SenderContext;
            }
        }

        private final class Receives implements ObservationHandler<ReceiverContext<Object>> {
            @Override
            public void onStart(ReceiverContext<Object> context) {
                if (context.getCarrier() != null) {
                    heard.add(
                            Objects.requireNonNull(
                                    context.getGetter().get(context.getCarrier(), "traceparent")));
                }
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return context instanceof ReceiverContext;
            }
        }
    }
}
