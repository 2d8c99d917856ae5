package app.resolved.meetings.imports.application;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.eventing.Stored;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody changes what a file is about between its plan and its writing. */
class WritingTest {

    private final Map<String, Stored<String>> kept = new HashMap<>();
    private final List<Command> pressed = new ArrayList<>();

    @BeforeEach
    void twoThatAreThere() {
        kept.put("a", stored("a", "as planned", 3));
        kept.put("b", stored("b", "as planned", 7));
    }

    @Test
    void importsNothingWhereAnyRowIsNotAsItWasPlanned() {
        kept.put("b", stored("b", "changed by hand", 8));

        var fault = write(of("a"), of("b"));

        assertThat(fault.map(Refusal::message).orElse(""))
                .contains("Nothing was imported", "line 2");
        assertThat(pressed).isEmpty();
    }

    @Test
    void importsNothingWhereSomebodyMadeWhatWouldBeNew() {
        var fresh = new Write("b", 2, Optional.empty(), () -> find("b"), this::press);

        var fault = write(of("a"), fresh);

        assertThat(fault).isPresent();
        assertThat(pressed).isEmpty();
    }

    @Test
    void writesUponTheVersionThatWasPlannedSoThatNoChangeIsLost() {
        var fault = write(of("a"), of("b"));

        assertThat(fault).isEmpty();
        assertThat(pressed).extracting(Command::ifVersion).containsExactly(3L, 7L);
    }

    @Test
    void stopsWhereSomebodyIsQuickerInBetweenAndNamesTheLine() {
        var first =
                new Write(
                        "a",
                        1,
                        Optional.of("as planned"),
                        () -> find("a"),
                        command -> {
                            kept.put("b", stored("b", "changed by hand", 8));
                            return press(command);
                        });

        var fault = write(first, of("b"));

        assertThat(fault.map(Refusal::message).orElse(""))
                .contains("Line 2 could not be written", "Import the file again");
        assertThat(pressed).hasSize(1);
    }

    @Test
    void goesOnWhereAnotherProcessCarriesTheSamePlanOut() {
        write(of("b"));
        var id = pressed.getFirst().id();
        pressed.clear();
        kept.put("b", new Stored<>("b", "as imported", 8, 1, Set.of(id)));

        var fault = write(of("b"));

        assertThat(fault).isEmpty();
    }

    private Write of(String id) {
        return new Write(
                id, id.equals("a") ? 1 : 2, Optional.of("as planned"), () -> find(id), this::press);
    }

    private Optional<Stored<String>> find(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    private Answer<?> press(Command command) {
        pressed.add(command);
        return new Answer.Done<>("written");
    }

    private static Optional<Refusal> write(Write... writes) {
        return new Writing("digest", "Ms Penrose").carryOut(List.of(writes));
    }

    private static Stored<String> stored(String id, String document, long version) {
        return new Stored<>(id, document, version, 1, Set.of());
    }
}
