package app.resolved.testkit.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the table of faults names is what './test guards' takes away, and exists. */
class FaultsDocTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void hasARowForEachGuard() throws IOException {
        var rows = Files.readAllLines(ROOT.resolve("docs/faults.md"));

        assertThat(guards())
                .isNotEmpty()
                .allSatisfy(guard ->
                        assertThat(rows)
                                .as("a row of docs/faults.md for %s", guard)
                                .anyMatch(row -> isOf(guard, row)));
    }

    @Test
    void namesTestsAndGuardsThatAreThere() throws IOException {
        assertThat(guards())
                .isNotEmpty()
                .allSatisfy(guard -> {
                    assertThat(sources(guard.module(), "test", guard.test()))
                            .as("the test of %s", guard)
                            .isNotEmpty();
                    // A library's is seen to be there when it is taken away.
                    assertThat(guard.guards())
                            .filteredOn(each -> each.startsWith("app.resolved."))
                            .allSatisfy(each ->
                                    assertThat(mainSources(guard, each))
                                            .as("the guard of %s", guard)
                                            .isNotEmpty());
                });
    }

    @Test
    void hasAGuardForEachRowThatIsDone() throws IOException {
        var faults = guards().stream().map(GuardRow::fault).toList();
        var done =
                Files.readAllLines(ROOT.resolve("docs/faults.md")).stream()
                        .filter(row -> row.matches("\\| \\d+ \\|.*`\\w+\\.\\w+`.*"))
                        .map(row -> row.split("\\|")[1].strip());

        assertThat(done).isNotEmpty().allSatisfy(row -> assertThat(faults).contains(row));
    }

    private static boolean isOf(GuardRow guard, String row) {
        return row.startsWith("| %s |".formatted(guard.fault()))
                && row.contains("`%s`".formatted(guard.shortTest()))
                && guard.shortGuards().stream()
                        .allMatch(each -> row.contains("`%s`".formatted(each)));
    }

    private static List<Path> mainSources(GuardRow row, String guard) {
        return Stream.of("eventing", "web-kit", "test-kit", row.module())
                .flatMap(module -> sources(module, "main", guard).stream())
                .toList();
    }

    private static List<GuardRow> guards() throws IOException {
        return GuardRow.parse(Files.readAllLines(ROOT.resolve("guards.txt"))).toList();
    }

    private static List<Path> sources(String module, String kind, String member) {
        var type = member.substring(0, member.indexOf('#')).replaceAll("\\$.*", "");
        var method = member.substring(member.indexOf('#') + 1);
        var file =
                ROOT.resolve(
                        "%s/src/%s/java/%s.java".formatted(module, kind, type.replace('.', '/')));
        return Stream.of(file).filter(path -> mentions(path, " " + method + "(")).toList();
    }

    private static boolean mentions(Path file, String text) {
        try {
            return Files.exists(file) && Files.readString(file).contains(text);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
