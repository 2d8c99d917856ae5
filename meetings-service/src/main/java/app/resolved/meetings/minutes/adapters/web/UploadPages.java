package app.resolved.meetings.minutes.adapters.web;

import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.answering.Uploaded;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.application.ReadMinutes;
import app.resolved.meetings.minutes.application.ReviewProposals;
import app.resolved.meetings.minutes.application.UploadMinutes;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.meetings.reading.domain.document.Form;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Uploading the minutes of a meeting, and getting them back as they came. */
@Controller
class UploadPages {

    private final Gate gate;
    private final CommitteeList committees;
    private final UploadMinutes uploading;
    private final ReviewProposals reviews;

    UploadPages(
            Gate gate, CommitteeList committees, UploadMinutes uploading, ReviewProposals reviews) {
        this.gate = gate;
        this.committees = committees;
        this.uploading = uploading;
        this.reviews = reviews;
    }

    @GetMapping("/meetings/{id}/minutes")
    String form(@PathVariable String id, Visitor visitor, Model model) {
        return form(gate.toClerk(id, visitor).document(), model);
    }

    @PostMapping("/meetings/{id}/minutes")
    String upload(
            @PathVariable String id,
            @RequestParam MultipartFile file,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var meeting = gate.toClerk(id, visitor).document();
        var given = Uploaded.of(file, ReadMinutes.MOST_BYTES);
        var answer = uploading.upload(id, given.name(), given.bytes(), Commands.of(visitor));
        return switch (answer) {
            case Answer.Done<Stored<Review>>(var stored) -> taken(stored.document(), visitor, next);
            case Answer.Refused<Stored<Review>>(Refusal refusal) -> {
                FormFaults.show(refusal, model, response);
                yield form(meeting, model);
            }
        };
    }

    /** Whoever may not read what is not public hands it on to somebody who may. */
    static String taken(Review review, Visitor visitor, RedirectAttributes next) {
        if (review.restricted() && !Gate.mayReadRestricted(visitor)) {
            Banner.success(next, "The minutes are kept for a clerk who may read all of them.");
            return "redirect:/meetings/" + review.id();
        }
        Banner.success(next, read(review));
        return "redirect:/meetings/" + review.id() + "/review";
    }

    /** To be saved, and a web page as text: it must never run in a browser. */
    @GetMapping("/meetings/{id}/minutes/file")
    ResponseEntity<byte[]> file(@PathVariable String id, Visitor visitor) {
        gate.toClerk(id, visitor);
        var review = reviews.find(id).orElseThrow(Refused::notFound).document();
        var name =
                ContentDisposition.attachment()
                        .filename(review.file().name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(mediaType(review.file().form()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(reviews.document(review).orElseThrow(Refused::notFound));
    }

    private static MediaType mediaType(@Nullable Form form) {
        return form == null || form == Form.HTML
                ? MediaType.TEXT_PLAIN
                : MediaType.parseMediaType(form.mediaType());
    }

    private String form(Meeting meeting, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute(
                "committee",
                committees.find(meeting.committeeId()).map(Committee::name).orElse(""));
        return "minutes/upload";
    }

    private static String read(Review review) {
        int found = review.proposals().size();
        return found == 1
                ? "The minutes are read: 1 proposal to decide."
                : "The minutes are read: %d proposals to decide.".formatted(found);
    }
}
