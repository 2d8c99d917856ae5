package app.resolved.notifications.escalations.application;

import app.resolved.contracts.ActionState;
import app.resolved.notifications.Sight;
import app.resolved.notifications.deliveries.application.Deliveries;
import app.resolved.notifications.deliveries.application.Deliveries.Draft;
import app.resolved.notifications.deliveries.domain.Delivery;
import app.resolved.notifications.directory.application.Directory;
import app.resolved.notifications.directory.domain.Person;
import app.resolved.notifications.directory.domain.Post;
import app.resolved.notifications.escalations.domain.Escalation;
import app.resolved.notifications.ladder.application.Schedules;
import app.resolved.notifications.ladder.domain.Ladder;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The clerk's desk: what may be told to a line post, and the press that tells it. */
public final class Desk {

    private final Escalations escalations;
    private final Schedules schedules;
    private final Directory directory;
    private final Deliveries deliveries;
    private final Ladder ladder;
    private final InstantSource calendar;

    public Desk(
            Escalations escalations,
            Schedules schedules,
            Directory directory,
            Deliveries deliveries,
            Ladder ladder,
            InstantSource calendar) {
        this.escalations = escalations;
        this.schedules = schedules;
        this.directory = directory;
        this.deliveries = deliveries;
        this.ladder = ladder;
        this.calendar = calendar;
    }

    /**
     * An escalation with what the clerk must know to decide.
     *
     * @param needed false once the action is in no need of it any more
     * @param linePost null where none is recorded
     * @param to who would be written to: none while the line post is vacant
     */
    public record Row(
            Escalation escalation,
            ActionState action,
            boolean needed,
            String post,
            @Nullable String linePost,
            List<Person> to) {

        Row with(Escalation released) {
            return new Row(released, action, needed, post, linePost, to);
        }

        public boolean mayBeReleased() {
            return needed && escalation.release() == null && !to.isEmpty();
        }
    }

    /** Those that wait, the oldest first; of what is no longer late there is nothing to decide. */
    public List<Row> waiting(Sight sight, List<String> after, int most) {
        return rows(escalations.waiting(sight, after, most));
    }

    private Optional<Row> find(String id) {
        return escalations.find(id).flatMap(it -> rows(List.of(it)).stream().findFirst());
    }

    /** What became of a press. */
    public sealed interface Pressed {

        record Released(Row row) implements Pressed {}

        /** Somebody pressed before: nothing more is sent. */
        record ReleasedBefore(Row row) implements Pressed {}

        record NotPossible(String why) implements Pressed {}

        record NotThere() implements Pressed {}
    }

    /**
     * Keeps the letter first: if the rest is lost, a second press finds it and sends no other.
     *
     * @param sight of whoever presses
     */
    public Pressed release(String id, String by, Sight sight) {
        return find(id).filter(row -> sight.sees(row.action()))
                .map(row -> release(row, by))
                .orElseGet(Pressed.NotThere::new);
    }

    private Pressed release(Row row, String by) {
        if (row.escalation().release() != null) {
            return new Pressed.ReleasedBefore(row);
        }
        if (!row.needed()) {
            return new Pressed.NotPossible("The action is not late any more.");
        }
        if (row.to().isEmpty()) {
            return new Pressed.NotPossible(
                    row.linePost() == null
                            ? "No line post is recorded for the %s: record it in the directory."
                                    .formatted(row.post())
                            : "Nobody holds the post of %s: record its holder in the directory."
                                    .formatted(row.linePost()));
        }
        deliveries.writeAll(row.to().stream().map(to -> letter(row.escalation(), to)).toList());
        var released = row.escalation().releasedBy(by, calendar.instant());
        return escalations.release(released)
                ? new Pressed.Released(row.with(released))
                : new Pressed.ReleasedBefore(row);
    }

    private Draft letter(Escalation escalation, Person to) {
        var reminder = escalation.reminder(to.personId());
        var delivery = Delivery.ofOne(Delivery.Kind.ESCALATION, reminder, calendar.instant());
        return new Draft(null, delivery, "released");
    }

    private List<Row> rows(List<Escalation> found) {
        var actions = schedules.actions(found.stream().map(Escalation::actionId).toList());
        var posts = directory.posts(found.stream().map(Escalation::postId).distinct().toList());
        var lines =
                directory.posts(
                        posts.values().stream()
                                .map(Post::linePostId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        var people =
                directory.people(
                        lines.values().stream().flatMap(it -> it.holderIds().stream()).toList());
        return found.stream()
                .filter(it -> actions.containsKey(it.actionId()))
                .map(it -> row(it, actions, posts, lines, people))
                .toList();
    }

    private Row row(
            Escalation escalation,
            Map<String, ActionState> actions,
            Map<String, Post> posts,
            Map<String, Post> lines,
            Map<String, Person> people) {
        var action = Objects.requireNonNull(actions.get(escalation.actionId()));
        var post = Optional.ofNullable(posts.get(escalation.postId()));
        var line = post.map(Post::linePostId).map(lines::get);
        return new Row(
                escalation,
                action,
                escalation.isNeededBy(action, ladder),
                post.map(Post::title).orElse("post"),
                line.map(Post::title).orElse(null),
                line.map(Post::holderIds).orElse(List.of()).stream()
                        .map(people::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
