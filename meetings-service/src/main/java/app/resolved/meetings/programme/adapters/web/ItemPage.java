package app.resolved.meetings.programme.adapters.web;

import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.programme.adapters.ProgrammeGate;
import app.resolved.meetings.programme.application.PlanWork;
import app.resolved.meetings.programme.application.Slots;
import app.resolved.meetings.programme.application.TieReports;
import app.resolved.meetings.programme.domain.Happening;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import app.resolved.meetings.programme.domain.Slot;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One item: when it comes, who asked for it, what happened to it, and what to do with it. */
@Controller
class ItemPage {

    private static final int MOST_COMMITTEES = 500;

    /**
     * @param version what was seen
     * @param from "board" to go back there
     */
    record Said(
            @Nullable String slot,
            @Nullable String reason,
            @Nullable String committeeId,
            @Nullable String reference,
            @Nullable Long version,
            @Nullable String from) {

        static final Said NOTHING = new Said(null, null, null, null, null, null);

        Slot place() {
            return Slot.read(slot).orElse(new Slot("", null));
        }
    }

    record Line(String title, String by, Instant at, @Nullable String text) {}

    record Referral(String body, ItemWords.Tag tag, @Nullable String reason) {}

    private interface Carrying {
        Answer<Stored<ProgrammeItem>> out(Command command);
    }

    private final PlanWork planning;
    private final TieReports ties;
    private final ProgrammeGate gate;
    private final Gate bodies;
    private final CommitteeList committees;
    private final Slots slots;
    private final SlotChoices choices;
    private final KeepCalendar calendar;

    ItemPage(
            PlanWork planning,
            TieReports ties,
            ProgrammeGate gate,
            Gate bodies,
            CommitteeList committees,
            Slots slots,
            SlotChoices choices,
            KeepCalendar calendar) {
        this.planning = planning;
        this.ties = ties;
        this.gate = gate;
        this.bodies = bodies;
        this.committees = committees;
        this.slots = slots;
        this.choices = choices;
        this.calendar = calendar;
    }

    @GetMapping("/work-programme/items/{id}")
    String show(@PathVariable String id, Visitor visitor, Model model) {
        return page(gate.toRead(id, visitor), Said.NOTHING, visitor, model);
    }

    @PostMapping("/work-programme/items/{id}/place")
    String place(
            @PathVariable String id,
            Said said,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Carrying place = command -> planning.place(id, said.place(), said.reason(), command);
        return carry(id, said, place, "is planned", visitor, model, response, next);
    }

    @PostMapping("/work-programme/items/{id}/done")
    String done(
            @PathVariable String id,
            Said said,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Carrying done = command -> planning.finish(id, command);
        return carry(id, said, done, "is done", visitor, model, response, next);
    }

    @PostMapping("/work-programme/items/{id}/drop")
    String drop(
            @PathVariable String id,
            Said said,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Carrying drop = command -> planning.drop(id, said.reason(), command);
        return carry(id, said, drop, "dropped out", visitor, model, response, next);
    }

    @PostMapping("/work-programme/items/{id}/restore")
    String restore(
            @PathVariable String id,
            Said said,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Carrying restore = command -> planning.restore(id, command);
        return carry(id, said, restore, "is on the programme", visitor, model, response, next);
    }

    @PostMapping("/work-programme/items/{id}/accept")
    String accept(
            @PathVariable String id,
            Said said,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Carrying accept = command -> planning.accept(id, said.place(), command);
        return carry(id, said, accept, "is on the programme", visitor, model, response, next);
    }

    @PostMapping("/work-programme/items/{id}/decline")
    String decline(
            @PathVariable String id,
            Said said,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Carrying decline = command -> planning.decline(id, said.reason(), command);
        return carry(id, said, decline, "is declined", visitor, model, response, next);
    }

    @PostMapping("/work-programme/items/{id}/refer")
    String refer(
            @PathVariable String id,
            Said said,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var body = Objects.requireNonNullElse(said.committeeId(), "");
        Carrying refer = command -> planning.refer(id, body, command);
        return carry(id, said, refer, "is referred", visitor, model, response, next);
    }

    @PostMapping("/work-programme/items/{id}/tie")
    String tie(
            @PathVariable String id,
            Said said,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var reference = Objects.requireNonNullElse(said.reference(), "");
        Carrying tie = command -> ties.tie(id, reference, command);
        return carry(id, said, tie, "is tied to " + reference, visitor, model, response, next);
    }

    private String carry(
            String id,
            Said said,
            Carrying carrying,
            String done,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        gate.toClerk(id, visitor);
        return switch (carrying.out(ItemPages.command(visitor, said.version()))) {
            case Answer.Done<Stored<ProgrammeItem>>(var stored) -> {
                Banner.success(next, sentence(stored.document(), done));
                yield "board".equals(said.from())
                        ? "redirect:/work-programme?committeeId=" + stored.document().committeeId()
                        : "redirect:/work-programme/items/" + id;
            }
            case Answer.Refused<Stored<ProgrammeItem>>(var refusal) -> {
                FormFaults.show(refusal, model, response);
                yield page(gate.toRead(id, visitor), said, visitor, model);
            }
        };
    }

    private String sentence(ProgrammeItem item, String done) {
        var where =
                item.status().toCome() && done.equals("is planned")
                        ? ": " + slots.inWords(item.slot())
                        : "";
        return "“%s” %s%s.".formatted(item.title(), done, where);
    }

    private String page(Stored<ProgrammeItem> stored, Said said, Visitor visitor, Model model) {
        var item = stored.document();
        boolean clerk = visitor.mayClerk(item.committeeId());
        model.addAttribute("card", Boards.card(stored));
        model.addAttribute("item", item);
        model.addAttribute("said", said);
        model.addAttribute("when", slots.inWords(item.slot()));
        model.addAttribute("committee", name(item.committeeId()));
        model.addAttribute("mayClerk", clerk);
        model.addAttribute("history", item.history().stream().map(ItemPage::line).toList());
        model.addAttribute("referrals", referrals(item, visitor));
        if (clerk) {
            model.addAttribute("slots", choices.of(item.committeeId(), calendar.today()));
            model.addAttribute("bodies", others(item.committeeId(), visitor));
        }
        return "programme/item";
    }

    private String name(String committeeId) {
        return committees.find(committeeId).map(Committee::name).orElse("");
    }

    /** To bodies that the visitor may know of. */
    private List<Referral> referrals(ProgrammeItem item, Visitor visitor) {
        var sight = bodies.known(visitor);
        return planning.all(item.referredTo()).stream()
                .flatMap(there ->
                        committees
                                .find(there.committeeId())
                                .filter(sight::covers)
                                .map(body -> referral(body, there))
                                .stream())
                .toList();
    }

    private static Referral referral(Committee body, ProgrammeItem there) {
        return new Referral(body.name(), ItemWords.tag(there.status()), there.reason());
    }

    private Map<String, String> others(String committeeId, Visitor visitor) {
        var others = new LinkedHashMap<String, String>();
        committees.list(bodies.known(visitor), List.of(), MOST_COMMITTEES).stream()
                .filter(body -> !body.id().equals(committeeId))
                .forEach(body -> others.put(body.id(), body.name()));
        return others;
    }

    private static Line line(Happening happened) {
        var from = happened.from();
        var to = happened.to();
        var moved =
                from != null && to != null
                        ? "From %s to %s".formatted(from, to)
                        : Objects.requireNonNullElse(to == null ? from : to, "");
        var why = happened.why() == null ? "" : happened.why();
        var text = moved.isEmpty() || why.isEmpty() ? moved + why : moved + ". " + why;
        return new Line(
                ItemWords.happened(happened.what()),
                happened.by(),
                happened.at(),
                text.isEmpty() ? null : text);
    }
}
