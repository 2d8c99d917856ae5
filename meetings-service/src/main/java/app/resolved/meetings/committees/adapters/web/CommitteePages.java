package app.resolved.meetings.committees.adapters.web;

import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.application.DescribeCommittees;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.Committee.Describe;
import app.resolved.meetings.deciding.Answer;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class CommitteePages {

    record CommitteeForm(
            @Nullable String code, @Nullable String name, @Nullable Visibility visibility) {

        static CommitteeForm empty() {
            return new CommitteeForm("", "", Visibility.PUBLIC);
        }

        static CommitteeForm of(Committee committee) {
            return new CommitteeForm(committee.code(), committee.name(), committee.visibility());
        }

        Describe describe(String id) {
            return new Describe(
                    id,
                    code == null ? "" : code,
                    name == null ? "" : name,
                    visibility == null ? Visibility.PUBLIC : visibility);
        }
    }

    private final DescribeCommittees describing;
    private final CommitteeList committees;

    CommitteePages(DescribeCommittees describing, CommitteeList committees) {
        this.describing = describing;
        this.committees = committees;
    }

    @GetMapping("/committees")
    String list(Visitor visitor, Paging paging, Model model) {
        visitor.must(visitor.known() && !visitor.partner());
        var found = committees.list(paging.after(), paging.fetch());
        model.addAttribute(
                "committees", paging.listing(found, committee -> List.of(committee.code())));
        model.addAttribute("mayAdd", mayAdd(visitor));
        return "committees/list";
    }

    @GetMapping("/committees/new")
    String fresh(Visitor visitor, Model model) {
        visitor.must(mayAdd(visitor));
        return form(model, CommitteeForm.empty(), null);
    }

    @PostMapping("/committees/new")
    String add(
            CommitteeForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        visitor.must(mayAdd(visitor));
        var id = UUID.randomUUID().toString();
        return describe(id, null, form, visitor, model, response, next);
    }

    @GetMapping("/committees/{id}")
    String one(@PathVariable String id, Visitor visitor, Model model) {
        visitor.must(visitor.mayClerk(id));
        var committee = committees.find(id).orElseThrow(Refused::notFound);
        return form(model, CommitteeForm.of(committee), id);
    }

    @PostMapping("/committees/{id}")
    String change(
            @PathVariable String id,
            CommitteeForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        visitor.must(visitor.mayClerk(id));
        return describe(id, id, form, visitor, model, response, next);
    }

    private String describe(
            String id,
            @Nullable String existing,
            CommitteeForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var answer = describing.describe(form.describe(id), Commands.of(visitor));
        if (answer instanceof Answer.Refused<?>(var refusal)) {
            FormFaults.show(refusal, model, response);
            return form(model, form, existing);
        }
        Banner.success(next, form.describe(id).name().strip() + " is saved.");
        return "redirect:/committees";
    }

    private static String form(Model model, CommitteeForm form, @Nullable String id) {
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("visibilities", VisibilityWords.ALL);
        return "committees/form";
    }

    /** Who clerks one committee alone does not add others. */
    private static boolean mayAdd(Visitor visitor) {
        return visitor.mayClerk() && visitor.committeeIds().isEmpty();
    }
}
