package app.resolved.meetings.publishing.adapters.web;

import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.publishing.application.SwitchPublicPages;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The switch of a body's public pages, for its clerk. */
@Controller
class PublicationPages {

    private final SwitchPublicPages pages;
    private final CommitteeList committees;

    PublicationPages(SwitchPublicPages pages, CommitteeList committees) {
        this.pages = pages;
        this.committees = committees;
    }

    @GetMapping("/committees/{id}/publication")
    String show(@PathVariable String id, Visitor visitor, Model model) {
        visitor.must(visitor.mayClerk(id));
        var committee = committees.find(id).orElseThrow(Refused::notFound);
        model.addAttribute("committee", committee);
        model.addAttribute("on", pages.isOn(id));
        model.addAttribute("may", committee.visibility() == Visibility.PUBLIC);
        return "public/switch";
    }

    @PostMapping("/committees/{id}/publication")
    String turn(
            @PathVariable String id,
            @RequestParam boolean on,
            Visitor visitor,
            RedirectAttributes next) {
        visitor.must(visitor.mayClerk(id));
        switch (pages.turn(id, on, visitor.name())) {
            case Answer.Done<Boolean> _ ->
                    Banner.success(
                            next,
                            on
                                    ? "The public pages are switched on."
                                    : "The public pages are switched off.");
            case Answer.Refused<Boolean>(var refusal) -> Banner.problem(next, refusal.message());
        }
        return "redirect:/committees/" + id + "/publication";
    }
}
