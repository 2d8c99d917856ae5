package app.resolved.meetings.imports.application;

import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.Importer;
import app.resolved.meetings.imports.domain.Leftover;
import app.resolved.meetings.imports.domain.RowFate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An import that was pressed and is not all written yet.
 *
 * @param at when it was pressed
 * @param upon the {@link Write#mark marks} of what stood there then, by the ids of what is to be
 *     written
 * @param lines the rows to be written
 * @param met the rows that met somebody's change, as far as they were come to
 */
public record Begun(
        ImportFile file,
        Importer by,
        Instant at,
        Map<String, String> upon,
        Set<Integer> lines,
        List<RowFate> met) {

    /** As exact as it is kept. */
    public Begun {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        upon = Map.copyOf(upon);
        lines = Set.copyOf(lines);
        met = List.copyOf(met);
    }

    static Begun of(ImportFile file, Importer by, Instant at, Plan plan) {
        return new Begun(file, by, at, plan.upon(), plan.linesToWrite(), List.of());
    }

    /** Of the file, when it was pressed, and what stood there. */
    public String id() {
        return Write.mark(file.digest() + "\n" + at + "\n" + new TreeMap<>(upon));
    }

    /** What nothing was to be written to stays as somebody changed it since. */
    boolean setsOutFor(Write write) {
        return lines.contains(write.line()) || upon.containsKey(write.id());
    }

    /** The same from whichever process it is given; another for another press. */
    String commandId(Write write) {
        return commands() + write.step();
    }

    /** With which all its commands begin. */
    String commands() {
        return "import-" + id() + "-";
    }

    Leftover leaving(Collection<RowFate> rows) {
        return new Leftover(id(), file.kind(), by.personId(), at, List.copyOf(rows));
    }
}
