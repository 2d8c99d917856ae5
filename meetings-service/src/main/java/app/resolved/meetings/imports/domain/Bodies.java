package app.resolved.meetings.imports.domain;

import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.OtherBodies;
import app.resolved.meetings.deciding.Given;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The bodies as they would be after the rows read so far. */
public final class Bodies implements OtherBodies {

    private final Map<String, Committee> byId = new HashMap<>();
    private final Map<String, Committee> byCode = new HashMap<>();
    private final Map<String, List<Committee>> predecessors = new HashMap<>();

    public Bodies(Collection<Committee> known) {
        known.forEach(this::put);
        for (Committee each : known) {
            var succession = each.succession();
            if (succession != null) {
                predecessors
                        .computeIfAbsent(succession.committeeId(), _ -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    public void put(Committee committee) {
        var before = byId.put(committee.id(), committee);
        if (before != null) {
            byCode.remove(before.code(), before);
        }
        byCode.put(committee.code(), committee);
    }

    @Override
    public Optional<Committee> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<Committee> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public List<Committee> precededBy(String id) {
        return predecessors.getOrDefault(id, List.of());
    }

    /** The one that a cell means: by its code, its id or its name. */
    Committee meant(Table.Row row, String column) {
        var typed = Given.line(Cells.needed(row, column, "SC"));
        return withCode(typed.toUpperCase(Locale.ROOT))
                .or(() -> find(typed))
                .or(() -> named(typed))
                .orElseThrow(() ->
                        new Wrong(
                                column,
                                "No committee has the code or the name %s."
                                        .formatted(Cells.quoted(typed))));
    }

    /** The one of that code or that name; none where several are called so. */
    public Optional<Committee> called(String words) {
        return withCode(words.toUpperCase(Locale.ROOT)).or(() -> named(words));
    }

    private Optional<Committee> named(String name) {
        var found =
                byId.values().stream().filter(each -> each.name().equalsIgnoreCase(name)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
