package app.resolved.meetings.minutes.adapters.rest;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.answering.Uploaded;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.minutes.application.IssueActions;
import app.resolved.meetings.minutes.application.ReadAnotherPart;
import app.resolved.meetings.minutes.application.ReadMinutes;
import app.resolved.meetings.minutes.application.ReviewProposals;
import app.resolved.meetings.minutes.application.StartAgain;
import app.resolved.meetings.minutes.application.Suggesting;
import app.resolved.meetings.minutes.application.UploadMinutes;
import app.resolved.meetings.minutes.domain.Addition;
import app.resolved.meetings.minutes.domain.Asked;
import app.resolved.meetings.minutes.domain.Part;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.minutes.domain.Ruling;
import app.resolved.meetings.minutes.domain.Verdict;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/meetings/{meetingId}")
@Tag(name = "Minutes")
class MinutesApi {

    /** A field left out stays as it is. */
    record RulingBody(
            @NotNull String proposalId,
            @NotNull Verdict decision,
            @Nullable String title,
            @Nullable String madeTo,
            @Nullable String due,
            @Nullable Purpose purpose,
            @Nullable OutcomeKind kind,
            @Nullable Integer revision) {

        Ruling ruling() {
            return new Ruling(proposalId, decision, title, madeTo, due, purpose, kind, revision);
        }
    }

    record AdditionBody(
            @Nullable String title,
            @Nullable String sentence,
            @Nullable String madeTo,
            @Nullable String due,
            @Nullable OutcomeKind kind,
            @Nullable Purpose purpose,
            @Nullable String minute) {

        Addition addition() {
            var asked =
                    new Asked(
                            title == null ? "" : title,
                            madeTo,
                            due,
                            purpose == null ? Purpose.ACTION : purpose);
            return new Addition(
                    sentence == null ? "" : sentence,
                    null,
                    minute,
                    kind == null ? OutcomeKind.RESOLUTION_PART : kind,
                    asked);
        }
    }

    record IssueBody(@Nullable Boolean backfilled) {}

    /** Either a paper of the pack, counted from 0, or pages, counted from 1. */
    record PartBody(
            @Nullable Integer paper, @Nullable Integer firstPage, @Nullable Integer lastPage) {

        Part part() {
            return paper != null
                    ? new Part.ThatPaper(paper)
                    : new Part.Pages(
                            firstPage == null ? 0 : firstPage, lastPage == null ? 0 : lastPage);
        }
    }

    private final UploadMinutes uploading;
    private final ReviewProposals reviewing;
    private final IssueActions issuing;
    private final ReadAnotherPart another;
    private final StartAgain starting;
    private final Suggesting suggesting;
    private final Gate gate;

    MinutesApi(
            UploadMinutes uploading,
            ReviewProposals reviewing,
            IssueActions issuing,
            ReadAnotherPart another,
            StartAgain starting,
            Suggesting suggesting,
            Gate gate) {
        this.uploading = uploading;
        this.reviewing = reviewing;
        this.issuing = issuing;
        this.another = another;
        this.starting = starting;
        this.suggesting = suggesting;
        this.gate = gate;
    }

    @PostMapping(path = "/minutes", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Upload the minutes; their review opens",
            description =
                    "Minutes that hold exempt matter are kept and read whoever uploads them: the"
                        + " answer is 200 all the same, with withheld set, and without proposals"
                        + " for one who may not read such matter.")
    ResponseEntity<ReviewShown> upload(
            @PathVariable String meetingId,
            @RequestParam MultipartFile file,
            Visitor visitor,
            HttpServletRequest request) {
        gate.toClerk(meetingId, visitor);
        var given = Uploaded.of(file, ReadMinutes.MOST_BYTES);
        var command = Commands.of(request, visitor);
        return shown(visitor, uploading.upload(meetingId, given.name(), given.bytes(), command));
    }

    @GetMapping("/review")
    @Operation(summary = "What was proposed, and what was decided of it")
    ResponseEntity<ReviewShown> review(@PathVariable String meetingId, Visitor visitor) {
        gate.toClerk(meetingId, visitor);
        return shown(visitor, reviewing.get(meetingId));
    }

    @DeleteMapping("/review")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary =
                    "Throw an open review away with its document, to upload another. Takes"
                            + " If-Match")
    void discard(@PathVariable String meetingId, Visitor visitor, HttpServletRequest request) {
        gate.toClerk(meetingId, visitor);
        Answers.valueOf(starting.discard(meetingId, Commands.of(request, visitor)));
    }

    @GetMapping("/minutes/parts")
    @Operation(summary = "What the document holds: its papers and pages")
    PartsShown parts(@PathVariable String meetingId, Visitor visitor) {
        gate.toClerk(meetingId, visitor);
        var review = Answers.valueOf(reviewing.get(meetingId)).document();
        return PartsShown.of(review, another.parts(review));
    }

    @PostMapping("/minutes/part")
    @Operation(summary = "Read another part of the document, before anything is decided")
    ResponseEntity<ReviewShown> readPart(
            @PathVariable String meetingId,
            @RequestBody PartBody body,
            Visitor visitor,
            HttpServletRequest request) {
        gate.toClerk(meetingId, visitor);
        return shown(visitor, another.read(meetingId, body.part(), Commands.of(request, visitor)));
    }

    @PostMapping("/review/decisions")
    @Operation(summary = "Accept, change or reject proposals: all that are given, or none")
    ResponseEntity<ReviewShown> decide(
            @PathVariable String meetingId,
            @RequestBody @Size(max = Review.MOST) List<@Valid RulingBody> body,
            Visitor visitor,
            HttpServletRequest request) {
        gate.toClerk(meetingId, visitor);
        var rulings = body.stream().map(RulingBody::ruling).toList();
        return shown(visitor, reviewing.decide(meetingId, rulings, Commands.of(request, visitor)));
    }

    @PostMapping("/review/proposals")
    @Operation(summary = "Add what was missed; it counts as accepted")
    ResponseEntity<ReviewShown> add(
            @PathVariable String meetingId,
            @RequestBody AdditionBody body,
            Visitor visitor,
            HttpServletRequest request) {
        gate.toClerk(meetingId, visitor);
        var command = Commands.of(request, visitor);
        return shown(visitor, reviewing.add(meetingId, body.addition(), command));
    }

    @PostMapping("/issue")
    @Operation(
            summary =
                    "Issue what was accepted; a second press gives the first result. Takes"
                            + " If-Match")
    IssuedShown issue(
            @PathVariable String meetingId,
            @RequestBody(required = false) @Nullable IssueBody body,
            Visitor visitor,
            HttpServletRequest request) {
        gate.toClerk(meetingId, visitor);
        boolean backfilled = body != null && Boolean.TRUE.equals(body.backfilled());
        var command = Commands.of(request, visitor);
        return IssuedShown.of(Answers.valueOf(issuing.issue(meetingId, backfilled, command)));
    }

    private ResponseEntity<ReviewShown> shown(Visitor visitor, Answer<Stored<Review>> answer) {
        var stored = Answers.valueOf(answer);
        return ResponseEntity.ok()
                .eTag("\"" + stored.version() + "\"")
                .body(ReviewShown.to(visitor, stored, suggesting));
    }
}
