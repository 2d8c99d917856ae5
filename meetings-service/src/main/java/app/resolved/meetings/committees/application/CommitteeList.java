package app.resolved.meetings.committees.application;

import app.resolved.meetings.committees.domain.Committee;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
}
