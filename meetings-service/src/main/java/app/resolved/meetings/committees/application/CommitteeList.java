package app.resolved.meetings.committees.application;

import app.resolved.meetings.committees.domain.Committee;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Committees to look up. */
public interface CommitteeList {

    Optional<Committee> find(String id);

    /** Those of the ids that exist; at most 1,000 ids. */
    List<Committee> findAll(Collection<String> ids);

    Optional<Committee> withCode(String code);

    /**
     * By code.
     *
     * @param after the code of the last one seen; empty at first
     */
    List<Committee> list(List<String> after, int most);

    /** The same, of those that somebody may know of. */
    List<Committee> list(BodySight sight, List<String> after, int most);

    /** The bodies that it took over from; at most 100. */
    List<Committee> precededBy(String id);

    /** Those on which somebody holds a seat on that day; at most 100. */
    List<String> seating(String personId, LocalDate today);

    /** Their ids, of those that are not closed; at most 1,000. */
    Set<String> openIds();
}
