package app.resolved.meetings.committees.domain;

import app.resolved.contracts.CommitteeState.SeatRole;
import app.resolved.contracts.MeetingsFact.CommitteeSeatsChanged;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who may take a seat: a body has one chair at a time, and a term ends after it begins. */
public final class Seating {

    static final int MOST_SEATS = 500;
    private static final int LONGEST = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1894, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Comparator<Seat> BY_TERM =
            Comparator.comparing(Seat::from).thenComparing(Seat::seatId);

    private Seating() {}

    /** Puts them in their places, instead of what stood under their ids; all or none. */
    public static Decision<Committee> seat(Committee committee, List<Seat> given) {
        var seats = new ArrayList<>(committee.seats());
        for (Seat said : given) {
            var seat = tidied(said);
            seats.removeIf(each -> each.seatId().equals(seat.seatId()));
            var fault = fault(seat, seats);
            if (fault.isPresent()) {
                return new Decision.Refused<>(fault.get());
            }
            seats.add(seat);
        }
        return changed(committee, seats);
    }

    /** Takes away a seat that was recorded by mistake; a term that is over is ended instead. */
    public static Decision<Committee> remove(Committee committee, String seatId) {
        return changed(
                committee,
                committee.seats().stream().filter(seat -> !seat.seatId().equals(seatId)).toList());
    }

    private static Decision<Committee> changed(Committee committee, List<Seat> seats) {
        var after = committee.seating(seats.stream().sorted(BY_TERM).toList());
        if (after.equals(committee)) {
            return Decision.accepted(committee);
        }
        return after.seats().size() > MOST_SEATS
                ? Decision.conflict(
                        "A committee keeps at most %d seats, past ones too: take away the oldest."
                                .formatted(MOST_SEATS))
                : Decision.accepted(after, new CommitteeSeatsChanged(after.state()));
    }

    private static Seat tidied(Seat seat) {
        return new Seat(
                seat.seatId(),
                seat.role(),
                Given.line(seat.name()),
                Given.lineOrNull(seat.personId()),
                Given.lineOrNull(seat.represents()),
                seat.from(),
                seat.until());
    }

    private static Optional<Refusal> fault(Seat seat, List<Seat> others) {
        return Given.faultOfId("seatId", seat.seatId())
                .or(() -> Given.fault("name", "the member's name", seat.name(), LONGEST, true))
                .or(() ->
                        Given.fault(
                                "represents",
                                "whom they represent",
                                seat.represents(),
                                LONGEST,
                                false))
                .or(() -> faultOfTerm(seat))
                .or(() -> faultOfChair(seat, others));
    }

    private static Optional<Refusal> faultOfTerm(Seat seat) {
        var until = seat.until();
        if (outside(seat.from())) {
            return invalid("from", "Enter a date between 1894 and 2999, such as 2026-05-19.");
        }
        if (until != null && outside(until)) {
            return invalid("until", "Enter a date between 1894 and 2999, such as 2027-05-17.");
        }
        return until != null && until.isBefore(seat.from())
                ? invalid("until", "Enter a last day that is not before the first one.")
                : Optional.empty();
    }

    private static boolean outside(LocalDate day) {
        return day.isBefore(EARLIEST) || day.isAfter(LATEST);
    }

    private static Optional<Refusal> faultOfChair(Seat seat, List<Seat> others) {
        return seat.role() != SeatRole.CHAIR
                ? Optional.empty()
                : others.stream()
                        .filter(other -> other.role() == SeatRole.CHAIR && other.overlaps(seat))
                        .findFirst()
                        .flatMap(other -> invalid("from", alreadyChairs(other)));
    }

    private static String alreadyChairs(Seat other) {
        var until = other.until();
        return "%s has the chair from %s%s: enter the last day of that term first."
                .formatted(
                        other.name(),
                        DAY.format(other.from()),
                        until == null ? "" : " until " + DAY.format(until));
    }

    private static Optional<Refusal> invalid(String field, String message) {
        return Optional.of(new Refusal.Invalid(field, message));
    }
}
