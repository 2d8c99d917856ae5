package app.resolved.meetings.sheet.domain;

import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.domain.IssuedBefore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a clerk says of rows that look like what was issued from the minutes.
 *
 * @param same by the row's id, the id of the outcome that it is
 * @param another the ids of rows that are actions of their own
 */
public record RowAnswers(Map<String, String> same, Set<String> another) {

    public static final RowAnswers NONE = new RowAnswers(Map.of(), Set.of());

    public RowAnswers {
        same = Map.copyOf(same);
        another = Set.copyOf(another);
    }

    /** By the row's id, the question that nobody answered. */
    public Map<String, String> unanswered(ActionSheet sheet, Map<String, IssuedBefore> likely) {
        var questions = new LinkedHashMap<String, String>();
        int number = 0;
        for (SheetRow row : sheet.toIssue()) {
            number++;
            var issued = likely.get(row.id());
            if (issued != null && !another.contains(row.id()) && !same.containsKey(row.id())) {
                questions.put(row.id(), question(number, issued));
            }
        }
        return questions;
    }

    /** Why nothing is issued: a row would make a second action, or be lost. */
    public Optional<Refusal> fault(ActionSheet sheet, Map<String, IssuedBefore> likely) {
        if (sheet.toIssue().stream().anyMatch(row -> isOutdated(row.id(), likely))) {
            return Optional.of(
                    new Refusal.Conflict(
                            "What a row was said to be the same as changed meanwhile. Look at it"
                                    + " again."));
        }
        return unanswered(sheet, likely).entrySet().stream()
                .findFirst()
                .map(each -> new Refusal.Invalid("like-" + each.getKey(), each.getValue()));
    }

    private boolean isOutdated(String rowId, Map<String, IssuedBefore> likely) {
        var said = same.get(rowId);
        var now = likely.get(rowId);
        return said != null && (now == null || !now.outcomeId().equals(said));
    }

    private static String question(int number, IssuedBefore issued) {
        return "Row %d looks like %s, which is issued already: say whether it is the same."
                .formatted(number, issued.reference());
    }
}
