package app.resolved.meetings.committees.domain;

import app.resolved.contracts.CommitteeState;
import app.resolved.contracts.CommitteeState.Kind;
import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.meetings.deciding.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body whose decisions are followed up.
 *
 * @param code the short form that references begin with, such as "SC"; two bodies never share one
 * @param parentId the body that it is a sub-committee or panel of
 * @param capacities as what else it sits, such as "Crime and Disorder Committee"
 * @param seats by their first day; past ones are kept
 * @param succession null while it follows up its own decisions
 */
public record Committee(
        String id,
        String code,
        String name,
        Visibility visibility,
        Kind kind,
        @Nullable String parentId,
        @Nullable String termsOfReference,
        List<String> capacities,
        List<Seat> seats,
        @Nullable Succession succession) {

    /** What was stored before bodies had kinds and seats lacks them. */
    public Committee {
        kind = kind == null ? Kind.COMMITTEE : kind;
        capacities = capacities == null ? List.of() : List.copyOf(capacities);
        seats = seats == null ? List.of() : List.copyOf(seats);
    }

    /**
     * The body that took over.
     *
     * @param on its first day, in Europe/London
     */
    public record Succession(String committeeId, LocalDate on) {}

    public static Decision<Committee> decide(Optional<Committee> before, Describe given) {
        return Describing.decide(before, given);
    }

    /** As other bodies' programmes name it: a closed one leaves no trace there. */
    public String nameElsewhere() {
        return closed() ? "Another body" : name;
    }

    Committee describedBy(Describe given) {
        return new Committee(
                id,
                given.code(),
                given.name(),
                given.visibility() == null ? visibility : given.visibility(),
                given.kind() == null ? kind : given.kind(),
                given.parentId(),
                given.termsOfReference(),
                given.capacities(),
                seats,
                succession);
    }

    Committee seating(List<Seat> others) {
        return new Committee(
                id,
                code,
                name,
                visibility,
                kind,
                parentId,
                termsOfReference,
                capacities,
                others,
                succession);
    }

    Committee succeeded(@Nullable Succession by) {
        return new Committee(
                id,
                code,
                name,
                visibility,
                kind,
                parentId,
                termsOfReference,
                capacities,
                seats,
                by);
    }

    public boolean closed() {
        return visibility == Visibility.CLOSED;
    }

    /** Whether another body follows up what it decided, on that day. */
    public boolean succeededOn(LocalDate day) {
        return succession != null && !day.isBefore(succession.on());
    }

    public List<Seat> heldOn(LocalDate day) {
        return seats.stream().filter(seat -> seat.heldOn(day)).toList();
    }

    /**
     * Whether somebody sits on it, at any time from that day back to the beginning of their term.
     */
    public boolean seats(@Nullable String personId, LocalDate today) {
        return personId != null
                && heldOn(today).stream().anyMatch(seat -> personId.equals(seat.personId()));
    }

    /** What others are told: of a closed body, no names. */
    public CommitteeState state() {
        return new CommitteeState(
                id,
                code,
                name,
                visibility,
                kind,
                parentId,
                capacities,
                seats.stream().map(seat -> seat.state(!closed())).toList(),
                succession == null ? null : succession.committeeId(),
                succession == null ? null : succession.on());
    }
}
