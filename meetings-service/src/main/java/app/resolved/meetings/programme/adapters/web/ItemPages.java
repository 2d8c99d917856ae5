package app.resolved.meetings.programme.adapters.web;

import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.programme.adapters.ProgrammeGate;
import app.resolved.meetings.programme.application.PlanWork;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import app.resolved.meetings.programme.domain.Slot;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding an item, and describing it anew. */
@Controller
class ItemPages {

    private final PlanWork planning;
    private final ProgrammeGate gate;
    private final CommitteeList committees;
    private final SlotChoices choices;
    private final KeepCalendar calendar;

    ItemPages(
            PlanWork planning,
            ProgrammeGate gate,
            CommitteeList committees,
            SlotChoices choices,
            KeepCalendar calendar) {
        this.planning = planning;
        this.gate = gate;
        this.committees = committees;
        this.choices = choices;
        this.calendar = calendar;
    }

    @GetMapping("/work-programme/items/new")
    String fresh(@RequestParam String committeeId, Visitor visitor, Model model) {
        visitor.must(visitor.mayClerk(committeeId));
        return form(model, ItemForm.empty(committeeId), committeeId, null);
    }

    @PostMapping("/work-programme/items/new")
    String add(
            ItemForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var committeeId = Objects.requireNonNullElse(form.committeeId(), "");
        visitor.must(visitor.mayClerk(committeeId));
        var slot = Slot.read(form.slot()).orElse(Slot.TO_BE_CONFIRMED);
        var answer = planning.add(committeeId, form.description(), slot, command(visitor, null));
        return answered(answer, form, committeeId, null, model, response, next);
    }

    @GetMapping("/work-programme/items/{id}/change")
    String change(@PathVariable String id, Visitor visitor, Model model) {
        var stored = gate.toClerk(id, visitor);
        var form = ItemForm.of(stored.document(), stored.version());
        return form(model, form, stored.document().committeeId(), id);
    }

    @PostMapping("/work-programme/items/{id}/change")
    String change(
            @PathVariable String id,
            ItemForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var item = gate.toClerk(id, visitor).document();
        var answer = planning.describe(id, form.description(), command(visitor, form.version()));
        return answered(answer, form, item.committeeId(), id, model, response, next);
    }

    private String answered(
            Answer<Stored<ProgrammeItem>> answer,
            ItemForm form,
            String committeeId,
            @Nullable String id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (answer) {
            case Answer.Done<Stored<ProgrammeItem>>(var stored) -> {
                Banner.success(next, "“%s” is saved.".formatted(stored.document().title()));
                yield "redirect:/work-programme/items/" + stored.id();
            }
            case Answer.Refused<Stored<ProgrammeItem>>(var refusal) -> {
                FormFaults.show(refusal, model, response);
                yield form(model, form, committeeId, id);
            }
        };
    }

    private String form(Model model, ItemForm form, String committeeId, @Nullable String id) {
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("committeeId", committeeId);
        model.addAttribute(
                "committee",
                committees.find(committeeId).map(Committee::name).orElseThrow(Refused::notFound));
        model.addAttribute("who", ItemWords.WHO);
        model.addAttribute("every", ItemWords.EVERY);
        model.addAttribute("slots", choices.of(committeeId, calendar.today()));
        return "programme/form";
    }

    static Command command(Visitor visitor, @Nullable Long version) {
        return new Command(UUID.randomUUID().toString(), version, visitor.name());
    }
}
