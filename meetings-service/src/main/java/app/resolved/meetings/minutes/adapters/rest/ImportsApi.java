package app.resolved.meetings.minutes.adapters.rest;

import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.Uploaded;
import app.resolved.meetings.minutes.application.ImportMeeting;
import app.resolved.meetings.minutes.application.ReadMinutes;
import app.resolved.meetings.minutes.domain.ImportLook;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/imports/modern-gov")
@Tag(name = "Minutes")
class ImportsApi {

    record PageItemShown(String number, String title, boolean decision, boolean minutes) {}

    /**
     * @param committeeId the committee whose name the page gives, or null
     * @param meetingId of the meeting that is there already, or null
     * @param reads whether minutes would be read
     */
    record PageShown(
            String body,
            LocalDate date,
            @Nullable LocalTime startsAt,
            @Nullable String place,
            @Nullable String committeeId,
            @Nullable String meetingId,
            boolean reads,
            List<PageItemShown> items) {

        static PageShown of(ImportLook look) {
            var page = look.page();
            return new PageShown(
                    page.body(),
                    look.date(),
                    page.startsAt(),
                    page.place(),
                    look.committee() == null ? null : look.committee().id(),
                    look.meetingId(),
                    look.reads(),
                    page.items().stream()
                            .map(item ->
                                    new PageItemShown(
                                            item.number(),
                                            item.title(),
                                            !item.decision().isEmpty(),
                                            !item.minutes().isEmpty()))
                            .toList());
        }
    }

    record ImportedShown(String meetingId) {}

    private final ImportMeeting importing;

    ImportsApi(ImportMeeting importing) {
        this.importing = importing;
    }

    @PostMapping(path = "/look", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "What importing a saved page of a meeting would do; nothing is done")
    PageShown look(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String committeeId,
            Visitor visitor) {
        visitor.must(visitor.mayClerk());
        var given = Uploaded.of(file, ReadMinutes.MOST_BYTES);
        return PageShown.of(
                Answers.valueOf(importing.look(given.bytes(), committeeId, visitor::mayClerk)));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Import a saved page of a meeting as history, of which nobody is told")
    ImportedShown carryOut(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String committeeId,
            Visitor visitor,
            HttpServletRequest request) {
        visitor.must(visitor.mayClerk());
        visitor.must(committeeId == null || visitor.mayClerk(committeeId));
        var given = Uploaded.of(file, ReadMinutes.MOST_BYTES);
        return new ImportedShown(
                Answers.valueOf(
                        importing.carryOut(
                                given.name(),
                                given.bytes(),
                                committeeId,
                                visitor::mayClerk,
                                Commands.of(request, visitor))));
    }
}
