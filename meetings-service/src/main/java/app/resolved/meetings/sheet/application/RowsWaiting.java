package app.resolved.meetings.sheet.application;

import app.resolved.contracts.MeetingState.What;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.sheet.domain.ActionSheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Notes at the meeting that rows of its action sheet wait to be issued: before they are written,
 * and that none does any more after it.
 */
@Component
class RowsWaiting {

    private static final List<What> KINDS = List.of(What.SHEET, What.RESTRICTED_SHEET);

    private final Aggregates<ActionSheet> sheets;
    private final KeepCalendar calendar;

    RowsWaiting(Aggregates<ActionSheet> sheets, KeepCalendar calendar) {
        this.sheets = sheets;
        this.calendar = calendar;
    }

    /** The decision, once what it leaves to be issued is noted. */
    Decision<ActionSheet> noting(Decision<ActionSheet> decision, Command command) {
        return decision instanceof Decision.Accepted<ActionSheet>(var after, var _)
                ? note(after, command)
                        .<Decision<ActionSheet>>map(Decision.Refused::new)
                        .orElse(decision)
                : decision;
    }

    /**
     * Says what is over, and looks again: a row that somebody wrote meanwhile is noted again, by
     * them or by us, whoever comes last.
     */
    void settle(ActionSheet written, Command command) {
        note(written, command);
        for (What kind : KINDS) {
            if (!written.waitsFor(kind) && isNoted(written.id(), kind)) {
                calendar.waitsNoMore(written.id(), kind, command);
                note(sheet(written.id()), command);
            }
        }
    }

    private Optional<Refusal> note(ActionSheet sheet, Command command) {
        return KINDS.stream()
                .filter(sheet::waitsFor)
                .map(kind -> calendar.waits(sheet.id(), kind, command))
                .flatMap(noted ->
                        noted instanceof Answer.Refused<?>(var refusal)
                                ? Stream.of(refusal)
                                : Stream.empty())
                .findFirst();
    }

    private boolean isNoted(String meetingId, What kind) {
        return calendar.find(meetingId).filter(one -> one.document().waitsFor(kind)).isPresent();
    }

    private ActionSheet sheet(String meetingId) {
        return sheets.find(meetingId).map(Stored::document).orElse(ActionSheet.empty(meetingId));
    }
}
