package app.resolved.notifications.ladder.domain;

import app.resolved.contracts.ActionState;
import app.resolved.notifications.ladder.domain.Rung.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An action and how far its ladder has been climbed.
 *
 * @param holders who holds the posts that it goes to; a post that nobody holds may be absent
 */
public record Schedule(ActionState action, Progress progress, Map<String, List<String>> holders) {

    public Schedule {
        holders = Map.copyOf(holders);
    }

    public Schedule(ActionState action, Progress progress) {
        this(action, progress, Map.of());
    }

    public Schedule heldBy(Map<String, List<String>> others) {
        return new Schedule(action, progress, others);
    }

    /** What is owed at an instant; nothing but copies while the ball is elsewhere. */
    public Owed owed(Ladder ladder, Instant now) {
        return switch (Standing.of(action)) {
            case CHASED ->
                    new Owed(
                            action,
                            Stream.concat(passing(ladder, now).stream(), copies(ladder, now))
                                    .toList(),
                            isTold() ? newcomers() : null,
                            escalation(ladder, now));
            case SILENT -> new Owed(action, copies(ladder, now).toList());
            case OVER -> new Owed(action, List.of());
        };
    }

    /** How it stands when what is owed at an instant has been seen to. */
    public Progress after(Ladder ladder, Instant now) {
        boolean passed = assignment(ladder).filter(rung -> !rung.moment().isAfter(now)).isPresent();
        return new Progress(
                WorkingDays.lastMorning(now),
                passed ? assignment() : progress.told(),
                passed ? toldNow() : progress.toldTo(),
                copies(ladder, now)
                        .filter(rung -> rung.kind() == Kind.COPY)
                        .map(rung -> Rung.copiedTo(rung.name()))
                        .filter(post -> holdersOf(post).isEmpty())
                        .toList());
    }

    /**
     * When to look at it again. What passes in silence is looked at too, so that it is not owed
     * when the ball comes back.
     */
    public Optional<Instant> next(Ladder ladder) {
        return Standing.of(action) == Standing.OVER
                ? Optional.empty()
                : Stream.of(
                                assignment(ladder).stream(),
                                ladder.next(action, through()).stream(),
                                copiesAhead(ladder))
                        .flatMap(rungs -> rungs)
                        .map(Rung::moment)
                        .sorted()
                        .findFirst();
    }

    /** The owner and the day that make one assignment; whoever joins later is a newcomer to it. */
    String assignment() {
        return action.ownerPostId() + " since " + action.assignedOn();
    }

    /** Late for so long that the clerk is asked, also where the day fell into a silence. */
    private @Nullable Rung escalation(Ladder ladder, Instant now) {
        return ladder.escalation(action)
                .filter(rung -> !rung.date().isAfter(WorkingDays.lastMorning(now)))
                .orElse(null);
    }

    /** What waits for somebody to hold the post is looked at when somebody does. */
    private Stream<Rung> copies(Ladder ladder, Instant now) {
        var left = ladder.copies(action).stream().filter(this::isLeft);
        return Stream.concat(left, copiesAhead(ladder).filter(rung -> !rung.moment().isAfter(now)));
    }

    private boolean isLeft(Rung copy) {
        return copy.kind() == Kind.COPY
                && !copy.date().isAfter(through())
                && progress.copiesLeft().contains(Rung.copiedTo(copy.name()));
    }

    private Stream<Rung> copiesAhead(Ladder ladder) {
        return ladder.copies(action).stream().filter(rung -> rung.date().isAfter(through()));
    }

    private List<Rung> passing(Ladder ladder, Instant now) {
        return Stream.concat(
                        assignment(ladder).filter(rung -> !rung.moment().isAfter(now)).stream(),
                        ladder.between(action, through(), WorkingDays.lastMorning(now)).stream())
                .toList();
    }

    /** In silence nobody is told; whoever took over a post meanwhile is, once it is over. */
    private Optional<Rung> assignment(Ladder ladder) {
        boolean joined = Standing.of(action) == Standing.CHASED && !newcomers().isEmpty();
        return isTold() && !joined ? Optional.empty() : ladder.assigned(action);
    }

    private boolean isTold() {
        return assignment().equals(progress.told());
    }

    /** Who holds its posts and was not told of it. */
    private Set<String> newcomers() {
        var all = new HashSet<>(answering());
        if (progress.toldTo() == null) {
            return isTold() ? Set.of() : all;
        }
        progress.toldTo().forEach(all::remove);
        return all;
    }

    /** Of an owner that changes in silence nobody is told yet; who proposed it knows of it. */
    private List<String> toldNow() {
        boolean unheard = Standing.of(action) == Standing.SILENT && progress.told() != null;
        return unheard ? List.of() : answering();
    }

    private List<String> answering() {
        return Addressed.answering(action)
                .flatMap(post -> holdersOf(post).stream())
                .distinct()
                .toList();
    }

    private List<String> holdersOf(String postId) {
        return holders.getOrDefault(postId, List.of());
    }

    private LocalDate through() {
        return progress.through() == null ? LocalDate.EPOCH : progress.through();
    }
}
