package app.resolved.meetings.calendar.domain;

import static app.resolved.contracts.MeetingState.MeetingStatus.MINUTES_APPROVED;

import app.resolved.contracts.MeetingsFact.MeetingMinutesApproved;
import app.resolved.contracts.MeetingsFact.MeetingMinutesPublished;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Given;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** When minutes may be approved, and which address they may be published at. */
final class MinutesRules {

    private static final int LONGEST_ADDRESS = 500;

    private MinutesRules() {}

    /** Said again with another meeting, that one approved them. */
    static Decision<Meeting> approve(Meeting meeting, @Nullable String atMeetingId) {
        return switch (meeting.status()) {
            case CANCELLED -> Decision.conflict("This meeting was cancelled.");
            case SCHEDULED ->
                    Decision.conflict(
                            "Nothing is issued of this meeting yet. Issue its actions, or say that"
                                    + " there was nothing to follow up, first.");
            case HELD, ACTIONS_ISSUED, MINUTES_APPROVED -> {
                var after =
                        meeting.now(MINUTES_APPROVED)
                                .knowing(meeting.minutes().approvedAt(atMeetingId));
                yield after.equals(meeting)
                        ? Decision.accepted(meeting)
                        : Decision.accepted(after, new MeetingMinutesApproved(after.state()));
            }
        };
    }

    /** An empty address takes it away. */
    static Decision<Meeting> publish(Meeting meeting, @Nullable String given) {
        var address = Given.lineOrNull(given);
        if (meeting.cancelled()) {
            return Decision.conflict("This meeting was cancelled: it has no minutes.");
        }
        if (address != null && !isWebAddress(address)) {
            return Decision.invalid(
                    "address",
                    "Enter the address of the published minutes, beginning with https://.");
        }
        var after = meeting.knowing(meeting.minutes().at(address));
        return after.equals(meeting)
                ? Decision.accepted(meeting)
                : Decision.accepted(after, new MeetingMinutesPublished(after.state()));
    }

    private static boolean isWebAddress(String address) {
        try {
            var uri = new URI(address);
            return address.length() <= LONGEST_ADDRESS
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
