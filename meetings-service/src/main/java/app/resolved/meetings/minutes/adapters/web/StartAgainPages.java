package app.resolved.meetings.minutes.adapters.web;

import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.minutes.application.ReviewProposals;
import app.resolved.meetings.minutes.application.StartAgain;
import app.resolved.meetings.minutes.domain.Review;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.signin.Visitor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** These are the wrong minutes: what is thrown away with them is said before it is done. */
@Controller
class StartAgainPages {

    private final Gate gate;
    private final CommitteeList committees;
    private final ReviewProposals reviews;
    private final StartAgain starting;

    StartAgainPages(
            Gate gate, CommitteeList committees, ReviewProposals reviews, StartAgain starting) {
        this.gate = gate;
        this.committees = committees;
        this.reviews = reviews;
        this.starting = starting;
    }

    @GetMapping("/meetings/{id}/minutes/start-again")
    String ask(@PathVariable String id, Visitor visitor, Model model) {
        var meeting = gate.toClerk(id, visitor).document();
        var stored = reviews.find(id).orElse(null);
        if (stored == null) {
            return "redirect:/meetings/" + id + "/minutes";
        }
        model.addAttribute("meeting", meeting);
        model.addAttribute(
                "committee",
                committees.find(meeting.committeeId()).map(Committee::name).orElse(""));
        model.addAttribute("review", stored.document());
        model.addAttribute("version", stored.version());
        model.addAttribute("thrownAway", thrownAway(stored, visitor));
        return "minutes/start-again";
    }

    @PostMapping("/meetings/{id}/minutes/start-again")
    String discard(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long version,
            Visitor visitor,
            RedirectAttributes next) {
        gate.toClerk(id, visitor);
        if (starting.discard(id, Commands.of(visitor, version))
                instanceof Answer.Refused<?>(var refusal)) {
            Banner.problem(next, refusal.message());
            return "redirect:/meetings/" + id + "/minutes/start-again";
        }
        Banner.success(next, "The review is thrown away. Upload the right minutes.");
        return "redirect:/meetings/" + id + "/minutes";
    }

    private static String thrownAway(Stored<Review> stored, Visitor visitor) {
        var decided = stored.document().decided();
        if (decided.isEmpty()) {
            return "Nothing was decided of it yet.";
        }
        long yours =
                decided.stream()
                        .flatMap(each -> Stream.ofNullable(each.decided()))
                        .filter(who -> visitor.name().equals(who.name()))
                        .count();
        var all = decided.size() == 1 ? "1 decision is" : decided.size() + " decisions are";
        return "%s thrown away: %d of yours, %d of others."
                .formatted(all, yours, decided.size() - yours);
    }
}
