package app.resolved.notifications.deliveries.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.resolved.eventing.DerivedId;
import app.resolved.notifications.deliveries.application.Deliveries.Draft;
import app.resolved.notifications.deliveries.application.Deliveries.Version;
import app.resolved.notifications.deliveries.domain.Delivery;
import app.resolved.notifications.directory.application.Directory;
import app.resolved.notifications.directory.domain.Post;
import app.resolved.notifications.ladder.application.Outgoing;
import app.resolved.notifications.ladder.domain.Addressed;
import app.resolved.notifications.ladder.domain.Owed;
import app.resolved.notifications.ladder.domain.Reminder;
import app.resolved.notifications.ladder.domain.Rung;
import app.resolved.notifications.ladder.domain.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;

/** Gathers what each person is owed into the deliveries of the morning. */
public final class Collecting implements Outgoing {

    private static final int TRIES = 20;
    private static final int AT_ONCE = 500;

    private final Deliveries deliveries;
    private final Directory directory;
    private final WorkingDays workingDays;

    public Collecting(Deliveries deliveries, Directory directory, WorkingDays workingDays) {
        this.deliveries = deliveries;
        this.directory = directory;
        this.workingDays = workingDays;
    }

    @Override
    public void take(List<Owed> owed, Instant now) {
        var posts = directory.posts(postIds(owed));
        var due = owed.stream().flatMap(it -> due(it, posts)).toList();
        for (int from = 0; from < due.size(); from += AT_ONCE) {
            keep(due.subList(from, Math.min(due.size(), from + AT_ONCE)), now);
        }
    }

    /** A reminder that is owed now, to somebody who holds the post now. */
    private record Due(Reminder reminder, boolean atOnce) {}

    /** Whoever writes one of the same deliveries first makes us look again. */
    private void keep(List<Due> due, Instant now) {
        var left = due;
        for (int tries = 0; !left.isEmpty(); tries++) {
            if (tries == TRIES) {
                throw new ConcurrencyFailureException(left.size() + " reminders find no place");
            }
            left = place(newOnes(left), now);
        }
    }

    private List<Due> newOnes(List<Due> due) {
        var known = deliveries.known(due.stream().map(it -> it.reminder().id()).toList());
        return due.stream().filter(it -> isNew(it.reminder(), known)).toList();
    }

    /** Each reminder stands in one delivery, in all its life. */
    private static boolean isNew(Reminder reminder, Set<String> known) {
        return !known.contains(reminder.id());
    }

    /**
     * Into deliveries that still take more.
     *
     * @return what found no place
     */
    private List<Due> place(List<Due> due, Instant now) {
        var alone = due.stream().filter(it -> !waits(it)).map(it -> atOnce(it.reminder(), now));
        var together =
                due.stream()
                        .filter(Collecting::waits)
                        .map(Due::reminder)
                        .collect(groupingBy(Reminder::personId));
        var drafts = Stream.concat(alone, mornings(together, workingDays.mailDay(now))).toList();
        var refused = deliveries.writeAll(drafts);
        var unplaced =
                drafts.stream()
                        .map(Draft::after)
                        .filter(it -> refused.contains(it.id()))
                        .flatMap(it -> it.reminders().stream())
                        .collect(toSet());
        return due.stream().filter(it -> unplaced.contains(it.reminder())).toList();
    }

    /** For the morning's mail, with all else that its reader is owed. */
    private static boolean waits(Due due) {
        return !due.atOnce();
    }

    private static Draft atOnce(Reminder reminder, Instant now) {
        return new Draft(null, Delivery.ofOne(Delivery.Kind.AT_ONCE, reminder, now), "owed");
    }

    /** The first morning whose mail to that person has not left yet. */
    private Stream<Draft> mornings(Map<String, List<Reminder>> byPerson, LocalDate first) {
        var drafts = new ArrayList<Draft>();
        var left = byPerson;
        for (var day = first; !left.isEmpty(); day = workingDays.after(day, 1)) {
            var fresh = ofDay(left.keySet(), day);
            var stored = stored(fresh.values());
            var next = new HashMap<String, List<Reminder>>();
            left.forEach((person, reminders) -> {
                var blank = Objects.requireNonNull(fresh.get(person));
                var there = Optional.ofNullable(stored.get(blank.id()));
                if (there.filter(it -> !it.delivery().takesMore()).isPresent()) {
                    next.put(person, reminders);
                } else {
                    drafts.add(draft(there, blank, reminders));
                }
            });
            left = next;
        }
        return drafts.stream();
    }

    private static Draft draft(Optional<Version> there, Delivery blank, List<Reminder> more) {
        var after = there.map(Version::delivery).orElse(blank).adding(more);
        var command = DerivedId.of(more.stream().map(Reminder::id).toArray(String[]::new));
        return new Draft(there.orElse(null), after, command);
    }

    private static Map<String, Delivery> ofDay(Collection<String> persons, LocalDate day) {
        return persons.stream()
                .collect(toMap(Function.identity(), person -> Delivery.ofMorning(person, day)));
    }

    private Map<String, Version> stored(Collection<Delivery> deliveriesOfDay) {
        return deliveries.findAll(deliveriesOfDay.stream().map(Delivery::id).toList()).stream()
                .collect(toMap(it -> it.delivery().id(), Function.identity()));
    }

    private static List<String> postIds(List<Owed> owed) {
        return owed.stream()
                .flatMap(it ->
                        it.rungs().stream()
                                .flatMap(
                                        rung -> Addressed.posts(it.action(), rung.name()).stream()))
                .distinct()
                .toList();
    }

    private static Stream<Due> due(Owed owed, Map<String, Post> posts) {
        return owed.rungs().stream().flatMap(rung -> due(owed, rung, posts));
    }

    /** Whoever holds two of its posts is written to once. */
    private static Stream<Due> due(Owed owed, Rung rung, Map<String, Post> posts) {
        var action = owed.action();
        return Addressed.posts(action, rung.name()).stream()
                .map(posts::get)
                .filter(Objects::nonNull)
                .flatMap(post -> post.holderIds().stream())
                .distinct()
                .filter(person -> owed.isFor(person, rung))
                .map(person -> due(action.actionId(), person, rung));
    }

    private static Due due(String actionId, String personId, Rung rung) {
        var reminder = new Reminder(actionId, personId, rung.name(), rung.date());
        return new Due(reminder, rung.atOnce());
    }
}
