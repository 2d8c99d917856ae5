package app.resolved.meetings.imports.application;

import app.resolved.meetings.imports.domain.Leftover;
import java.util.List;
import java.util.Optional;

/** What imports left to look at, until somebody has. */
public interface Leftovers {

    /** The same one again is kept once. */
    void keep(Leftover leftover);

    /** Newest first. */
    List<Leftover> all(int most);

    /** Those of one person, newest first. */
    List<Leftover> of(String personId, int most);

    Optional<Leftover> find(String id);

    /** It is gone then; one that is gone already stays so. */
    void seen(String id);
}
