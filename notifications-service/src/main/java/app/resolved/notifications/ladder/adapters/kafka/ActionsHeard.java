package app.resolved.notifications.ladder.adapters.kafka;

import app.resolved.contracts.ActionsFact;
import app.resolved.contracts.FactTypes;
import app.resolved.contracts.Topic;
import app.resolved.eventing.Hearing;
import app.resolved.eventing.Projections;
import app.resolved.notifications.ladder.adapters.mongo.ScheduleDocument;
import app.resolved.notifications.ladder.domain.Ladder;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whatever an action tells of itself becomes its schedule. */
@Configuration(proxyBeanMethods = false)
class ActionsHeard {

    @Bean
    Hearing<ActionsFact> schedulesHeard(Projections projections, Ladder ladder) {
        return new Hearing<>(
                "schedules",
                Topic.ACTIONS,
                types(),
                projections.<ActionsFact, ScheduleDocument>into(
                        ScheduleDocument.class,
                        told -> ScheduleDocument.of(told.fact().action(), ladder)));
    }

    private static Set<Class<? extends ActionsFact>> types() {
        return FactTypes.leaves(ActionsFact.class)
                .<Class<? extends ActionsFact>>map(type -> type.asSubclass(ActionsFact.class))
                .collect(Collectors.toUnmodifiableSet());
    }
}
