package app.resolved.actions.tracker.adapters.web;

import app.resolved.actions.actions.adapters.web.Line;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tracker as comma-separated values (RFC 4180), with a byte order mark so that spreadsheets see
 * UTF-8.
 */
final class TrackerCsv {

    /** What a spreadsheet would take for a formula, or skip to find one (OWASP ASVS 1.2.10). */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder text = new StringBuilder("\uFEFF");

    TrackerCsv() {
        row(
                "Reference",
                "Committee",
                "Meeting date",
                "Minute",
                "Recommendation or request",
                "Made to",
                "Accountable post",
                "Lead officer",
                "Due",
                "Response",
                "Progress",
                "Status",
                "Late");
    }

    void add(Line line) {
        row(
                line.reference(),
                line.committee(),
                line.meetingDate().toString(),
                line.place(),
                line.title(),
                line.madeTo(),
                line.owner(),
                String.join(", ", line.holders()),
                line.due().toString(),
                line.response(),
                line.progress(),
                line.status().text(),
                line.late() ? "Late" : "");
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void row(@Nullable String... cells) {
        text.append(Stream.of(cells).map(TrackerCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    static String cell(@Nullable String content) {
        var safe = withoutFormula(Objects.requireNonNullElse(content, ""));
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /** An apostrophe before it makes a spreadsheet show it as text. */
    private static String withoutFormula(String content) {
        var plain = content.replace("\0", "");
        boolean formula = !content.isEmpty() && FORMULA_STARTS.indexOf(content.charAt(0)) >= 0;
        return formula ? "'" + plain : plain;
    }
}
