package app.resolved.meetings.sheet.domain;

import app.resolved.contracts.MeetingState.What;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a clerk noted at or after a meeting, before there are minutes: one sheet a meeting.
 *
 * @param id the meeting's
 * @param status {@code ISSUING} while rows are written as outcomes
 * @param rows in the order in which they were noted, at most {@value #MOST}, removed ones among
 *     them
 */
public record ActionSheet(String id, Status status, List<SheetRow> rows) {

    public static final int MOST = 200;

    public enum Status {
        OPEN,
        /** What is issued is fixed; it is being written. */
        ISSUING
    }

    public ActionSheet {
        rows = List.copyOf(rows);
    }

    public static ActionSheet empty(String meetingId) {
        return new ActionSheet(meetingId, Status.OPEN, List.of());
    }

    public boolean issuing() {
        return status == Status.ISSUING;
    }

    /** Those that are still to be issued. */
    public List<SheetRow> toIssue() {
        return rows.stream().filter(SheetRow::toIssue).toList();
    }

    /** Whether rows of that kind are still to be issued. */
    public boolean waitsFor(What what) {
        return waitingFor(what) > 0;
    }

    /** How many rows of that kind are still to be issued. */
    public long waitingFor(What what) {
        return toIssue().stream().filter(row -> row.kind() == what).count();
    }

    public List<SheetRow> issued() {
        return rows.stream().filter(row -> row.issued() != null).toList();
    }

    /** Those that can be put back. */
    public List<SheetRow> removed() {
        return rows.stream().filter(SheetRow::removed).toList();
    }

    /** The sheet with some of its rows, in their order. */
    public ActionSheet only(Predicate<SheetRow> some) {
        return new ActionSheet(id, status, rows.stream().filter(some).toList());
    }

    public Optional<SheetRow> row(String rowId) {
        return rows.stream().filter(row -> row.id().equals(rowId)).findFirst();
    }

    ActionSheet with(SheetRow changed) {
        return row(changed.id()).isPresent() ? replacing(changed) : appending(changed);
    }

    ActionSheet now(Status next) {
        return new ActionSheet(id, next, rows);
    }

    private ActionSheet replacing(SheetRow changed) {
        return new ActionSheet(
                id,
                status,
                rows.stream().map(row -> row.id().equals(changed.id()) ? changed : row).toList());
    }

    private ActionSheet appending(SheetRow added) {
        return new ActionSheet(id, status, Stream.concat(rows.stream(), Stream.of(added)).toList());
    }
}
