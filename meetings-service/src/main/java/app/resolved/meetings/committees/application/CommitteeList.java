package app.resolved.meetings.committees.application;

import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.OtherBodies;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Committees to look up. */
public interface CommitteeList extends OtherBodies {

    /** Those of the ids that exist; at most 1,000 ids. */
    List<Committee> findAll(Collection<String> ids);

    /**
     * By code.
     *
     * @param after the code of the last one seen; empty at first
     */
    List<Committee> list(List<String> after, int most);

    /** The same, of those that somebody may know of. */
    List<Committee> list(BodySight sight, List<String> after, int most);

    /** Those on which somebody holds a seat on that day; at most 100. */
    List<String> seating(String personId, LocalDate today);

    /** Their ids, of those that are not closed; at most 1,000. */
    Set<String> openIds();
}
