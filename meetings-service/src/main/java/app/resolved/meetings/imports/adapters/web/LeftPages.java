package app.resolved.meetings.imports.adapters.web;

import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.imports.application.Leftovers;
import app.resolved.meetings.imports.domain.Fate;
import app.resolved.meetings.imports.domain.Fates;
import app.resolved.meetings.imports.domain.ImportKind;
import app.resolved.meetings.imports.domain.Leftover;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an import left for its clerk to look at, row by row, until they say that they have. */
@Controller
class LeftPages {

    private static final int MOST_SHOWN = 500;

    private final Leftovers leftovers;

    LeftPages(Leftovers leftovers) {
        this.leftovers = leftovers;
    }

    @GetMapping("/imports/left/{id}")
    String left(@PathVariable String id, Visitor visitor, Model model) {
        var leftover = toSee(id, visitor);
        var rows = leftover.rows();
        model.addAttribute("left", leftover);
        model.addAttribute("wrong", rows.stream().anyMatch(row -> row.fate() == Fate.WRONG));
        model.addAttribute(
                "rows", new Fates(rows).first(MOST_SHOWN).stream().map(LeftRow::of).toList());
        model.addAttribute("back", form(leftover));
        return "imports/left";
    }

    @PostMapping("/imports/left/{id}/seen")
    String seen(@PathVariable String id, Visitor visitor, RedirectAttributes next) {
        var leftover = toSee(id, visitor);
        leftovers.seen(id);
        Banner.success(next, "It is off your list.");
        return "redirect:" + form(leftover);
    }

    private Leftover toSee(String id, Visitor visitor) {
        visitor.must(visitor.mayClerk());
        return leftovers
                .find(id)
                .filter(found -> isFor(visitor, found))
                .orElseThrow(Refused::notFound);
    }

    /** Whoever imported, and who may know of every body there is. */
    private static boolean isFor(Visitor visitor, Leftover leftover) {
        return Gate.mayClerkAll(visitor)
                || (visitor.personId() != null && visitor.personId().equals(leftover.personId()));
    }

    private static String form(Leftover leftover) {
        return leftover.kind() == ImportKind.DATES ? "/meetings/dates" : "/imports";
    }
}
