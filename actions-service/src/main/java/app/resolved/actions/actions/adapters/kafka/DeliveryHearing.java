package app.resolved.actions.actions.adapters.kafka;

import app.resolved.actions.actions.application.NoteDeliveries;
import app.resolved.contracts.NotificationsFact;
import app.resolved.contracts.NotificationsFact.Delivered;
import app.resolved.contracts.NotificationsFact.Undeliverable;
import app.resolved.contracts.Topic;
import app.resolved.eventing.Heard;
import app.resolved.eventing.Hearing;
import java.time.Instant;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeliveryHearing {

    @Bean
    Hearing<NotificationsFact> hearingDeliveries(NoteDeliveries notes) {
        return new Hearing<>(
                "deliveries",
                Topic.NOTIFICATIONS,
                Set.of(Delivered.class, Undeliverable.class),
                newest -> newest.forEach(heard -> take(heard, notes)));
    }

    private static void take(Heard<NotificationsFact> heard, NoteDeliveries notes) {
        if (heard instanceof Heard.Told<NotificationsFact>(_, _, Instant at, var fact)) {
            switch (fact) {
                case Delivered(var delivery) -> notes.delivered(delivery, at);
                case Undeliverable(var delivery) -> notes.undeliverable(delivery, at);
            }
        }
    }
}
