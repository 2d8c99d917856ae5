package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.reading.domain.Sought;
import app.resolved.meetings.reading.domain.text.BodyName;
import java.time.LocalDate;
import java.util.List;

/**
 * The meeting whose minutes are brought.
 *
 * @param otherBodies names of the council's other bodies, none of them closed
 */
public record Expected(
        String meetingId,
        LocalDate heldOn,
        String body,
        List<String> otherBodies,
        LocalDate today) {

    public Expected {
        otherBodies = List.copyOf(otherBodies);
    }

    public Sought sought() {
        return new Sought(heldOn, body);
    }

    /** Whether a heading is that of another body of the council, and not of this one. */
    boolean isOfAnother(String heading) {
        return !BodyName.standsIn(heading, body)
                && otherBodies.stream().anyMatch(other -> BodyName.heads(heading, other));
    }
}
