package app.resolved.notifications.ladder.adapters.kafka;

import app.resolved.contracts.ActionsFact;
import app.resolved.contracts.FactTypes;
import app.resolved.contracts.Topic;
import app.resolved.eventing.Heard;
import app.resolved.eventing.Hearing;
import app.resolved.eventing.Projections;
import app.resolved.notifications.ladder.adapters.mongo.ScheduleDocument;
import app.resolved.notifications.ladder.application.Following;
import app.resolved.notifications.ladder.application.KeptWords;
import app.resolved.notifications.ladder.domain.Ladder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whatever an action tells of itself becomes its schedule. */
@Configuration(proxyBeanMethods = false)
class ActionsHeard {

    @Bean
    Hearing<ActionsFact> schedulesHeard(
            Projections projections, Ladder ladder, KeptWords words, List<Following> followers) {
        var schedules =
                projections.<ActionsFact, ScheduleDocument>into(
                        ScheduleDocument.class,
                        told -> ScheduleDocument.of(told.fact().action(), ladder));
        return new Hearing<>(
                "schedules",
                Topic.ACTIONS,
                types(),
                newest -> {
                    schedules.take(newest);
                    words.forget(restricted(newest));
                    var told = newest.stream().map(Heard::key).toList();
                    followers.forEach(follower -> follower.follow(told));
                });
    }

    private static List<String> restricted(List<Heard<ActionsFact>> newest) {
        return newest.stream().filter(ActionsHeard::isRestricted).map(Heard::key).toList();
    }

    private static boolean isRestricted(Heard<ActionsFact> heard) {
        return switch (heard) {
            case Heard.Told<ActionsFact> told -> told.fact().restricted();
            case Heard.Erased<ActionsFact> _ -> true;
        };
    }

    private static Set<Class<? extends ActionsFact>> types() {
        return FactTypes.leaves(ActionsFact.class)
                .<Class<? extends ActionsFact>>map(type -> type.asSubclass(ActionsFact.class))
                .collect(Collectors.toUnmodifiableSet());
    }
}
