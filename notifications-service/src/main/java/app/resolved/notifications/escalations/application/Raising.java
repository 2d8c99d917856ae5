package app.resolved.notifications.escalations.application;

import app.resolved.notifications.escalations.domain.Escalation;
import app.resolved.notifications.ladder.application.Following;
import app.resolved.notifications.ladder.application.Outgoing;
import app.resolved.notifications.ladder.domain.Owed;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Puts what is late for long onto the clerk's desk. */
public final class Raising implements Outgoing {

    private final Escalations escalations;
    private final Following following;

    public Raising(Escalations escalations, Following following) {
        this.escalations = escalations;
        this.following = following;
    }

    @Override
    public void take(List<Owed> owed, Instant now) {
        var raised = owed.stream().flatMap(Raising::escalations).toList();
        if (!raised.isEmpty()) {
            escalations.raise(raised);
            following.follow(raised.stream().map(Escalation::actionId).toList());
        }
    }

    private static Stream<Escalation> escalations(Owed owed) {
        var post = owed.action().ownerPostId();
        var rung = owed.escalation();
        return post == null || rung == null
                ? Stream.empty()
                : Stream.of(Escalation.of(owed.action(), post, rung));
    }
}
