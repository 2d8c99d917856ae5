package app.resolved.meetings.committees.domain;

import java.util.List;
import java.util.Optional;

/** The bodies in whose light one is described. */
public interface OtherBodies {

    Optional<Committee> find(String id);

    Optional<Committee> withCode(String code);

    /** The bodies that it took over from; at most 100. */
    List<Committee> precededBy(String id);
}
