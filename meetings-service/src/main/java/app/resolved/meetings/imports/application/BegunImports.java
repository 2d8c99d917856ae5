package app.resolved.meetings.imports.application;

import app.resolved.meetings.imports.domain.ImportFile;
import java.util.List;

/** The files of which not all rows are written yet. */
public interface BegunImports {

    /**
     * @param by the name of whoever imports
     */
    record Begun(ImportFile file, String by) {}

    /** Before its first row is written; the same file again is the same one. */
    void keep(ImportFile file, String by);

    void over(ImportFile file);

    List<Begun> all(int most);

    long count();
}
