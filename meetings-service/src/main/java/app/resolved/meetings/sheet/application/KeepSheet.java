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
import app.resolved.meetings.sheet.domain.Writer;
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
    private final SheetSight sight;
    private final RowsWaiting waiting;

    KeepSheet(
            Aggregates<ActionSheet> sheets,
            KeepCalendar calendar,
            SheetSight sight,
            RowsWaiting waiting) {
        this.waiting = waiting;
        this.sight = sight;
        this.sheets = sheets;
        this.carrying = new Carrying<>(sheets, "Nothing was noted of this meeting yet.");
        this.calendar = calendar;
    }

    /**
     * @param entitled whether the reader may see exempt and confidential rows
     */
    public Optional<Stored<ActionSheet>> find(String meetingId, boolean entitled) {
        return sheets.find(meetingId).map(stored -> sight.of(stored, entitled));
    }

    /** An empty one where nothing was noted yet. */
    public ActionSheet sheet(String meetingId, boolean entitled) {
        return find(meetingId, entitled).map(Stored::document).orElse(ActionSheet.empty(meetingId));
    }

    public Answer<Stored<ActionSheet>> save(
            String meetingId, List<TypedRow> typed, boolean entitled, Command command) {
        var by = new Writer(command.by(), entitled);
        return change(meetingId, command, by, sheet -> SheetWriting.save(sheet, typed, by));
    }

    public Answer<Stored<ActionSheet>> remove(
            String meetingId, String rowId, boolean entitled, Command command) {
        var by = new Writer(command.by(), entitled);
        return change(meetingId, command, by, sheet -> SheetWriting.remove(sheet, rowId, by));
    }

    public Answer<Stored<ActionSheet>> putBack(
            String meetingId, String rowId, boolean entitled, Command command) {
        var by = new Writer(command.by(), entitled);
        return change(meetingId, command, by, sheet -> SheetWriting.putBack(sheet, rowId, by));
    }

    /**
     * Notes what was typed and, behind it, the rows of a pasted list.
     *
     * @param list without bad lines
     */
    public Answer<Stored<ActionSheet>> paste(
            String meetingId,
            List<TypedRow> typed,
            PastedList list,
            boolean entitled,
            Command command) {
        var pasted =
                IntStream.range(0, list.rows().size())
                        .mapToObj(at ->
                                new TypedRow(
                                        DerivedId.of("pasted", command.id(), Integer.toString(at)),
                                        list.rows().get(at),
                                        null));
        return save(meetingId, Stream.concat(typed.stream(), pasted).toList(), entitled, command);
    }

    private Stored<ActionSheet> settled(Stored<ActionSheet> stored, Command command) {
        waiting.settle(stored.document(), command);
        return stored;
    }

    private Answer<Stored<ActionSheet>> change(
            String meetingId,
            Command command,
            Writer by,
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
                                                waiting.noting(
                                                        decide.apply(
                                                                before.orElse(
                                                                        ActionSheet.empty(
                                                                                meetingId))),
                                                        command)))
                .map(stored -> settled(stored, command))
                .map(stored -> sight.of(stored, by.entitled()));
    }
}
