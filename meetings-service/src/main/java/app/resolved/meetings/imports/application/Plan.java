package app.resolved.meetings.imports.application;

import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.imports.domain.Fate;
import app.resolved.meetings.imports.domain.RowFate;
import app.resolved.meetings.imports.domain.Table.Row;
import app.resolved.meetings.imports.domain.Wrong;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What becomes of the rows, and the writes that bring it about. */
final class Plan {

    private final List<RowFate> fates = new ArrayList<>();
    private final List<Write> writes = new ArrayList<>();

    /** What is decided of a line, and what is to be said of it beyond the word. */
    record Decided(Fate fate, @Nullable String note) {}

    /** Keeps the fate that is decided, or that the row is wrong. */
    void row(Row row, String what, Supplier<Fate> decide) {
        line(
                row.line(),
                what,
                () -> {
                    row.mustFit();
                    return new Decided(decide.get(), null);
                },
                UnaryOperator.identity());
    }

    /**
     * @param column how the file calls the column
     */
    void line(int line, String what, Supplier<Decided> decide, UnaryOperator<String> column) {
        int before = writes.size();
        try {
            var decided = decide.get();
            fates.add(RowFate.of(line, what, decided.fate(), decided.note()));
        } catch (Wrong wrong) {
            writes.subList(before, writes.size()).clear();
            fates.add(RowFate.wrong(line, what, column.apply(wrong.column()), wrong.message()));
        }
    }

    /** Of what the file does not name. */
    void tell(RowFate fate) {
        fates.add(fate);
    }

    void write(Write write) {
        writes.add(write);
    }

    List<RowFate> fates() {
        return fates.stream().sorted(Comparator.comparingInt(RowFate::line)).toList();
    }

    /** Of the row on that line. */
    RowFate fate(int line) {
        return fates.stream().filter(row -> row.line() == line).findFirst().orElseThrow();
    }

    List<Write> writes() {
        return List.copyOf(writes);
    }

    /** The first of each thing that is written. */
    Collection<Write> firstWrites() {
        var first = new LinkedHashMap<String, Write>();
        writes.forEach(write -> first.putIfAbsent(write.id(), write));
        return first.values();
    }

    /** The marks of what stands there, by the ids of what is written. */
    Map<String, String> upon() {
        return firstWrites().stream().collect(Collectors.toMap(Write::id, Write::mark));
    }

    Set<Integer> linesToWrite() {
        return fates.stream()
                .filter(row -> row.fate().writes())
                .map(RowFate::line)
                .collect(Collectors.toSet());
    }

    /** The same for the same writes upon the same things. */
    String mark() {
        return Write.mark(
                writes.stream()
                        .map(write -> write.id() + " " + write.step() + " " + write.mark())
                        .collect(Collectors.joining("\n")));
    }

    /** What the decision makes of it; a refusal is a wrong cell. */
    static <T> T after(Decision<T> decision, UnaryOperator<@Nullable String> column) {
        return switch (decision) {
            case Decision.Accepted<T>(var after, _) -> after;
            case Decision.Refused<T>(var refusal) -> throw wrong(refusal, column);
        };
    }

    static void none(Optional<Refusal> fault, UnaryOperator<@Nullable String> column) {
        fault.ifPresent(refusal -> {
            throw wrong(refusal, column);
        });
    }

    private static Wrong wrong(Refusal refusal, UnaryOperator<@Nullable String> column) {
        var field = refusal instanceof Refusal.Invalid(var name, _) ? name : null;
        return new Wrong(String.valueOf(column.apply(field)), refusal.message());
    }

    static <T> Fate fate(Optional<T> before, T after) {
        if (before.isEmpty()) {
            return Fate.NEW;
        }
        return before.get().equals(after) ? Fate.UNCHANGED : Fate.CHANGED;
    }
}
