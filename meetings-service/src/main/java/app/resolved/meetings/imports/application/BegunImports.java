package app.resolved.meetings.imports.application;

import app.resolved.meetings.imports.domain.RowFate;
import java.util.List;
import java.util.Optional;

/** The imports of which not all rows are written yet. */
public interface BegunImports {

    /** The import of the very file that has that digest. */
    Optional<Begun> find(String digest);

    /**
     * Before its first row is written.
     *
     * @return where the same file is being imported already, that import; this one is not kept then
     */
    Optional<Begun> keep(Begun one);

    /** A row of it meets what somebody changed since it was begun. */
    void meets(Begun one, RowFate row);

    void over(Begun one);

    /** The digests of their files, behind that one, in their order. */
    List<String> digests(String after, int most);

    long count();
}
