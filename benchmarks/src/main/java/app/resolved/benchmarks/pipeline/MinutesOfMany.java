package app.resolved.benchmarks.pipeline;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Minutes in which one officer is asked for one thing after another. */
final class MinutesOfMany {

    private static final String HEAD =
            """
            ASHMERE COUNTY COUNCIL

            SAFER COMMUNITIES COMMITTEE

            MINUTES of a meeting of the Safer Communities Committee held in Committee Room 2, Market House on Tuesday, 15 September 2026.

            PRESENT: Ms R Penhale (Chairman), Mr D Osei (Vice-Chairman) and Mrs J Abara

            IN ATTENDANCE: Ms N Adeyemi (Head of Highways)

            UNRESTRICTED ITEMS
            """;

    private MinutesOfMany() {}

    static String parts(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(MinutesOfMany::item)
                .collect(Collectors.joining("\n", HEAD + "\n", "\n"));
    }

    private static String item(int number) {
        return """
        %d. Lighting of the Canal Path, Section %d (Item B%d)

        1. RESOLVED that the Head of Highways be asked to report to the Committee on the lighting of section %d of the canal path, with the cost of each option over ten years and the views of the parish councils on its way.
        """
                .formatted(number, number, number, number);
    }
}
