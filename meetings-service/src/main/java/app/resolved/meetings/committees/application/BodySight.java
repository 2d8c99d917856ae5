package app.resolved.meetings.committees.application;

import app.resolved.meetings.committees.domain.Committee;
import java.util.Set;

/**
 * Which bodies somebody may know of.
 *
 * @param everyBody closed ones too
 * @param own whose people they belong to, closed or not
 */
public record BodySight(boolean everyBody, Set<String> own) {

    public BodySight {
        own = Set.copyOf(own);
    }

    public boolean covers(Committee committee) {
        return everyBody || !committee.closed() || own.contains(committee.id());
    }
}
