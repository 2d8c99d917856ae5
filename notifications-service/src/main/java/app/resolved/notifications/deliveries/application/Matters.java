package app.resolved.notifications.deliveries.application;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import app.resolved.contracts.ActionState;
import app.resolved.notifications.deliveries.application.StillOwed.Sorted;
import app.resolved.notifications.deliveries.domain.Matter;
import app.resolved.notifications.deliveries.domain.Matter.Contact;
import app.resolved.notifications.directory.application.Directory;
import app.resolved.notifications.directory.domain.Committee;
import app.resolved.notifications.directory.domain.Person;
import app.resolved.notifications.directory.domain.Post;
import app.resolved.notifications.ladder.domain.Ladder;
import app.resolved.notifications.ladder.domain.Reminder;
import app.resolved.notifications.ladder.domain.Rung;
import app.resolved.notifications.ladder.domain.Rung.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a letter has to say of each action. */
final class Matters {

    private final Directory directory;
    private final Ladder ladder;

    Matters(Directory directory, Ladder ladder) {
        this.directory = directory;
        this.ladder = ladder;
    }

    /**
     * @param personId to whom it is written
     */
    List<Matter> of(Sorted sorted, String personId, LocalDate today) {
        var committees =
                directory.committees(
                        sorted.actions().values().stream()
                                .map(ActionState::committeeId)
                                .collect(toSet()));
        var clerks = directory.clerks();
        return sorted.owed().stream().collect(groupingBy(Reminder::actionId)).entrySet().stream()
                .map(of ->
                        matter(
                                Objects.requireNonNull(sorted.actions().get(of.getKey())),
                                kinds(of.getValue()),
                                sorted.posts(),
                                committees,
                                clerks,
                                personId,
                                today))
                .toList();
    }

    private Matter matter(
            ActionState action,
            Set<Kind> kinds,
            Map<String, Post> posts,
            Map<String, Committee> committees,
            List<Person> clerks,
            String personId,
            LocalDate today) {
        var post = Optional.ofNullable(action.ownerPostId()).map(posts::get);
        return new Matter(
                action,
                kinds,
                Optional.ofNullable(committees.get(action.committeeId()))
                        .map(Committee::name)
                        .orElse("committee"),
                post.map(Post::title).orElse("post"),
                contributing(action, posts, personId),
                respondBy(action, posts, personId),
                post.map(Post::linePostId).map(posts::get).map(Post::title).orElse(null),
                next(action, kinds, postId -> isHeld(posts.get(postId), personId), today),
                ladder.escalation(action).map(Rung::date).orElse(null),
                clerkOf(action.committeeId(), clerks));
    }

    /** The post by which they contribute; null where they hold the accountable one. */
    private static @Nullable String contributing(
            ActionState action, Map<String, Post> posts, String personId) {
        var owner = held(Stream.ofNullable(action.ownerPostId()), posts, personId);
        var contributor = held(action.contributorPostIds().stream(), posts, personId);
        return owner.isPresent() ? null : contributor.map(Post::title).orElse(null);
    }

    private static @Nullable LocalDate respondBy(
            ActionState action, Map<String, Post> posts, String personId) {
        return action.copies().stream()
                .filter(copy -> copy.respondedOn() == null)
                .filter(copy -> isHeld(posts.get(copy.postId()), personId))
                .map(ActionState.Copy::respondBy)
                .filter(Objects::nonNull)
                .min(naturalOrder())
                .orElse(null);
    }

    private @Nullable LocalDate next(
            ActionState action, Set<Kind> kinds, Predicate<String> held, LocalDate today) {
        return Matter.isCopy(kinds)
                ? ladder.nextOfCopy(action, held, today).orElse(null)
                : ladder.next(action, today).map(Rung::date).orElse(null);
    }

    private static Optional<Post> held(
            Stream<String> postIds, Map<String, Post> posts, String personId) {
        return postIds.map(posts::get)
                .filter(Objects::nonNull)
                .filter(post -> isHeld(post, personId))
                .findFirst();
    }

    private static boolean isHeld(@Nullable Post post, String personId) {
        return post != null && post.holderIds().contains(personId);
    }

    private static Set<Kind> kinds(List<Reminder> reminders) {
        return reminders.stream().map(it -> Rung.kindOf(it.rung())).collect(toSet());
    }

    /** The committee's own before one of all committees. */
    private static @Nullable Contact clerkOf(String committeeId, List<Person> clerks) {
        return clerks.stream()
                .filter(it -> it.clerks(committeeId))
                .min(
                        comparing((Person it) -> it.committeeIds().isEmpty())
                                .thenComparing(Person::name))
                .map(it -> new Contact(it.name(), it.email()))
                .orElse(null);
    }
}
