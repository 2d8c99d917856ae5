package app.resolved.meetings.answering;

import app.resolved.contracts.PersonState.Role;
import app.resolved.eventing.Stored;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may see a meeting, and who may change it. A meeting of a committee that is not the visitor's
 * is not there for them.
 */
@Component
public class Gate {

    private static final Set<Role> READERS =
            Set.of(
                    Role.CLERK,
                    Role.CHAIR,
                    Role.MEMBER,
                    Role.OFFICER,
                    Role.COORDINATOR,
                    Role.ADMINISTRATOR);

    private final KeepCalendar calendar;

    Gate(KeepCalendar calendar) {
        this.calendar = calendar;
    }

    public Stored<Meeting> toRead(String meetingId, Visitor visitor) {
        var meeting = Answers.valueOf(calendar.get(meetingId));
        if (!mayRead(visitor, meeting.document().committeeId())) {
            throw Refused.notFound();
        }
        return meeting;
    }

    public Stored<Meeting> toClerk(String meetingId, Visitor visitor) {
        var meeting = toRead(meetingId, visitor);
        visitor.must(visitor.mayClerk(meeting.document().committeeId()));
        return meeting;
    }

    public static boolean mayRead(Visitor visitor, String committeeId) {
        return !visitor.partner()
                && READERS.stream().anyMatch(role -> visitor.is(role, committeeId));
    }

    /** Exempt and confidential matter, even its count, reaches only those entitled. */
    public static boolean mayReadRestricted(Visitor visitor) {
        return visitor.entitled();
    }

    /**
     * Whose meetings to list.
     *
     * @return the committees; empty for all
     */
    public static Set<String> committees(Visitor visitor, String asked) {
        visitor.must(!visitor.partner() && READERS.stream().anyMatch(visitor::is));
        if (asked.isEmpty()) {
            return visitor.committeeIds();
        }
        visitor.must(mayRead(visitor, asked));
        return Set.of(asked);
    }
}
