package app.resolved.meetings.imports.domain;

import app.resolved.contracts.CommitteeState.Kind;
import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.Describe;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.imports.domain.Table.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows about committees. An empty cell leaves what is there. */
public final class CommitteeRows {

    private CommitteeRows() {}

    /** The same rows, each behind the one about its parent; in a circle, as they come. */
    public static List<Row> parentsFirst(List<Row> rows) {
        var waiting = new ArrayList<>(rows);
        var ordered = new ArrayList<Row>();
        while (!waiting.isEmpty()) {
            var awaited = waiting.stream().map(CommitteeRows::code).collect(Collectors.toSet());
            var ready = new HashSet<>(waiting);
            ready.removeIf(row -> awaited.contains(parent(row)));
            if (ready.isEmpty()) {
                ordered.addAll(waiting);
                return ordered;
            }
            waiting.stream().filter(ready::contains).forEach(ordered::add);
            waiting.removeIf(ready::contains);
        }
        return ordered;
    }

    public static String what(Row row) {
        return Given.line(row.get("code") + " " + row.get("name"));
    }

    public static Describe read(Row row, Bodies bodies) {
        Cells.needed(row, "code", "SC");
        var name = Cells.needed(row, "name", "Scrutiny Committee");
        var id = id(row, bodies);
        var before = bodies.find(id);
        return new Describe(
                id,
                code(row),
                name,
                Cells.word(
                        row,
                        "visibility",
                        Visibility.class,
                        before.map(Committee::visibility).orElse(Visibility.PUBLIC)),
                Cells.word(
                        row,
                        "kind",
                        Kind.class,
                        before.map(Committee::kind).orElse(Kind.COMMITTEE)),
                parent(row).isEmpty()
                        ? before.map(Committee::parentId).orElse(null)
                        : bodies.meant(row, "parent").id(),
                row.has("terms of reference")
                        ? row.get("terms of reference")
                        : before.map(Committee::termsOfReference).orElse(null),
                row.has("sits as")
                        ? List.of(row.get("sits as").split("[;\n]"))
                        : before.map(Committee::capacities).orElse(List.of()));
    }

    private static String id(Row row, Bodies bodies) {
        if (row.has("id")) {
            return row.get("id");
        }
        var code = code(row);
        var known = bodies.withCode(code);
        if (known.isPresent()) {
            return known.get().id();
        }
        var derived = Claims.derived("committee", code);
        Optional<String> renamed = bodies.find(derived).map(Committee::code);
        if (renamed.isPresent()) {
            throw new Wrong(
                    "code",
                    "What was imported as %s has the code %s now: write that, or give another id."
                            .formatted(code, renamed.get()));
        }
        return derived;
    }

    private static String code(Row row) {
        return Given.line(row.get("code")).toUpperCase(Locale.ROOT);
    }

    private static String parent(Row row) {
        return Given.line(row.get("parent")).toUpperCase(Locale.ROOT);
    }

    /** The column that says what a field says. */
    public static String column(@Nullable String field) {
        return switch (field) {
            case "parentId" -> "parent";
            case "termsOfReference" -> "terms of reference";
            case "capacities" -> "sits as";
            case null -> "code";
            default -> field;
        };
    }
}
