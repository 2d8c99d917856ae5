package app.resolved.meetings.committees.application;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.Seat;
import app.resolved.meetings.committees.domain.Seating;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Carrying;
import app.resolved.meetings.deciding.Command;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Keeps who sits on a body, as what, and for which term. */
@Service
public class SeatMembers {

    private final Aggregates<Committee> aggregates;
    private final Carrying<Committee> carrying;

    SeatMembers(Aggregates<Committee> aggregates) {
        this.aggregates = aggregates;
        this.carrying = new Carrying<>(aggregates, "There is no such committee.");
    }

    public Optional<Stored<Committee>> find(String committeeId) {
        return aggregates.find(committeeId);
    }

    /** All of them or none, each instead of what stood under its id. */
    public Answer<Stored<Committee>> seat(String committeeId, List<Seat> seats, Command command) {
        return carrying.change(committeeId, command, before -> Seating.seat(before, seats));
    }

    public Answer<Stored<Committee>> remove(String committeeId, String seatId, Command command) {
        return carrying.change(committeeId, command, before -> Seating.remove(before, seatId));
    }
}
