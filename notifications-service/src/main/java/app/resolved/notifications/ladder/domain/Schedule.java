package app.resolved.notifications.ladder.domain;

import app.resolved.contracts.ActionState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An action and how far its ladder has been climbed. */
public record Schedule(ActionState action, Progress progress) {

    /**
     * What is owed at an instant; nothing but copies while the ball is elsewhere.
     *
     * @return rungs of earlier mornings first
     */
    public List<Rung> owed(Ladder ladder, Instant now) {
        return switch (Standing.of(action)) {
            case CHASED ->
                    Stream.concat(passing(ladder, now).stream(), copies(ladder, now)).toList();
            case SILENT -> copies(ladder, now).toList();
            case OVER -> List.of();
        };
    }

    /** How it stands when what is owed at an instant has been seen to. */
    public Progress after(Ladder ladder, Instant now) {
        boolean told = assignment(ladder).filter(rung -> !rung.moment().isAfter(now)).isPresent();
        return new Progress(WorkingDays.lastMorning(now), told ? assignment() : progress.told());
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

    /** The posts and the day that make one assignment: who joins later is told as well. */
    String assignment() {
        var owner = action.ownerPostId() + " since " + action.assignedOn();
        return action.contributorPostId() == null
                ? owner
                : owner + " with " + action.contributorPostId();
    }

    private Stream<Rung> copies(Ladder ladder, Instant now) {
        return copiesAhead(ladder).filter(rung -> !rung.moment().isAfter(now));
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

    private Optional<Rung> assignment(Ladder ladder) {
        return assignment().equals(progress.told()) ? Optional.empty() : ladder.assigned(action);
    }

    private LocalDate through() {
        return progress.through() == null ? LocalDate.EPOCH : progress.through();
    }
}
