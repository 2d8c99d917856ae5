package app.resolved.meetings.imports.application;

import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.RowFate;
import java.util.List;
import java.util.Optional;

/** The imports of which not all rows are written yet. */
public interface BegunImports {

    /** The import of that very file that is not all written yet. */
    Optional<Begun> find(ImportFile file);

    /**
     * Before its first row is written.
     *
     * @return where the same file is being imported already, that import; this one is not kept then
     */
    Optional<Begun> keep(Begun one);

    /** A row of it meets what somebody changed since it was begun. */
    void meets(Begun one, RowFate row);

    void over(Begun one);

    List<Begun> all(int most);

    long count();
}
