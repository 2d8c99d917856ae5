package app.resolved.meetings.committees.application;

import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.listing.Page;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Committees to look up. */
public interface CommitteeList {

    Optional<Committee> find(String id);

    /** Those of the ids that exist; at most 1,000 ids. */
    List<Committee> findAll(Collection<String> ids);

    Optional<Committee> withCode(String code);

    /** By code. */
    Page<Committee> page(@Nullable String after, int limit);
}
