package app.resolved.actions.partners.adapters.web;

import app.resolved.actions.partners.application.Partners;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A mail came into wrong hands: its links are taken back on the page of whom it was sent to. */
@Controller
class TakeLinksBack {

    private final Partners partners;

    TakeLinksBack(Partners partners) {
        this.partners = partners;
    }

    @PostMapping("/directory/people/{id}/take-links-back")
    String takeBack(@PathVariable String id, Visitor visitor, RedirectAttributes next) {
        visitor.must(visitor.mayTend());
        var person = partners.takeLinksBack(id).orElseThrow(Refused::notFound);
        Banner.success(
                next, "The links sent to %s open nothing any more.".formatted(person.name()));
        return "redirect:/directory/people/" + id;
    }
}
