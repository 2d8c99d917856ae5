package app.resolved.meetings.imports.application;

import app.resolved.eventing.Stored;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.imports.domain.RowFate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes what was begun, each row upon what its plan saw there. What it wrote once it leaves alone,
 * whatever became of it since; what it did not set out to write, too.
 */
final class Writing {

    private static final Refusal MEANWHILE =
            new Refusal.Conflict(
                    "Somebody changed it again and again while the file was imported: import the"
                            + " file again.");

    private final Begun one;
    private final BegunImports begun;
    private final Set<Integer> written = new HashSet<>();
    private final Map<Integer, RowFate> met = new TreeMap<>();

    Writing(Begun one, BegunImports begun) {
        this.one = one;
        this.begun = begun;
        one.met().forEach(row -> met.put(row.line(), row));
    }

    /** The lines that could not be written as they are planned, and why. */
    Map<Integer, Refusal> carryOut(Plan plan) {
        var hindered = new TreeMap<Integer, Refusal>();
        for (Write write : plan.writes()) {
            if (one.setsOutFor(write)) {
                var refusal = once(write, plan);
                refusal.ifPresent(why -> hindered.putIfAbsent(write.line(), why));
                if (refusal.isEmpty()) {
                    written.add(write.line());
                }
            }
        }
        written.removeAll(hindered.keySet());
        return hindered;
    }

    /** Rows that were to be written and were not, as far as is known. */
    boolean lacks(RowFate row) {
        return one.lines().contains(row.line()) && !written.contains(row.line());
    }

    /** By their lines. */
    Map<Integer, RowFate> met() {
        return met;
    }

    private Optional<Refusal> once(Write write, Plan plan) {
        var stored = write.now().get();
        if (isWritten(write, stored)) {
            return Optional.empty();
        }
        if (write.isStale(stored)) {
            return Optional.of(MEANWHILE);
        }
        if (meetsChange(write, stored)) {
            tell(plan.fate(write.line()));
        }
        var version = stored.map(Stored::version).orElse(null);
        return switch (write.press()
                .apply(new Command(one.commandId(write), version, one.by().name()))) {
            case Answer.Done<?> _ -> Optional.empty();
            case Answer.Refused<?>(var refusal) -> Optional.of(refusal);
        };
    }

    private boolean isWritten(Write write, Optional<? extends Stored<?>> stored) {
        return stored.filter(found -> found.handled(one.commandId(write))).isPresent();
    }

    /** It is not as it was when the import was pressed, and the import did not make it so. */
    private boolean meetsChange(Write write, Optional<? extends Stored<?>> stored) {
        return !write.mark().equals(one.upon().get(write.id()))
                && stored.stream()
                        .flatMap(found -> found.commands().stream())
                        .noneMatch(command -> command.startsWith(one.commands()));
    }

    private void tell(RowFate row) {
        var told =
                RowFate.of(
                        row.line(),
                        row.what(),
                        row.fate(),
                        "Somebody changed this while the file was imported. Where the file says"
                                + " something, it stands now as in the file.");
        begun.meets(one, told);
        met.put(told.line(), told);
    }
}
