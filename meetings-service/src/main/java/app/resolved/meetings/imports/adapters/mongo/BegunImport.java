package app.resolved.meetings.imports.adapters.mongo;

import app.resolved.meetings.imports.application.Begun;
import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.ImportKind;
import app.resolved.meetings.imports.domain.Importer;
import app.resolved.meetings.imports.domain.RowFate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is kept.
 *
 * @param id the file's digest: of one file there is one at a time
 */
record BegunImport(
        String id,
        ImportKind kind,
        byte[] content,
        @Nullable String committeeId,
        Set<String> theirs,
        @Nullable String personId,
        String by,
        Instant at,
        List<Upon> upon,
        Set<Integer> lines,
        List<RowFate> met) {

    /** A row of its own, since an id may hold a dot. */
    record Upon(String id, String mark) {}

    static BegunImport of(Begun one) {
        var file = one.file();
        return new BegunImport(
                file.digest(),
                file.kind(),
                file.content(),
                file.committeeId(),
                file.theirs(),
                one.by().personId(),
                one.by().name(),
                one.at(),
                one.upon().entrySet().stream()
                        .map(each -> new Upon(each.getKey(), each.getValue()))
                        .toList(),
                one.lines(),
                one.met());
    }

    Begun begun() {
        return new Begun(
                new ImportFile(kind, content, committeeId, theirs),
                new Importer(personId, by),
                at,
                upon.stream().collect(Collectors.toMap(Upon::id, Upon::mark)),
                lines,
                met);
    }
}
