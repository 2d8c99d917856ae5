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
import app.resolved.meetings.minutes.domain.IssuedBefore;
import app.resolved.meetings.outcomes.application.RecordOutcomes;
import app.resolved.meetings.sheet.domain.ActionSheet;
import app.resolved.meetings.sheet.domain.IssueRows;
import app.resolved.meetings.sheet.domain.SheetIssuing;
import java.util.Map;
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
    private final FromMinutes minutes;

    IssueSheet(
            Aggregates<ActionSheet> sheets,
            KeepCalendar calendar,
            RecordOutcomes outcomes,
            RowsWaiting waiting,
            FromMinutes minutes) {
        this.waiting = waiting;
        this.minutes = minutes;
        this.sheets = sheets;
        this.carrying =
                new Carrying<>(sheets, "The action sheet is empty: note who is to do what first.");
        this.calendar = calendar;
        this.outcomes = outcomes;
    }

    /**
     * Issues what is on the sheet and was not issued yet, neither from it nor from the minutes. A
     * second press gives what the first did.
     */
    public Answer<ActionSheet> issue(String meetingId, IssueRows rows, Command command) {
        return calendar.get(meetingId)
                .then(meeting ->
                        carrying.change(
                                meetingId,
                                command,
                                sheet -> begin(sheet, meeting.document(), rows, command.by())))
                .then(_ -> finish(meetingId))
                .map(sheet -> settled(sheet, command));
    }

    /**
     * By the row's id, what was issued from the minutes and looks like it.
     *
     * @param seen the rows that the reader may see
     */
    public Map<String, IssuedBefore> likely(ActionSheet seen, boolean entitled) {
        return minutes.likely(seen, entitled);
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
            ActionSheet sheet, Meeting meeting, IssueRows rows, String by) {
        var seen = rows.seen(sheet);
        var likely = likely(seen, rows.entitled());
        return SheetIssuing.fault(seen, meeting, calendar.today())
                .or(() -> rows.answers().fault(seen, likely))
                .<Decision<ActionSheet>>map(Decision.Refused::new)
                .orElseGet(() ->
                        fixed(
                                SheetIssuing.answered(sheet, rows.answers(), likely, by),
                                meeting,
                                rows));
    }

    private Decision<ActionSheet> fixed(ActionSheet sheet, Meeting meeting, IssueRows rows) {
        var seen = rows.seen(sheet);
        int many = sheet.issuing() ? 0 : seen.toIssue().size();
        return SheetIssuing.begin(
                sheet, seen, outcomes.references(meeting, many), rows.backfilled());
    }

    /** A sheet can be issued again with other rows: each time has an end of its own. */
    private static Command done(ActionSheet sheet) {
        var id = DerivedId.of("sheet-issued", sheet.id(), Integer.toString(sheet.issued().size()));
        return new Command(id, null, "system");
    }
}
