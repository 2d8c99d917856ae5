package app.resolved.meetings.programme.adapters.web;

import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.programme.adapters.ProgrammeGate;
import app.resolved.meetings.programme.application.PlanWork;
import app.resolved.meetings.programme.application.Slots;
import app.resolved.meetings.programme.application.TieReports;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One item: when it comes, who asked for it, what happened to it, and what to do with it. */
@Controller
class ItemPage {

    private final PlanWork planning;
    private final TieReports ties;
    private final ProgrammeGate gate;
    private final Slots slots;
    private final ItemView view;
    private final Gate bodies;

    ItemPage(
            PlanWork planning,
            TieReports ties,
            ProgrammeGate gate,
            Slots slots,
            ItemView view,
            Gate bodies) {
        this.planning = planning;
        this.ties = ties;
        this.gate = gate;
        this.slots = slots;
        this.view = view;
        this.bodies = bodies;
    }

    @GetMapping("/work-programme/items/{id}")
    String show(@PathVariable String id, Visitor visitor, Model model) {
        return view.of(gate.toRead(id, visitor), Said.NOTHING, visitor, model);
    }

    @PostMapping("/work-programme/items/{id}/{press}")
    String press(
            @PathVariable String id,
            @PathVariable String press,
            Said said,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var pressed = Press.of(press);
        gate.toClerk(id, visitor);
        var given = said.to(bodies.named(said.committeeId(), visitor));
        return switch (carryOut(pressed, id, given, ItemPages.command(visitor, said.version()))) {
            case Answer.Done<Stored<ProgrammeItem>>(var stored) -> {
                Banner.success(next, sentence(stored.document(), pressed));
                yield "redirect:" + backTo(stored.document(), said);
            }
            case Answer.Refused<Stored<ProgrammeItem>>(var refusal) -> {
                FormFaults.show(beside(pressed, refusal), model, response);
                yield view.of(gate.toRead(id, visitor), said, visitor, model);
            }
        };
    }

    private Answer<Stored<ProgrammeItem>> carryOut(
            Press press, String id, Said said, Command command) {
        return switch (press) {
            case PLACE -> planning.place(id, said.place(), said.reason(), command);
            case DONE -> planning.finish(id, command);
            case DROP -> planning.drop(id, said.reason(), command);
            case RESTORE -> planning.restore(id, command);
            case ACCEPT -> planning.accept(id, said.place(), command);
            case DECLINE -> planning.decline(id, said.reason(), command);
            case REFER -> planning.refer(id, said.body(), command);
            case TIE -> ties.tie(id, said.action(), command);
            case UNTIE -> ties.untie(id, command);
        };
    }

    /** Two forms of the page ask for a reason: each shows what is wrong with its own. */
    private static Refusal beside(Press press, Refusal refusal) {
        return press == Press.DROP && refusal instanceof Refusal.Invalid(var _, var message)
                ? new Refusal.Invalid("drop-reason", message)
                : refusal;
    }

    private static String backTo(ProgrammeItem item, Said said) {
        return said.onTheBoard()
                ? "/work-programme?committeeId=" + item.committeeId()
                : "/work-programme/items/" + item.id();
    }

    private String sentence(ProgrammeItem item, Press press) {
        var where = press == Press.PLACE ? ": " + slots.inWords(item.slot()) : "";
        return "“%s” %s%s.".formatted(item.title(), press.done(), where);
    }
}
