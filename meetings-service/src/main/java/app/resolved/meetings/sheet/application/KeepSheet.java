package app.resolved.meetings.sheet.application;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.DerivedId;
import app.resolved.eventing.Stored;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Carrying;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.sheet.domain.ActionSheet;
import app.resolved.meetings.sheet.domain.PastedList;
import app.resolved.meetings.sheet.domain.SheetWriting;
import app.resolved.meetings.sheet.domain.TypedRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Notes on the action sheet of a meeting; the first note makes it. */
@Service
public class KeepSheet {

    private final Aggregates<ActionSheet> sheets;
    private final Carrying<ActionSheet> carrying;
    private final KeepCalendar calendar;

    KeepSheet(Aggregates<ActionSheet> sheets, KeepCalendar calendar) {
        this.sheets = sheets;
        this.carrying = new Carrying<>(sheets, "Nothing was noted of this meeting yet.");
        this.calendar = calendar;
    }

    public Optional<Stored<ActionSheet>> find(String meetingId) {
        return sheets.find(meetingId);
    }

    /** An empty one where nothing was noted yet. */
    public ActionSheet sheet(String meetingId) {
        return find(meetingId).map(Stored::document).orElse(ActionSheet.empty(meetingId));
    }

    public Answer<Stored<ActionSheet>> save(
            String meetingId, List<TypedRow> typed, Command command) {
        return change(meetingId, command, sheet -> SheetWriting.save(sheet, typed, command.by()));
    }

    public Answer<Stored<ActionSheet>> remove(String meetingId, String rowId, Command command) {
        return change(meetingId, command, sheet -> SheetWriting.remove(sheet, rowId, command.by()));
    }

    public Answer<Stored<ActionSheet>> putBack(String meetingId, String rowId, Command command) {
        return change(
                meetingId, command, sheet -> SheetWriting.putBack(sheet, rowId, command.by()));
    }

    /**
     * Notes what was typed and, behind it, the rows of a pasted list.
     *
     * @param list without bad lines
     */
    public Answer<Stored<ActionSheet>> paste(
            String meetingId, List<TypedRow> typed, PastedList list, Command command) {
        var pasted =
                IntStream.range(0, list.rows().size())
                        .mapToObj(at ->
                                new TypedRow(
                                        DerivedId.of("pasted", command.id(), Integer.toString(at)),
                                        list.rows().get(at),
                                        null));
        return save(meetingId, Stream.concat(typed.stream(), pasted).toList(), command);
    }

    private Answer<Stored<ActionSheet>> change(
            String meetingId,
            Command command,
            Function<ActionSheet, Decision<ActionSheet>> decide) {
        return calendar.get(meetingId)
                .then(meeting ->
                        meeting.document().cancelled()
                                ? new Answer.Refused<>(
                                        new Refusal.Conflict("This meeting was cancelled."))
                                : carrying.createOrChange(
                                        meetingId,
                                        command,
                                        before ->
                                                decide.apply(
                                                        before.orElse(
                                                                ActionSheet.empty(meetingId)))));
    }
}
