package app.resolved.notifications.ladder.application;

import app.resolved.contracts.ActionState;
import app.resolved.notifications.directory.application.Directory;
import app.resolved.notifications.directory.domain.Person;
import app.resolved.notifications.directory.domain.Post;
import app.resolved.notifications.ladder.domain.Addressed;
import app.resolved.notifications.ladder.domain.Ladder;
import app.resolved.notifications.ladder.domain.Rung;
import app.resolved.notifications.ladder.domain.Schedule;
import app.resolved.notifications.ladder.domain.Standing;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What would be sent for an action, as it stands now. */
public final class Outlook {

    private static final int MOST_RUNGS = 8;

    private final Schedules schedules;
    private final Directory directory;
    private final Ladder ladder;
    private final InstantSource calendar;

    public Outlook(
            Schedules schedules, Directory directory, Ladder ladder, InstantSource calendar) {
        this.schedules = schedules;
        this.directory = directory;
        this.ladder = ladder;
        this.calendar = calendar;
    }

    /**
     * What lies ahead of an action.
     *
     * @param post the title of the accountable post; null while there is none
     * @param to who holds it now, and who contributes
     * @param rungs the first ones; the late ones go on and on
     * @param silence why nothing is sent at present; null where it is
     */
    public record Ahead(
            ActionState action,
            @Nullable String post,
            List<Person> to,
            List<Dated> rungs,
            @Nullable String silence) {}

    /**
     * A rung, and whether it is history.
     *
     * @param passed its moment has come and gone, whether it was sent or not
     */
    public record Dated(Rung rung, boolean passed) {}

    public Optional<Ahead> of(String actionId) {
        return schedules.find(actionId).map(this::ahead);
    }

    public Optional<Ahead> ofReference(String reference) {
        return schedules.findByReference(reference).map(this::ahead);
    }

    private Ahead ahead(Schedule schedule) {
        var action = schedule.action();
        var post = Optional.ofNullable(action.ownerPostId()).flatMap(this::post);
        var to = post.isEmpty() ? List.<Person>of() : people(holders(action));
        var now = calendar.instant();
        var rungs =
                ladder.first(action, MOST_RUNGS).stream()
                        .map(rung -> new Dated(rung, !rung.moment().isAfter(now)))
                        .toList();
        return new Ahead(
                action, post.map(Post::title).orElse(null), to, rungs, silence(action, to));
    }

    private static @Nullable String silence(ActionState action, List<Person> to) {
        return switch (Standing.of(action)) {
            case OVER -> "It is closed: nothing is sent any more.";
            case SILENT -> "The ball is elsewhere: the owner is left in peace for now.";
            case CHASED -> {
                if (action.ownerPostId() == null) {
                    yield "It has no owner yet: nothing is sent until it has one.";
                }
                if (action.due() == null) {
                    yield "It has no due date: nothing is sent.";
                }
                yield to.isEmpty()
                        ? "Nobody holds the post: what falls due meanwhile is sent to nobody."
                        : null;
            }
        };
    }

    private List<String> holders(ActionState action) {
        var ids = Addressed.posts(action, "assigned");
        var posts = directory.posts(ids);
        return ids.stream()
                .map(posts::get)
                .filter(Objects::nonNull)
                .flatMap(post -> post.holderIds().stream())
                .distinct()
                .toList();
    }

    private Optional<Post> post(String id) {
        return Optional.ofNullable(directory.posts(List.of(id)).get(id));
    }

    private List<Person> people(List<String> ids) {
        var known = directory.people(ids);
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }
}
