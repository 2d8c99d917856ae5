package app.resolved.meetings.sheet.adapters.web;

import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.sheet.application.KeepSheet;
import app.resolved.meetings.sheet.domain.ActionSheet;
import app.resolved.meetings.sheet.domain.TypedRow;
import app.resolved.webkit.signin.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Saves the form while somebody types, so that nothing is lost with the browser. */
@RestController
class SheetDrafts {

    /**
     * @param message why it is not saved; empty where it is
     * @param seen the marks of the rows as they stand now, by their id
     */
    record Draft(String message, Map<String, String> seen) {}

    private final Gate gate;
    private final KeepSheet keeping;

    SheetDrafts(Gate gate, KeepSheet keeping) {
        this.gate = gate;
        this.keeping = keeping;
    }

    @PostMapping("/meetings/{id}/action-sheet/draft")
    ResponseEntity<Draft> save(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Visitor visitor) {
        gate.toClerk(id, visitor);
        var rows = SheetForm.of(fields).rows();
        return switch (keeping.save(
                id, rows, Gate.mayReadRestricted(visitor), Commands.of(visitor))) {
            case Answer.Done<Stored<ActionSheet>>(var stored) ->
                    told(HttpStatus.OK, new Draft("", marks(rows, stored.document())));
            case Answer.Refused<Stored<ActionSheet>>(Refusal refusal) ->
                    told(HttpStatus.CONFLICT, new Draft(refusal.message(), Map.of()));
        };
    }

    private static ResponseEntity<Draft> told(HttpStatus status, Draft draft) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(draft);
    }

    /** One whom what they mark as exempt is closed to goes on with the mark of what they typed. */
    private static Map<String, String> marks(List<TypedRow> rows, ActionSheet sheet) {
        var marks = new HashMap<String, String>();
        rows.stream()
                .filter(row -> row.words().restricted())
                .forEach(row -> marks.put(row.id(), row.words().mark()));
        sheet.toIssue().forEach(row -> marks.put(row.id(), row.words().mark()));
        return marks;
    }
}
