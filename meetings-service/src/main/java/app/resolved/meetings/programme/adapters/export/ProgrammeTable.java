package app.resolved.meetings.programme.adapters.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work programme in lines, those to be confirmed last.
 *
 * @param committee its name
 * @param asOf such as "Wednesday 4 November 2026"
 */
public record ProgrammeTable(String committee, String asOf, List<Line> lines) {

    static final List<String> HEADINGS =
            List.of(
                    "When",
                    "Item",
                    "Why",
                    "Asked for by",
                    "Lead",
                    "Comes again",
                    "Action",
                    "Status",
                    "Reason");

    public ProgrammeTable {
        lines = List.copyOf(lines);
    }

    public record Line(
            String when,
            String item,
            @Nullable String why,
            String requestedBy,
            @Nullable String lead,
            String every,
            @Nullable String reference,
            String status,
            @Nullable String reason) {

        List<String> cells() {
            return List.of(
                    when,
                    item,
                    text(why),
                    requestedBy,
                    text(lead),
                    every,
                    text(reference),
                    status,
                    text(reason));
        }

        private static String text(@Nullable String words) {
            return words == null ? "" : words;
        }
    }
}
