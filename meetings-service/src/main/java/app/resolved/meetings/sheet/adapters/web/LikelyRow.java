package app.resolved.meetings.sheet.adapters.web;

import app.resolved.meetings.minutes.domain.IssuedBefore;
import app.resolved.meetings.sheet.domain.ActionSheet;
import app.resolved.meetings.sheet.domain.RowAnswers;
import app.resolved.meetings.sheet.domain.RowWords;
import app.resolved.meetings.sheet.domain.SheetRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * A row beside what was issued from the minutes and looks like it.
 *
 * @param number of the row among those to be issued
 * @param field the name under which the form says whether it is the same
 * @param same whether somebody said so
 * @param another whether somebody said that it is not
 */
record LikelyRow(
        int number,
        String field,
        RowWords words,
        IssuedBefore issued,
        boolean same,
        boolean another) {

    private static final String FIELD = "like-";
    private static final String ANOTHER = "another";

    static List<LikelyRow> all(
            ActionSheet sheet, Map<String, IssuedBefore> likely, RowAnswers answers) {
        var rows = sheet.toIssue();
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(at ->
                        Stream.ofNullable(likely.get(rows.get(at).id()))
                                .map(issued -> of(at + 1, rows.get(at), issued, answers)))
                .toList();
    }

    static RowAnswers answers(MultiValueMap<String, String> fields) {
        var same = new HashMap<String, String>();
        var another = new HashSet<String>();
        fields.toSingleValueMap()
                .forEach((name, value) -> {
                    if (name.startsWith(FIELD) && value.equals(ANOTHER)) {
                        another.add(name.substring(FIELD.length()));
                    } else if (name.startsWith(FIELD)) {
                        same.put(name.substring(FIELD.length()), value);
                    }
                });
        return new RowAnswers(same, another);
    }

    static String field(String rowId) {
        return FIELD + rowId;
    }

    private static LikelyRow of(int number, SheetRow row, IssuedBefore issued, RowAnswers answers) {
        var said = answers.same().get(row.id());
        return new LikelyRow(
                number,
                field(row.id()),
                row.words(),
                issued,
                issued.outcomeId().equals(said),
                answers.another().contains(row.id()));
    }
}
