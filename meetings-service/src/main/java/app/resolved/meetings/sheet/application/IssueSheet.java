package app.resolved.meetings.sheet.application;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.DerivedId;
import app.resolved.eventing.Stored;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.calendar.domain.MeetingCommand.NoteActionsIssued;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Carrying;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.outcomes.application.RecordOutcomes;
import app.resolved.meetings.sheet.domain.ActionSheet;
import app.resolved.meetings.sheet.domain.SheetIssuing;
import org.springframework.stereotype.Service;

/**
 * Issues the rows of an action sheet: fixes them in one write, records each outcome, is done. Every
 * step can be taken again, by the caller or after a crash by {@link FinishSheets}.
 */
@Service
public class IssueSheet {

    private final Aggregates<ActionSheet> sheets;
    private final Carrying<ActionSheet> carrying;
    private final KeepCalendar calendar;
    private final RecordOutcomes outcomes;
    private final RowsWaiting waiting;

    IssueSheet(
            Aggregates<ActionSheet> sheets,
            KeepCalendar calendar,
            RecordOutcomes outcomes,
            RowsWaiting waiting) {
        this.waiting = waiting;
        this.sheets = sheets;
        this.carrying =
                new Carrying<>(sheets, "The action sheet is empty: note who is to do what first.");
        this.calendar = calendar;
        this.outcomes = outcomes;
    }

    /**
     * Issues what is on the sheet and was not issued yet. A second press gives what the first did.
     *
     * @param backfilled history: nobody is told that it was assigned
     * @param entitled whether who presses may read exempt matter; else those rows wait for who may
     */
    public Answer<ActionSheet> issue(
            String meetingId, boolean backfilled, boolean entitled, Command command) {
        return calendar.get(meetingId)
                .then(meeting ->
                        carrying.change(
                                meetingId,
                                command,
                                sheet -> begin(sheet, meeting.document(), backfilled, entitled)))
                .then(_ -> finish(meetingId));
    }

    /** Takes the steps that are left. */
    Answer<ActionSheet> finish(String meetingId) {
        var sheet = sheets.find(meetingId).orElseThrow().document();
        if (!sheet.issuing()) {
            return new Answer.Done<>(sheet);
        }
        var meeting = calendar.find(meetingId).orElseThrow().document();
        var id = DerivedId.of("issue-sheet", meetingId);
        outcomes.issue(SheetIssuing.outcomes(sheet, meeting), id);
        return calendar.carryOut(
                        meetingId, new NoteActionsIssued(), new Command(id, null, "system"))
                .map(_ -> settled(sheet, done(sheet)))
                .then(_ -> carrying.change(meetingId, done(sheet), SheetIssuing::finish))
                .map(Stored::document);
    }

    private ActionSheet settled(ActionSheet sheet, Command command) {
        waiting.settle(sheet, command);
        return sheet;
    }

    private Decision<ActionSheet> begin(
            ActionSheet sheet, Meeting meeting, boolean backfilled, boolean entitled) {
        var seen = sheet.only(row -> row.isFor(entitled));
        return SheetIssuing.fault(seen, meeting, calendar.today())
                .<Decision<ActionSheet>>map(Decision.Refused::new)
                .orElseGet(() ->
                        SheetIssuing.begin(
                                sheet,
                                seen,
                                outcomes.references(
                                        meeting, sheet.issuing() ? 0 : seen.toIssue().size()),
                                backfilled));
    }

    /** A sheet can be issued again with other rows: each time has an end of its own. */
    private static Command done(ActionSheet sheet) {
        var id = DerivedId.of("sheet-issued", sheet.id(), Integer.toString(sheet.issued().size()));
        return new Command(id, null, "system");
    }
}
