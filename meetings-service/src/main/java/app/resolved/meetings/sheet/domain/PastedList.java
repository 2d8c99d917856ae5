package app.resolved.meetings.sheet.domain;

import app.resolved.meetings.deciding.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list pasted from a spreadsheet, a mail or a note, made into rows: all of it, or the lines that
 * do not do are named.
 *
 * @param rows in the order of the list; those of bad lines are not among them
 * @param leftOut the headings of columns that no row holds, such as "Status"
 */
public record PastedList(List<RowWords> rows, List<BadLine> bad, List<String> leftOut) {

    /** What is taken, in characters. */
    public static final int LONGEST = 100_000;

    /**
     * @param number of the line as pasted, from 1
     */
    public record BadLine(int number, String message) {

        @Override
        public String toString() {
            return "Line %d %s".formatted(number, message);
        }
    }

    public PastedList {
        rows = List.copyOf(rows);
        bad = List.copyOf(bad);
        leftOut = List.copyOf(leftOut);
    }

    public static PastedList read(String text) {
        if (text.length() > LONGEST) {
            return new PastedList(
                    List.of(),
                    List.of(new BadLine(1, "begins a list that is too long to read.")),
                    List.of());
        }
        var rows = new ArrayList<RowWords>();
        var bad = new ArrayList<BadLine>();
        var lines = PastedLine.all(text);
        for (var cut : CutLine.all(lines)) {
            fault(cut)
                    .ifPresentOrElse(
                            message -> bad.add(new BadLine(cut.line().number(), message)),
                            () -> rows.add(cut.row()));
        }
        return new PastedList(rows, bad, CutLine.leftOut(lines));
    }

    private static String advice(Separator by) {
        return switch (by) {
            case TAB, BAR ->
                    "Copy the headings too, such as Who, Action and Due: other columns are then"
                            + " left out.";
            case SEMICOLON -> "Put quotation marks around a part that holds a semicolon.";
            case COMMA -> "Put quotation marks around a part that holds a comma.";
            case COLON, DASH, NONE -> "Put semicolons between the parts instead.";
        };
    }

    private static Optional<String> fault(CutLine cut) {
        if (cut.line().unclosed()) {
            return Optional.of("opens a quotation mark that is never closed.");
        }
        if (cut.surplus() > 0) {
            return Optional.of(
                    "has %d parts too many: a row has three, who, what and for when. %s"
                            .formatted(cut.surplus(), advice(cut.by())));
        }
        if (cut.row().what().isEmpty()) {
            return Optional.of("does not say what is asked.");
        }
        return cut.row().tooLong().map(Refusal::message).map(message -> "is too long. " + message);
    }
}
