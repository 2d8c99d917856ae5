package app.resolved.meetings.sheet.adapters.web;

import app.resolved.meetings.outcomes.adapters.web.TermsWords;
import app.resolved.meetings.outcomes.domain.Restriction;
import app.resolved.meetings.sheet.domain.ActionSheet;
import app.resolved.meetings.sheet.domain.RowWords;
import app.resolved.meetings.sheet.domain.SheetRow;
import app.resolved.meetings.sheet.domain.TypedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * All rows of the sheet as one form: each has six fields under the same names, in the same order.
 *
 * @param pasted a list that is to become rows
 */
record SheetForm(List<TypedRow> rows, String pasted) {

    private static final String RESTRICTION = "restriction";
    private static final int BLANK_AT_FIRST = 4;
    private static final int BLANK = 2;

    /**
     * A row as the page shows it.
     *
     * @param seen the mark of what stands in the store
     */
    record Line(String id, RowWords words, String seen) {}

    static SheetForm of(MultiValueMap<String, String> fields) {
        var ids = values(fields, "row");
        int most = Math.min(ids.size(), ActionSheet.MOST);
        var rows = IntStream.range(0, most).mapToObj(at -> typed(fields, ids.get(at), at)).toList();
        var pasted = fields.getFirst("pasted");
        return new SheetForm(rows, pasted == null ? "" : pasted);
    }

    /** What is on the sheet and was not issued, and some blank rows. */
    static List<Line> lines(ActionSheet sheet) {
        return withBlank(sheet.toIssue().stream().map(SheetForm::line).toList());
    }

    /**
     * What was typed stands there again; its marks are those of now, so that saving again counts.
     */
    List<Line> again(ActionSheet sheet) {
        var typed =
                rows.stream()
                        .filter(row -> sheet.row(row.id()).isPresent() || !row.words().blank())
                        .filter(row -> sheet.row(row.id()).map(SheetRow::toIssue).orElse(true))
                        .map(row -> new Line(row.id(), row.words(), markNow(sheet, row)))
                        .toList();
        var known = typed.stream().map(Line::id).toList();
        var others =
                sheet.toIssue().stream()
                        .filter(row -> !known.contains(row.id()))
                        .map(SheetForm::line);
        return withBlank(Stream.concat(typed.stream(), others).toList());
    }

    private static String markNow(ActionSheet sheet, TypedRow row) {
        return sheet.row(row.id())
                .map(stored -> stored.words().mark())
                .orElseGet(() -> Objects.requireNonNullElse(row.seen(), ""));
    }

    private static Line line(SheetRow row) {
        return new Line(row.id(), row.words(), row.words().mark());
    }

    private static List<Line> withBlank(List<Line> lines) {
        var all = new ArrayList<>(lines);
        int more = lines.isEmpty() ? BLANK_AT_FIRST : BLANK;
        for (int blank = 0; blank < more && all.size() < ActionSheet.MOST; blank++) {
            all.add(new Line(UUID.randomUUID().toString(), RowWords.NONE, RowWords.NONE.mark()));
        }
        return all;
    }

    private static TypedRow typed(MultiValueMap<String, String> fields, String id, int at) {
        var words =
                new RowWords(at(fields, "who", at), at(fields, "what", at), at(fields, "when", at));
        var said = values(fields, RESTRICTION);
        return at < said.size()
                ? new TypedRow(id, restricted(words, said.get(at)), at(fields, "seen", at), false)
                : new TypedRow(id, words, at(fields, "seen", at), true);
    }

    /** Only a form that was tampered with says something else than what there is to choose from. */
    private static RowWords restricted(RowWords words, String name) {
        return name.isEmpty() || TermsWords.restrictions().containsKey(name)
                ? words.restrictedBy(name)
                : words.restrictedBy(Restriction.PARAGRAPH_3.name());
    }

    /** The row of that id without its words, as it is to be once it was saved: that removes it. */
    List<TypedRow> emptied(String rowId) {
        return rows.stream()
                .filter(row -> row.id().equals(rowId))
                .map(row -> new TypedRow(rowId, RowWords.NONE, row.words().mark(), false))
                .toList();
    }

    /** Whether somebody typed what they may not read themselves once it is saved. */
    boolean marksExempt() {
        return rows.stream().anyMatch(row -> row.words().restricted() && !row.words().blank());
    }

    private static String at(MultiValueMap<String, String> fields, String name, int at) {
        var values = values(fields, name);
        return at < values.size() ? values.get(at) : "";
    }

    private static List<String> values(MultiValueMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of());
    }
}
