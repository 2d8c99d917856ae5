package app.resolved.notifications.ladder.domain;

import app.resolved.contracts.ActionState;
import app.resolved.contracts.ActionState.Copy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What goes to posts that got a copy of a recommendation: the copy, on the working day after it was
 * asked for, and reminders of the response that each owes, until it is there.
 */
record CopyRungs(Rules rules, WorkingDays workingDays) {

    /** None of exempt matter. */
    List<Rung> of(ActionState action) {
        return action.restricted()
                ? List.of()
                : action.copies().stream().flatMap(this::of).toList();
    }

    private Stream<Rung> of(Copy copy) {
        var sent = Rung.copyTo(copy.postId(), workingDays.after(copy.on(), 1));
        return Stream.concat(Stream.of(sent), reminders(copy));
    }

    /** Once before it is due, and then so often as the ladder goes before the clerk is asked. */
    private Stream<Rung> reminders(Copy copy) {
        return Optional.ofNullable(copy.respondBy()).filter(_ -> isSilent(copy)).stream()
                .flatMap(by ->
                        IntStream.rangeClosed(0, rules.escalatesAt())
                                .mapToObj(nth -> Rung.response(copy.postId(), nth, day(by, nth))));
    }

    private static boolean isSilent(Copy copy) {
        return copy.respondedOn() == null;
    }

    private LocalDate day(LocalDate respondBy, int nth) {
        return nth == 0
                ? workingDays.before(respondBy, rules.before().getLast())
                : workingDays.after(respondBy, nth * rules.lateEvery());
    }
}
