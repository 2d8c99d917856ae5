package app.resolved.meetings.committees.adapters.web;

import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.application.DescribeCommittees;
import app.resolved.meetings.deciding.Answer;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of bodies, and the form for one. */
@Controller
class CommitteePages {

    private static final int MOST_TO_CHOOSE = 500;

    private final DescribeCommittees describing;
    private final CommitteeList committees;
    private final KeepCalendar calendar;
    private final Gate gate;

    CommitteePages(
            DescribeCommittees describing,
            CommitteeList committees,
            KeepCalendar calendar,
            Gate gate) {
        this.describing = describing;
        this.committees = committees;
        this.calendar = calendar;
        this.gate = gate;
    }

    @GetMapping("/committees")
    String list(Visitor visitor, Paging paging, Model model) {
        Gate.ofTheCouncil(visitor);
        var found = committees.list(gate.known(visitor), paging.after(), paging.fetch());
        var today = calendar.today();
        model.addAttribute(
                "committees",
                paging.listing(found, committee -> List.of(committee.code()))
                        .map(committee -> BodyRow.of(committee, today)));
        model.addAttribute("mayAdd", mayAdd(visitor));
        return "committees/list";
    }

    @GetMapping("/committees/new")
    String fresh(Visitor visitor, Model model) {
        visitor.must(mayAdd(visitor));
        return form(model, CommitteeForm.empty(), null, visitor);
    }

    @PostMapping("/committees/new")
    String add(
            CommitteeForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        visitor.must(mayAdd(visitor));
        return describe(UUID.randomUUID().toString(), null, form, visitor, model, response, next);
    }

    @GetMapping("/committees/{id}/change")
    String change(@PathVariable String id, Visitor visitor, Model model) {
        clerked(id, visitor);
        var stored = describing.find(id).orElseThrow(Refused::notFound);
        var form = CommitteeForm.of(stored.document(), stored.version());
        return form(model, form, id, visitor);
    }

    @PostMapping("/committees/{id}/change")
    String change(
            @PathVariable String id,
            CommitteeForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        clerked(id, visitor);
        return describe(id, id, form, visitor, model, response, next);
    }

    private void clerked(String id, Visitor visitor) {
        gate.body(id, visitor);
        visitor.must(visitor.mayClerk(id));
    }

    private String describe(
            String id,
            @Nullable String existing,
            CommitteeForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var given = form.describe(id).partOf(gate.parent(id, form.parentId(), visitor));
        var command = Commands.of(visitor, form.version());
        var answer = describing.describe(given, gate.known(visitor), command);
        if (answer instanceof Answer.Refused<?>(var refusal)) {
            FormFaults.show(refusal, model, response);
            return form(model, form, existing, visitor);
        }
        Banner.success(next, form.describe(id).name().strip() + " is saved.");
        return "redirect:/committees/" + id;
    }

    private String form(Model model, CommitteeForm form, @Nullable String id, Visitor visitor) {
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("visibilities", VisibilityWords.ALL);
        model.addAttribute("kinds", KindWords.ALL);
        model.addAttribute("parents", others(id, visitor));
        return "committees/form";
    }

    /** By id, in the order of their codes. */
    private Map<String, String> others(@Nullable String id, Visitor visitor) {
        var names = new LinkedHashMap<String, String>();
        committees.list(gate.known(visitor), List.of(), MOST_TO_CHOOSE).stream()
                .filter(each -> !each.id().equals(id))
                .forEach(each -> names.put(each.id(), each.name()));
        return names;
    }

    /** Who clerks one committee alone does not add others. */
    private static boolean mayAdd(Visitor visitor) {
        return visitor.mayClerk() && visitor.committeeIds().isEmpty();
    }
}
