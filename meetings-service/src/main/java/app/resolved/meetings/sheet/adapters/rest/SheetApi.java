package app.resolved.meetings.sheet.adapters.rest;

import app.resolved.eventing.DerivedId;
import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.sheet.application.IssueSheet;
import app.resolved.meetings.sheet.application.KeepSheet;
import app.resolved.meetings.sheet.domain.ActionSheet;
import app.resolved.meetings.sheet.domain.IssueRows;
import app.resolved.meetings.sheet.domain.PastedList;
import app.resolved.meetings.sheet.domain.PastedList.BadLine;
import app.resolved.meetings.sheet.domain.RowAnswers;
import app.resolved.meetings.sheet.domain.RowWords;
import app.resolved.meetings.sheet.domain.TypedRow;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/meetings/{meetingId}/action-sheet")
@Tag(name = "Action sheet")
class SheetApi {

    /**
     * @param rowId of a row that is there, or a new one's; made up where it is left out
     * @param seen as the row gave it, to be told of what somebody else wrote meanwhile
     * @param restriction why the public may not read it; empty where it may, left out to leave it
     *     as it is
     */
    record RowBody(
            @Nullable String rowId,
            @Nullable String who,
            @Nullable String what,
            @Nullable String when,
            @Nullable String seen,
            @Nullable
                    @Pattern(
                            regexp = "|PARAGRAPH_[1-7]|SECTION_100A",
                            message = "must be PARAGRAPH_1 to PARAGRAPH_7, SECTION_100A or empty")
                    String restriction) {

        TypedRow typed(Command command, int at) {
            var id =
                    rowId == null ? DerivedId.of("row", command.id(), Integer.toString(at)) : rowId;
            var words = RowWords.of(who, what, when).restrictedBy(restriction);
            return new TypedRow(id, words, seen, restriction == null);
        }
    }

    /** A list as it was copied. */
    record PasteBody(@NotNull String text) {}

    /**
     * @param another ids of rows that look like what the minutes issued and are actions of their
     *     own; one that is the same is removed before
     */
    record IssueBody(@Nullable Boolean backfilled, @Nullable List<String> another) {

        RowAnswers answers() {
            return new RowAnswers(Map.of(), another == null ? Set.of() : Set.copyOf(another));
        }
    }

    private final KeepSheet keeping;
    private final IssueSheet issuing;
    private final Gate gate;

    SheetApi(KeepSheet keeping, IssueSheet issuing, Gate gate) {
        this.keeping = keeping;
        this.issuing = issuing;
        this.gate = gate;
    }

    @GetMapping
    @Operation(summary = "What was noted at the meeting, issued or not")
    ResponseEntity<SheetShown> sheet(@PathVariable String meetingId, Visitor visitor) {
        gate.toClerk(meetingId, visitor);
        return keeping.find(meetingId, Gate.mayReadRestricted(visitor))
                .map(SheetApi::shown)
                .orElseGet(() -> ResponseEntity.ok(SheetShown.of(ActionSheet.empty(meetingId), 0)));
    }

    @PostMapping("/rows")
    @Operation(summary = "Note rows or change them: all that are given, or none")
    ResponseEntity<SheetShown> save(
            @PathVariable String meetingId,
            @RequestBody @Size(max = ActionSheet.MOST) List<@Valid RowBody> body,
            Visitor visitor,
            HttpServletRequest request) {
        gate.toClerk(meetingId, visitor);
        var command = Commands.of(request, visitor);
        var typed =
                IntStream.range(0, body.size())
                        .mapToObj(at -> body.get(at).typed(command, at))
                        .toList();
        return shown(keeping.save(meetingId, typed, Gate.mayReadRestricted(visitor), command));
    }

    @PostMapping("/paste")
    @Operation(
            summary = "Note the rows of a pasted list: all of them, or the bad lines are named",
            description = "Columns that no row holds are left out, and the answer names them.")
    ResponseEntity<PasteShown> paste(
            @PathVariable String meetingId,
            @RequestBody @Valid PasteBody body,
            Visitor visitor,
            HttpServletRequest request) {
        gate.toClerk(meetingId, visitor);
        var list = PastedList.read(body.text());
        if (!list.bad().isEmpty()) {
            throw bad(list);
        }
        var command = Commands.of(request, visitor);
        var entitled = Gate.mayReadRestricted(visitor);
        var stored = Answers.valueOf(keeping.paste(meetingId, List.of(), list, entitled, command));
        return tagged(stored, PasteShown.of(stored, list));
    }

    @DeleteMapping("/rows/{rowId}")
    @Operation(summary = "Remove a row that was not issued")
    ResponseEntity<SheetShown> remove(
            @PathVariable String meetingId,
            @PathVariable String rowId,
            Visitor visitor,
            HttpServletRequest request) {
        gate.toClerk(meetingId, visitor);
        var command = Commands.of(request, visitor);
        return shown(keeping.remove(meetingId, rowId, Gate.mayReadRestricted(visitor), command));
    }

    @PostMapping("/rows/{rowId}/put-back")
    @Operation(summary = "Put a removed row back")
    ResponseEntity<SheetShown> putBack(
            @PathVariable String meetingId,
            @PathVariable String rowId,
            Visitor visitor,
            HttpServletRequest request) {
        gate.toClerk(meetingId, visitor);
        var command = Commands.of(request, visitor);
        return shown(keeping.putBack(meetingId, rowId, Gate.mayReadRestricted(visitor), command));
    }

    @PostMapping("/issue")
    @Operation(summary = "Issue the rows that were not issued yet; a second press gives the same")
    ResponseEntity<SheetShown> issue(
            @PathVariable String meetingId,
            @RequestBody(required = false) @Nullable IssueBody body,
            Visitor visitor,
            HttpServletRequest request) {
        gate.toClerk(meetingId, visitor);
        boolean entitled = Gate.mayReadRestricted(visitor);
        boolean backfilled = body != null && Boolean.TRUE.equals(body.backfilled());
        var answers = body == null ? RowAnswers.NONE : body.answers();
        mustBeAnswered(keeping.sheet(meetingId, entitled), answers, entitled);
        Answers.valueOf(
                issuing.issue(
                        meetingId,
                        new IssueRows(backfilled, entitled, answers),
                        Commands.of(request, visitor)));
        return shown(keeping.find(meetingId, entitled).orElseThrow());
    }

    private void mustBeAnswered(ActionSheet sheet, RowAnswers answers, boolean entitled) {
        var unanswered = answers.unanswered(sheet, issuing.likely(sheet, entitled));
        if (!unanswered.isEmpty()) {
            throw Refused.badInput(
                    "Some rows look like what the minutes issued. Remove those that are the same,"
                            + " name the others in \"another\"; nothing was issued.",
                    unanswered);
        }
    }

    private static Refused bad(PastedList list) {
        var fields = new LinkedHashMap<String, String>();
        for (BadLine line : list.bad()) {
            fields.put("line " + line.number(), line.toString());
        }
        return Refused.badInput("Some lines do not make a row; nothing was noted.", fields);
    }

    private static ResponseEntity<SheetShown> shown(Answer<Stored<ActionSheet>> answer) {
        return shown(Answers.valueOf(answer));
    }

    private static ResponseEntity<SheetShown> shown(Stored<ActionSheet> stored) {
        return tagged(stored, SheetShown.of(stored));
    }

    private static <T> ResponseEntity<T> tagged(Stored<ActionSheet> stored, T shown) {
        return ResponseEntity.ok().eTag("\"" + stored.version() + "\"").body(shown);
    }
}
