package app.resolved.notifications.deliveries.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import app.resolved.contracts.ActionState;
import app.resolved.notifications.deliveries.domain.Delivery;
import app.resolved.notifications.directory.application.Directory;
import app.resolved.notifications.directory.domain.Post;
import app.resolved.notifications.ladder.application.Schedules;
import app.resolved.notifications.ladder.domain.Addressed;
import app.resolved.notifications.ladder.domain.Ladder;
import app.resolved.notifications.ladder.domain.Owed;
import app.resolved.notifications.ladder.domain.Reminder;
import app.resolved.notifications.ladder.domain.Rung;
import app.resolved.notifications.ladder.domain.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks, right before a delivery leaves, which of its reminders are owed as things stand now. */
public final class StillOwed {

    private final Schedules schedules;
    private final Directory directory;
    private final Ladder ladder;

    public StillOwed(Schedules schedules, Directory directory, Ladder ladder) {
        this.schedules = schedules;
        this.directory = directory;
        this.ladder = ladder;
    }

    /**
     * @param owed to the delivery's person
     * @param toOthers what whoever holds the post instead is to be told
     */
    record Sorted(
            List<Reminder> owed,
            List<Owed> toOthers,
            Map<String, ActionState> actions,
            Map<String, Post> posts) {}

    Sorted sort(Delivery delivery) {
        var actions = schedules.actions(delivery.actionIds());
        var posts = directory.posts(postIds(actions));
        var byHolder =
                delivery.reminders().stream()
                        .filter(it -> isOwed(it, actions.get(it.actionId())))
                        .collect(partitioningBy(it -> isTo(it, actions, posts)));
        return new Sorted(
                Objects.requireNonNull(byHolder.get(true)),
                toOthers(Objects.requireNonNull(byHolder.get(false)), actions),
                actions,
                withLinePosts(posts));
    }

    /** Those that are exempt or confidential as things stand now. */
    Set<String> restricted(Delivery delivery) {
        return schedules.actions(delivery.actionIds()).values().stream()
                .filter(ActionState::restricted)
                .map(ActionState::actionId)
                .collect(Collectors.toSet());
    }

    private boolean isOwed(Reminder reminder, @Nullable ActionState action) {
        if (action == null) {
            return false;
        }
        return Rung.isEscalation(reminder.rung())
                ? Standing.of(action) == Standing.CHASED
                : ladder.owes(action, reminder.rung(), reminder.date());
    }

    private boolean isTo(
            Reminder reminder, Map<String, ActionState> actions, Map<String, Post> posts) {
        var action = actions.get(reminder.actionId());
        return action != null
                && addressed(action, reminder.rung(), posts)
                        .anyMatch(it -> it.holderIds().contains(reminder.personId()));
    }

    private Stream<Post> addressed(ActionState action, String rung, Map<String, Post> posts) {
        return Rung.isEscalation(rung)
                ? Optional.ofNullable(action.ownerPostId())
                        .map(posts::get)
                        .flatMap(this::line)
                        .stream()
                : Addressed.posts(action, rung).stream().map(posts::get).filter(Objects::nonNull);
    }

    private Optional<Post> line(Post post) {
        return Optional.ofNullable(post.linePostId())
                .map(line -> directory.posts(List.of(line)).get(line));
    }

    private List<Owed> toOthers(List<Reminder> reminders, Map<String, ActionState> actions) {
        return reminders.stream()
                .filter(it -> !Rung.isEscalation(it.rung()))
                .collect(groupingBy(Reminder::actionId))
                .values()
                .stream()
                .map(of -> owed(Objects.requireNonNull(actions.get(of.getFirst().actionId())), of))
                .toList();
    }

    private Owed owed(ActionState action, List<Reminder> reminders) {
        return new Owed(
                action,
                reminders.stream()
                        .flatMap(it -> ladder.rung(action, it.rung(), it.date()).stream())
                        .toList());
    }

    private Map<String, Post> withLinePosts(Map<String, Post> posts) {
        var lines =
                directory.posts(
                        posts.values().stream()
                                .map(Post::linePostId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        var all = new HashMap<>(lines);
        all.putAll(posts);
        return all;
    }

    private static List<String> postIds(Map<String, ActionState> actions) {
        return actions.values().stream()
                .flatMap(action -> Addressed.posts(action).stream())
                .distinct()
                .toList();
    }
}
