package app.resolved.meetings.calendar.domain;

import static app.resolved.contracts.MeetingState.MeetingStatus.ACTIONS_ISSUED;
import static app.resolved.contracts.MeetingState.MeetingStatus.HELD;
import static app.resolved.contracts.MeetingState.MeetingStatus.MINUTES_APPROVED;

import app.resolved.contracts.MeetingState.MeetingStatus;
import app.resolved.contracts.MeetingsFact.MeetingActionsIssued;
import app.resolved.contracts.MeetingsFact.MeetingHeld;
import app.resolved.contracts.MeetingsFact.MeetingMinutesApproved;
import app.resolved.contracts.MeetingsFact.MeetingMinutesPublished;
import app.resolved.meetings.calendar.domain.MeetingCommand.TakeBackApproval;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Given;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** When minutes may be approved, and which address they may be published at. */
final class MinutesRules {

    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_REASON = 1_000;

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
                                .knowing(
                                        meeting.minutes().approvedAt(atMeetingId, before(meeting)));
                yield after.equals(meeting)
                        ? Decision.accepted(meeting)
                        : Decision.accepted(after, new MeetingMinutesApproved(after.state()));
            }
        };
    }

    /** It stands as it stood before, and so it is told. */
    static Decision<Meeting> takeBack(Meeting meeting, TakeBackApproval given) {
        var reason = Given.lineOrNull(given.reason());
        if (meeting.status() != MINUTES_APPROVED) {
            return Decision.conflict("These minutes are not noted as approved.");
        }
        if (reason == null) {
            return Decision.invalid("reason", "Say why: the reason stays with the meeting.");
        }
        var fault = Given.fault("reason", "the reason", reason, LONGEST_REASON, true);
        if (fault.isPresent()) {
            return new Decision.Refused<>(fault.get());
        }
        var takenBack = new ApprovalTakenBack(reason, given.by(), given.today());
        var known = meeting.minutes().notApproved(takenBack);
        return meeting.minutes().before() == HELD
                ? held(meeting.now(HELD).knowing(known))
                : issued(meeting.now(ACTIONS_ISSUED).knowing(known));
    }

    /** Its actions are issued behind the approval: taken back, it does not stand as held alone. */
    static Meeting issuedSince(Meeting meeting) {
        return meeting.minutes().before() == HELD
                ? meeting.knowing(meeting.minutes().approvedAt(null, null))
                : meeting;
    }

    private static @Nullable MeetingStatus before(Meeting meeting) {
        return switch (meeting.status()) {
            case HELD -> HELD;
            case MINUTES_APPROVED -> meeting.minutes().before();
            case ACTIONS_ISSUED, SCHEDULED, CANCELLED -> null;
        };
    }

    private static Decision<Meeting> held(Meeting after) {
        return Decision.accepted(after, new MeetingHeld(after.state()));
    }

    private static Decision<Meeting> issued(Meeting after) {
        return Decision.accepted(after, new MeetingActionsIssued(after.state()));
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
