package app.resolved.notifications.escalations.adapters.web;

import app.resolved.notifications.Sight;
import app.resolved.notifications.directory.domain.Person;
import app.resolved.notifications.escalations.application.Desk;
import app.resolved.notifications.escalations.application.Desk.Pressed;
import app.resolved.notifications.escalations.application.Desk.Row;
import app.resolved.notifications.escalations.application.Escalations;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What may be passed on to a line post? */
@Controller
class EscalationPages {

    private final Desk desk;

    EscalationPages(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/escalations")
    String waiting(Visitor visitor, Paging paging, Model model) {
        visitor.must(visitor.mayClerk());
        var rows = desk.waiting(Sight.of(visitor), paging.after(), paging.fetch());
        var listing = paging.listing(rows, row -> Escalations.place(row.escalation()));
        model.addAttribute("escalations", listing.items());
        model.addAttribute("next", listing.next());
        return "escalations/list";
    }

    @PostMapping("/escalations/{id}/release")
    String release(@PathVariable String id, Visitor visitor, RedirectAttributes next) {
        visitor.must(visitor.mayClerk());
        switch (desk.release(id, visitor.name(), Sight.of(visitor))) {
            case Pressed.Released it -> Banner.success(next, told(it.row()));
            case Pressed.ReleasedBefore it ->
                    Banner.success(
                            next,
                            "%s was passed on before; nothing more is sent."
                                    .formatted(it.row().action().reference()));
            case Pressed.NotPossible it -> Banner.problem(next, it.why());
            case Pressed.NotThere _ -> throw Refused.notFound();
        }
        return "redirect:/escalations";
    }

    private static String told(Row row) {
        return "%s is passed on to %s; the mail leaves in a moment."
                .formatted(
                        row.action().reference(),
                        row.to().stream().map(Person::name).collect(Collectors.joining(" and ")));
    }
}
