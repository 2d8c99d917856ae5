package app.resolved.testkit.guards;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line of guards.txt: which test is red when which guard is taken away.
 *
 * @param fault the row of the table of faults that it is about
 * @param module the folder of the module
 * @param test class#method
 * @param guards class#method each; several where one stands behind another
 * @param instead what stands in the place of the last
 */
record GuardRow(String fault, String module, String test, List<String> guards, String instead) {

    static Stream<GuardRow> parse(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(GuardRow::parse);
    }

    private static GuardRow parse(String line) {
        var parts = line.split("\\s*\\|\\s*", -1);
        if (parts.length != 5 || !parts[2].contains("#") || !parts[3].contains("#")) {
            throw new IllegalArgumentException(
                    "expected 'fault | module | test class#method | guard class#method | instead': "
                            + line);
        }
        var guards =
                Stream.of(parts[3].split(",")).map(guard -> guard.replaceAll("=.*", "")).toList();
        return new GuardRow(parts[0], parts[1], parts[2], guards, parts[4]);
    }

    /** Such as "OutboxIT.publishesAfterACrash". */
    String shortTest() {
        return shortened(test);
    }

    List<String> shortGuards() {
        return guards.stream().map(GuardRow::shortened).toList();
    }

    private static String shortened(String name) {
        return name.substring(name.lastIndexOf('.', name.indexOf('#')) + 1).replace('#', '.');
    }
}
