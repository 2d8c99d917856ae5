package app.resolved.meetings.sheet.domain;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.Place;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.domain.IssuedBefore;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.outcomes.domain.OutcomeIds;
import app.resolved.meetings.outcomes.domain.RecordByHand;
import app.resolved.meetings.outcomes.domain.Reference;
import app.resolved.meetings.outcomes.domain.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Issuing the rows of a sheet, in steps that can each be taken again: fix what is issued, write the
 * outcomes, be done. Rows noted later are issued by another press.
 */
public final class SheetIssuing {

    private SheetIssuing() {}

    /** Why nothing can be issued now. */
    public static Optional<Refusal> fault(ActionSheet sheet, Meeting meeting, LocalDate today) {
        if (meeting.cancelled()) {
            return conflict("This meeting was cancelled: it has nothing to issue.");
        }
        if (meeting.date().isAfter(today)) {
            return conflict("This meeting is still to come: its actions cannot be issued yet.");
        }
        if (sheet.rows().stream().noneMatch(row -> row.toIssue() || row.issued() != null)) {
            return conflict("The action sheet is empty: note who is to do what first.");
        }
        return incomplete(sheet.toIssue());
    }

    /**
     * Fixes what is issued. A second press finds nothing more to fix.
     *
     * @param seen the sheet with the rows that are to be issued: those of whoever presses
     * @param references one for each row of it that is still to be issued
     */
    public static Decision<ActionSheet> begin(
            ActionSheet sheet, ActionSheet seen, List<Reference> references, boolean backfilled) {
        if (sheet.issuing() || seen.toIssue().isEmpty()) {
            return Decision.accepted(sheet);
        }
        var chosen = Set.copyOf(seen.toIssue());
        var next = references.iterator();
        var rows = new ArrayList<SheetRow>();
        for (SheetRow row : sheet.rows()) {
            rows.add(chosen.contains(row) ? fixed(sheet.id(), row, next, backfilled) : row);
        }
        return Decision.accepted(new ActionSheet(sheet.id(), ActionSheet.Status.ISSUING, rows));
    }

    /**
     * Takes away what was issued from the minutes already.
     *
     * @param by the name of who said so
     */
    public static ActionSheet answered(
            ActionSheet sheet, RowAnswers answers, Map<String, IssuedBefore> likely, String by) {
        var after = sheet;
        for (SheetRow row : sheet.toIssue()) {
            var same = likely.get(row.id());
            if (same != null && answers.same().containsKey(row.id())) {
                after = after.with(row.answered(same.reference(), by));
            }
        }
        return after;
    }

    public static Decision<ActionSheet> finish(ActionSheet sheet) {
        return Decision.accepted(sheet.now(ActionSheet.Status.OPEN));
    }

    /** What is written; what stands there already is left alone by whoever writes. */
    public static List<Outcome> outcomes(ActionSheet sheet, Meeting meeting) {
        return sheet.rows().stream()
                .flatMap(row ->
                        Stream.ofNullable(row.issued())
                                .map(as -> outcome(row.words(), as, meeting)))
                .toList();
    }

    private static SheetRow fixed(
            String meetingId, SheetRow row, Iterator<Reference> references, boolean backfilled) {
        var outcomeId = OutcomeIds.ofRow(meetingId, row.id());
        var reference = references.next();
        return row.issuedAs(
                new RowIssued(
                        outcomeId,
                        OutcomeIds.action(outcomeId),
                        reference.toString(),
                        reference.number(),
                        backfilled));
    }

    private static Outcome outcome(RowWords words, RowIssued as, Meeting meeting) {
        return new RecordByHand(
                        words.what(),
                        null,
                        words.who(),
                        words.when(),
                        OutcomeKind.RECORDED_BY_HAND,
                        new Place(null, null, null),
                        as.backfilled())
                .outcome(as.outcomeId(), meeting, as.reference(), as.number())
                .on(Terms.restrictedBy(words.restriction()));
    }

    private static Optional<Refusal> incomplete(List<SheetRow> rows) {
        var missing =
                IntStream.range(0, rows.size())
                        .filter(index -> rows.get(index).words().what().isEmpty())
                        .boxed()
                        .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var numbers =
                missing.stream()
                        .map(at -> Integer.toString(at + 1))
                        .collect(Collectors.joining(", "));
        return Optional.of(
                new Refusal.Invalid(
                        "what-" + rows.get(missing.getFirst()).id(),
                        (missing.size() == 1 ? "Row %s does" : "Rows %s do").formatted(numbers)
                                + " not say what is asked. Fill it in, or remove it."));
    }

    private static Optional<Refusal> conflict(String message) {
        return Optional.of(new Refusal.Conflict(message));
    }
}
