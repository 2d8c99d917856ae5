package app.resolved.meetings.committees.adapters.web;

import app.resolved.contracts.CommitteeState.SeatRole;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.Seat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body in the list.
 *
 * @param chair null while nobody has the chair
 * @param note such as "Closed" or "Taken over"; null where there is nothing to note
 */
record BodyRow(
        String id,
        String code,
        String name,
        String kind,
        @Nullable String chair,
        @Nullable String note) {

    static BodyRow of(Committee committee, LocalDate today) {
        return new BodyRow(
                committee.id(),
                committee.code(),
                committee.name(),
                KindWords.of(committee.kind()),
                committee.heldOn(today).stream()
                        .filter(seat -> seat.role() == SeatRole.CHAIR)
                        .map(Seat::name)
                        .findFirst()
                        .orElse(null),
                note(committee, today));
    }

    private static @Nullable String note(Committee committee, LocalDate today) {
        if (committee.succeededOn(today)) {
            return "Taken over";
        }
        return switch (committee.visibility()) {
            case PUBLIC -> null;
            case RESTRICTED -> "Restricted";
            case CLOSED -> "Closed";
        };
    }
}
