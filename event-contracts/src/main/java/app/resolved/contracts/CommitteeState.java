package app.resolved.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body as others need to know it.
 *
 * @param code the short form that references begin with, such as "SC"
 * @param kind null where it was told before bodies had kinds
 * @param parentId the body that it is a sub-committee or panel of
 * @param capacities as what else it sits, such as "Crime and Disorder Committee"
 * @param seats by term, past ones too; without names where the body is closed
 * @param succeededBy the body that follows up what this one left open
 * @param succeededOn the first day on which the other one does, in Europe/London
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CommitteeState(
        String committeeId,
        String code,
        String name,
        Visibility visibility,
        @Nullable Kind kind,
        @Nullable String parentId,
        List<String> capacities,
        List<Seat> seats,
        @Nullable String succeededBy,
        @Nullable LocalDate succeededOn) {

    public CommitteeState {
        capacities = capacities == null ? List.of() : List.copyOf(capacities);
        seats = seats == null ? List.of() : List.copyOf(seats);
    }

    /** One of which no more is known than what references and lists need. */
    public static CommitteeState named(
            String committeeId, String code, String name, Visibility visibility) {
        return new CommitteeState(
                committeeId, code, name, visibility, null, null, List.of(), List.of(), null, null);
    }

    /** Whether somebody has the chair on that day. */
    public boolean hasChairOn(LocalDate day) {
        return seats.stream().anyMatch(seat -> seat.role() == SeatRole.CHAIR && seat.heldOn(day));
    }

    /**
     * A place at the table, held for a term.
     *
     * @param personId null where the directory does not know who holds it
     * @param name as the minutes write it; null where the body is closed
     * @param represents a political group, an agency or a ward
     * @param from the first day, in Europe/London
     * @param until the last day; null while no end is known
     */
    public record Seat(
            String seatId,
            SeatRole role,
            @Nullable String personId,
            @Nullable String name,
            @Nullable String represents,
            LocalDate from,
            @Nullable LocalDate until) {

        public boolean heldOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    public enum SeatRole {
        CHAIR,
        VICE_CHAIR,
        MEMBER,
        CO_OPTED,
        SUBSTITUTE
    }

    public enum Kind {
        COMMITTEE,
        SUB_COMMITTEE,
        PANEL,
        PARTNERSHIP,
        WORKING_GROUP
    }

    public enum Visibility {
        PUBLIC,
        RESTRICTED,
        CLOSED
    }
}
