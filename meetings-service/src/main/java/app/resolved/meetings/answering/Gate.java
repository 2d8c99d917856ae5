package app.resolved.meetings.answering;

import app.resolved.contracts.PersonState.Role;
import app.resolved.eventing.Stored;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.committees.application.BodySight;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /** No id reads so. */
    private static final String NO_BODY = "-";

    /** It stands for none, where an empty set would stand for all. */
    private static final Set<String> NONE = Set.of(NO_BODY);

    private final KeepCalendar calendar;
    private final CommitteeList committees;

    Gate(KeepCalendar calendar, CommitteeList committees) {
        this.calendar = calendar;
        this.committees = committees;
    }

    public Stored<Meeting> toRead(String meetingId, Visitor visitor) {
        var meeting = Answers.valueOf(calendar.get(meetingId));
        if (!reads(visitor, meeting.document().committeeId())) {
            throw Refused.notFound();
        }
        return meeting;
    }

    public Stored<Meeting> toClerk(String meetingId, Visitor visitor) {
        var meeting = toRead(meetingId, visitor);
        visitor.must(visitor.mayClerk(meeting.document().committeeId()));
        return meeting;
    }

    /** What a body does: for whom a role is held for it; a closed one's people alone. */
    public boolean reads(Visitor visitor, String committeeId) {
        return mayRead(visitor, committeeId)
                && (visitor.belongsTo(committeeId)
                        || committees.find(committeeId).filter(known(visitor)::covers).isPresent());
    }

    /** The same where the body is at hand. */
    public boolean mayRead(Visitor visitor, Committee committee) {
        return mayRead(visitor, committee.id()) && known(visitor).covers(committee);
    }

    /** The body, where the visitor may know that there is one. */
    public Committee body(String committeeId, Visitor visitor) {
        ofTheCouncil(visitor);
        return committees
                .find(committeeId)
                .filter(known(visitor)::covers)
                .orElseThrow(Refused::notFound);
    }

    /**
     * The id that somebody gave of another body, or one that no body has: a closed body is to be
     * guessed by nobody, so naming one says what naming none does.
     */
    public @Nullable String named(@Nullable String committeeId, Visitor visitor) {
        return committeeId == null
                        || committeeId.isBlank()
                        || committees.find(committeeId).filter(known(visitor)::covers).isPresent()
                ? committeeId
                : NO_BODY;
    }

    /** The id of another body, where the visitor may know that there is one; null otherwise. */
    public @Nullable String shown(@Nullable String committeeId, Visitor visitor) {
        return committeeId == null
                ? null
                : committees
                        .find(committeeId)
                        .filter(known(visitor)::covers)
                        .map(Committee::id)
                        .orElse(null);
    }

    /** The parent that somebody gives a body: where they may not know of it, none takes it away. */
    public @Nullable String parent(String id, @Nullable String given, Visitor visitor) {
        var before = committees.find(id).map(Committee::parentId).orElse(null);
        boolean hidden = before != null && shown(before, visitor) == null;
        return hidden && (given == null || given.isBlank()) ? before : named(given, visitor);
    }

    /** The body, where the visitor may read what it does; a closed one is not there for others. */
    public Committee bodyToRead(String committeeId, Visitor visitor) {
        visitor.must(mayRead(visitor, committeeId));
        return body(committeeId, visitor);
    }

    /** Lets pass who may know of bodies at all: no partners. */
    public static void ofTheCouncil(Visitor visitor) {
        visitor.must(!visitor.partner() && READERS.stream().anyMatch(visitor::is));
    }

    /** Which bodies the visitor may know of. */
    public BodySight known(Visitor visitor) {
        return new BodySight(mayClerkAll(visitor), own(visitor));
    }

    /** Clerks every body there is and will be, closed ones too. */
    public static boolean mayClerkAll(Visitor visitor) {
        return visitor.mayClerk() && visitor.committeeIds().isEmpty() && !visitor.partner();
    }

    private Set<String> own(Visitor visitor) {
        var own = new HashSet<>(visitor.committeeIds());
        if (visitor.personId() != null) {
            own.addAll(committees.seating(visitor.personId(), calendar.today()));
        }
        return own;
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
    public Set<String> listed(Visitor visitor, String asked) {
        ofTheCouncil(visitor);
        if (!asked.isEmpty()) {
            bodyToRead(asked, visitor);
            return Set.of(asked);
        }
        var sight = known(visitor);
        if (sight.everyBody() || !visitor.committeeIds().isEmpty()) {
            return visitor.committeeIds();
        }
        var all = new HashSet<>(committees.openIds());
        all.addAll(sight.own());
        return all.isEmpty() ? NONE : all;
    }

    /**
     * For which bodies a role is held; whether they are closed is not asked.
     *
     * @return the committees; empty for all
     */
    public static Set<String> committees(Visitor visitor, String asked) {
        ofTheCouncil(visitor);
        if (asked.isEmpty()) {
            return visitor.committeeIds();
        }
        visitor.must(mayRead(visitor, asked));
        return Set.of(asked);
    }

    /** Whether a role is held for it; whether it is closed is not asked. */
    public static boolean mayRead(Visitor visitor, String committeeId) {
        return !visitor.partner()
                && READERS.stream().anyMatch(role -> visitor.is(role, committeeId));
    }
}
