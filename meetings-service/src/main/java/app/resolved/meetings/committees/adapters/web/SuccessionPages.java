package app.resolved.meetings.committees.adapters.web;

import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.application.SucceedCommittees;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.Committee.Succession;
import app.resolved.meetings.deciding.Answer;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.layout.DateInput;
import app.resolved.webkit.layout.FormErrors;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says that another body took over. */
@Controller
class SuccessionPages {

    private static final int MOST_TO_CHOOSE = 500;

    record SuccessionForm(@Nullable String successorId, @Nullable DateInput on) {

        static SuccessionForm of(Committee body) {
            var succession = body.succession();
            return succession == null
                    ? new SuccessionForm("", SeatForm.NO_DAY)
                    : new SuccessionForm(succession.committeeId(), DateInput.of(succession.on()));
        }

        Optional<LocalDate> day() {
            return on == null ? Optional.empty() : on.date();
        }

        FormErrors errors() {
            var errors = new FormErrors();
            if (successorId == null || successorId.isBlank()) {
                errors.add("successorId", "Choose the committee that takes over.");
            }
            if (day().isEmpty()) {
                errors.add("on", "Enter its first day, such as 18 5 2027.");
            }
            return errors;
        }
    }

    private final SucceedCommittees succeeding;
    private final CommitteeList committees;
    private final Gate gate;

    SuccessionPages(SucceedCommittees succeeding, CommitteeList committees, Gate gate) {
        this.succeeding = succeeding;
        this.committees = committees;
        this.gate = gate;
    }

    @GetMapping("/committees/{id}/succession")
    String show(@PathVariable String id, Visitor visitor, Model model) {
        var body = clerked(id, visitor);
        return page(body, SuccessionForm.of(body), visitor, model);
    }

    @PostMapping("/committees/{id}/succession")
    String succeed(
            @PathVariable String id,
            SuccessionForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var body = clerked(id, visitor);
        var errors = form.errors();
        if (errors.any()) {
            errors.show(model);
            response.setStatus(422);
            return page(body, form, visitor, model);
        }
        var successorId = form.successorId() == null ? "" : form.successorId();
        visitor.must(visitor.mayClerk(successorId));
        var given = new Succession(successorId, form.day().orElseThrow());
        if (succeeding.succeed(id, given, Commands.of(visitor))
                instanceof Answer.Refused<?>(var refusal)) {
            FormFaults.show(refusal, model, response);
            return page(body, form, visitor, model);
        }
        Banner.success(next, "What " + body.name() + " left open moves along.");
        return "redirect:/committees/" + id;
    }

    @PostMapping("/committees/{id}/succession/undo")
    String undo(@PathVariable String id, Visitor visitor, RedirectAttributes next) {
        var body = clerked(id, visitor);
        switch (succeeding.undo(id, Commands.of(visitor))) {
            case Answer.Done<?> _ ->
                    Banner.success(next, body.name() + " follows up its own decisions again.");
            case Answer.Refused<?>(var refusal) -> Banner.problem(next, refusal.message());
        }
        return "redirect:/committees/" + id;
    }

    private Committee clerked(String id, Visitor visitor) {
        var body = gate.body(id, visitor);
        visitor.must(visitor.mayClerk(id));
        return body;
    }

    private String page(Committee body, SuccessionForm form, Visitor visitor, Model model) {
        model.addAttribute("body", body);
        model.addAttribute("form", form);
        model.addAttribute("successors", successors(body, visitor));
        return "committees/succession";
    }

    private Map<String, String> successors(Committee body, Visitor visitor) {
        var names = new LinkedHashMap<String, String>();
        committees.list(gate.known(visitor), List.of(), MOST_TO_CHOOSE).stream()
                .filter(each -> !each.id().equals(body.id()) && visitor.mayClerk(each.id()))
                .forEach(each -> names.put(each.id(), each.name()));
        return names;
    }
}
