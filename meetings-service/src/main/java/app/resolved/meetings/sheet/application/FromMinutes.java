package app.resolved.meetings.sheet.application;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.meetings.minutes.domain.AlreadyIssued;
import app.resolved.meetings.minutes.domain.AlreadyIssued.Note;
import app.resolved.meetings.minutes.domain.IssuedBefore;
import app.resolved.meetings.outcomes.application.OutcomeList;
import app.resolved.meetings.sheet.domain.ActionSheet;
import app.resolved.meetings.sheet.domain.SheetRow;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the minutes of a meeting issued before rows of its action sheet were. */
@Component
class FromMinutes {

    private static final int MOST = 1_500;

    private final OutcomeList outcomes;

    FromMinutes(OutcomeList outcomes) {
        this.outcomes = outcomes;
    }

    /**
     * By the row's id, what it looks like.
     *
     * @param entitled whether the reader may see what is exempt; else it is compared with nothing
     */
    Map<String, IssuedBefore> likely(ActionSheet sheet, boolean entitled) {
        var notes = sheet.toIssue().stream().map(FromMinutes::note).toList();
        return notes.isEmpty()
                ? Map.of()
                : AlreadyIssued.likely(notes, issued(sheet.id(), entitled));
    }

    private List<IssuedBefore> issued(String meetingId, boolean entitled) {
        return outcomes.ofMeeting(meetingId, entitled, List.of(), MOST).stream()
                .filter(outcome -> outcome.kind() != OutcomeKind.RECORDED_BY_HAND)
                .filter(IssuedBefore::stands)
                .map(IssuedBefore::of)
                .toList();
    }

    private static Note note(SheetRow row) {
        return new Note(row.id(), row.words().what(), row.words().who(), row.words().when());
    }
}
