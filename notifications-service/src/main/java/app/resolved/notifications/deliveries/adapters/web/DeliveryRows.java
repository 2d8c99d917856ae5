package app.resolved.notifications.deliveries.adapters.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import app.resolved.contracts.ActionState;
import app.resolved.notifications.Sight;
import app.resolved.notifications.deliveries.adapters.web.DeliveryRow.About;
import app.resolved.notifications.deliveries.application.Deliveries.Filter;
import app.resolved.notifications.deliveries.domain.Delivery;
import app.resolved.notifications.deliveries.domain.Fate;
import app.resolved.notifications.directory.application.Directory;
import app.resolved.notifications.directory.domain.Person;
import app.resolved.notifications.ladder.application.Schedules;
import app.resolved.notifications.ladder.domain.Reminder;
import app.resolved.notifications.ladder.domain.Rung;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to what a delivery knows by ids. */
@Component
class DeliveryRows {

    private final Directory directory;
    private final Schedules schedules;

    DeliveryRows(Directory directory, Schedules schedules) {
        this.directory = directory;
        this.schedules = schedules;
    }

    List<DeliveryRow> of(List<Delivery> deliveries) {
        var people = directory.people(deliveries.stream().map(Delivery::personId).collect(toSet()));
        var actions =
                schedules.actions(
                        deliveries.stream()
                                .flatMap(it -> it.actionIds().stream())
                                .limit(1_000)
                                .collect(toSet()));
        return deliveries.stream().map(it -> row(it, people, actions)).toList();
    }

    DeliveryRow of(Delivery delivery) {
        return of(List.of(delivery)).getFirst();
    }

    /** "to Mr B Okafor", "about SC 2026/27-07": what the list is narrowed to; null for nothing. */
    @Nullable String about(Filter filter, Sight sight) {
        var to =
                Optional.ofNullable(filter.personId())
                        .map(id -> "to " + name(directory.people(List.of(id)).get(id)));
        var of =
                Optional.ofNullable(filter.actionId())
                        .map(id -> schedules.actions(List.of(id)).get(id))
                        .filter(sight::sees)
                        .map(action -> "about " + reference(action));
        var both = Stream.concat(to.stream(), of.stream()).collect(joining(" "));
        return both.isEmpty() ? null : both;
    }

    private static DeliveryRow row(
            Delivery delivery, Map<String, Person> people, Map<String, ActionState> actions) {
        var arrived = Arrived.of(delivery.fate());
        var message = delivery.message();
        var about = about(delivery, actions);
        return new DeliveryRow(
                delivery.id(),
                delivery.on(),
                delivery.personId(),
                name(people.get(delivery.personId())),
                message == null ? named(about) : message.subject(),
                about,
                arrived.words(),
                arrived.colour(),
                arrived.meaning(),
                reason(delivery.fate()),
                delivery.mayBeSentAgain(),
                delivery.attempts(),
                message);
    }

    private static String named(List<About> about) {
        return about.isEmpty()
                ? "A mail"
                : about.stream().map(About::reference).collect(joining(", "));
    }

    private static List<About> about(Delivery delivery, Map<String, ActionState> actions) {
        return delivery.reminders().stream()
                .collect(groupingBy(Reminder::actionId, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(of ->
                        new About(
                                of.getKey(),
                                reference(actions.get(of.getKey())),
                                of.getValue().stream()
                                        .map(it -> Rung.inWords(it.rung()))
                                        .collect(joining("; "))))
                .toList();
    }

    private static String name(@Nullable Person person) {
        return person == null ? "somebody who is not in the directory" : person.name();
    }

    private static String reference(@Nullable ActionState action) {
        return action == null ? "an action we have not heard of" : action.reference();
    }

    private static @Nullable String reason(Fate fate) {
        return switch (fate) {
            case Fate.Undeliverable it -> it.reason();
            case Fate.Unknown it -> it.reason();
            case Fate.Waiting _, Fate.Sending _, Fate.Sent _, Fate.Withdrawn _ -> null;
        };
    }
}
