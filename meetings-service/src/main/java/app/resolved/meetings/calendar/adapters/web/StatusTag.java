package app.resolved.meetings.calendar.adapters.web;

import app.resolved.meetings.calendar.domain.Meeting;
import java.time.LocalDate;

/** How far a meeting has come, in words and the colour that goes with them. */
public record StatusTag(String text, String colour) {

    public static StatusTag of(Meeting meeting, LocalDate today) {
        return switch (meeting.status()) {
            case SCHEDULED ->
                    meeting.date().isBefore(today)
                            ? new StatusTag("Not issued yet", "orange")
                            : new StatusTag("Scheduled", "blue");
            case HELD -> new StatusTag("Held", "yellow");
            case ACTIONS_ISSUED -> new StatusTag("Actions issued", "turquoise");
            case MINUTES_APPROVED -> new StatusTag("Minutes approved", "green");
            case CANCELLED -> new StatusTag("Cancelled", "grey");
        };
    }
}
