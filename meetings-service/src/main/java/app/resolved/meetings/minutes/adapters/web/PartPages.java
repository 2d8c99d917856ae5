package app.resolved.meetings.minutes.adapters.web;

import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.application.ReadAnotherPart;
import app.resolved.meetings.minutes.application.ReviewProposals;
import app.resolved.meetings.minutes.domain.Part;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which part of the document are the minutes? Asked while nothing is decided. */
@Controller
class PartPages {

    /**
     * @param paper number of a paper from 0, or "pages" for what stands in the other two
     */
    record PartForm(@Nullable String paper, @Nullable String firstPage, @Nullable String lastPage) {

        static final PartForm EMPTY = new PartForm(null, "", "");

        Part part() {
            return "pages".equals(paper)
                    ? new Part.Pages(number(firstPage), number(lastPage))
                    : new Part.ThatPaper(number(paper));
        }

        private static int number(@Nullable String typed) {
            return typed != null && typed.strip().matches("\\d{1,6}")
                    ? Integer.parseInt(typed.strip())
                    : -1;
        }
    }

    private final Gate gate;
    private final CommitteeList committees;
    private final ReviewProposals reviews;
    private final ReadAnotherPart reading;

    PartPages(
            Gate gate, CommitteeList committees, ReviewProposals reviews, ReadAnotherPart reading) {
        this.gate = gate;
        this.committees = committees;
        this.reviews = reviews;
        this.reading = reading;
    }

    @GetMapping("/meetings/{id}/minutes/part")
    String choose(@PathVariable String id, Visitor visitor, Model model) {
        var meeting = gate.toClerk(id, visitor).document();
        return page(meeting, PartForm.EMPTY, model);
    }

    @PostMapping("/meetings/{id}/minutes/part")
    String read(
            @PathVariable String id,
            PartForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var meeting = gate.toClerk(id, visitor).document();
        return switch (reading.read(id, form.part(), Commands.of(visitor))) {
            case Answer.Done<Stored<Review>>(var stored) ->
                    UploadPages.taken(stored.document(), visitor, next);
            case Answer.Refused<Stored<Review>>(Refusal refusal) -> {
                FormFaults.show(refusal, model, response);
                yield page(meeting, form, model);
            }
        };
    }

    private String page(Meeting meeting, PartForm form, Model model) {
        var review = reviews.find(meeting.id()).orElseThrow(Refused::notFound).document();
        model.addAttribute("meeting", meeting);
        model.addAttribute(
                "committee",
                committees.find(meeting.committeeId()).map(Committee::name).orElse(""));
        model.addAttribute("review", review);
        model.addAttribute("choice", PartChoice.of(review, reading.parts(review)));
        model.addAttribute("form", form);
        return "minutes/part";
    }
}
