package app.resolved.meetings.sheet.adapters.web;

import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.outcomes.adapters.web.TermsWords;
import app.resolved.meetings.sheet.application.KeepSheet;
import app.resolved.meetings.sheet.domain.ActionSheet;
import app.resolved.meetings.sheet.domain.PastedList;
import app.resolved.meetings.sheet.domain.TypedRow;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.layout.FormErrors;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What goes out tomorrow morning? One form for the whole meeting; whatever is pressed saves it. */
@Controller
class SheetPages {

    private static final String PAGE = "redirect:/meetings/%s/action-sheet";
    private static final String KEPT =
            "The action sheet is saved. What you marked as exempt or confidential is kept for a"
                    + " clerk entitled to such matter, who issues it.";

    private final Gate gate;
    private final CommitteeList committees;
    private final KeepCalendar calendar;
    private final KeepSheet keeping;

    SheetPages(Gate gate, CommitteeList committees, KeepCalendar calendar, KeepSheet keeping) {
        this.gate = gate;
        this.committees = committees;
        this.calendar = calendar;
        this.keeping = keeping;
    }

    @GetMapping("/meetings/{id}/action-sheet")
    String sheet(@PathVariable String id, Visitor visitor, Model model) {
        var meeting = gate.toClerk(id, visitor).document();
        var sheet = keeping.sheet(id, Gate.mayReadRestricted(visitor));
        return page(meeting, sheet, SheetForm.lines(sheet), "", model);
    }

    @PostMapping("/meetings/{id}/action-sheet")
    String save(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var meeting = gate.toClerk(id, visitor).document();
        var form = SheetForm.of(fields);
        var list = PastedList.read(form.pasted());
        if (!list.bad().isEmpty()) {
            return badLines(meeting, form, list, visitor, model, response);
        }
        var answer =
                keeping.paste(
                        id,
                        form.rows(),
                        list,
                        Gate.mayReadRestricted(visitor),
                        Commands.of(visitor));
        if (answer instanceof Answer.Refused<Stored<ActionSheet>>(Refusal refusal)) {
            return again(meeting, form, refusal, visitor, model, response);
        }
        return pressed(id, fields, form, list, visitor, next);
    }

    @PostMapping("/meetings/{id}/action-sheet/rows/{rowId}/put-back")
    String putBack(
            @PathVariable String id,
            @PathVariable String rowId,
            Visitor visitor,
            RedirectAttributes next) {
        gate.toClerk(id, visitor);
        switch (keeping.putBack(id, rowId, Gate.mayReadRestricted(visitor), Commands.of(visitor))) {
            case Answer.Done<?> _ -> Banner.success(next, "The row is back.");
            case Answer.Refused<?>(Refusal refusal) -> Banner.problem(next, refusal.message());
        }
        return PAGE.formatted(id);
    }

    /** Everything is saved; what else the button stands for. */
    private String pressed(
            String id,
            MultiValueMap<String, String> fields,
            SheetForm form,
            PastedList list,
            Visitor visitor,
            RedirectAttributes next) {
        var remove = fields.getFirst("remove");
        if (remove != null) {
            removed(id, remove, form.emptied(remove), list, visitor, next);
            return PAGE.formatted(id);
        }
        boolean issue = fields.containsKey("issue");
        if (form.marksExempt() && !Gate.mayReadRestricted(visitor)) {
            Banner.success(next, KEPT + leftOut(list));
        } else if (!issue || !list.leftOut().isEmpty()) {
            Banner.success(next, added(list));
        }
        return PAGE.formatted(id) + (issue ? "/issue" : "");
    }

    private static String added(PastedList list) {
        int pasted = list.rows().size();
        return pasted == 0
                ? "The action sheet is saved. Nothing is issued yet."
                : (pasted == 1 ? "1 row is added." : pasted + " rows are added.") + leftOut(list);
    }

    private static String leftOut(PastedList list) {
        return list.leftOut().isEmpty()
                ? ""
                : " A row holds no such column, and it is left out: %s."
                        .formatted(String.join(", ", list.leftOut()));
    }

    private void removed(
            String id,
            String rowId,
            List<TypedRow> typed,
            PastedList list,
            Visitor visitor,
            RedirectAttributes next) {
        var entitled = Gate.mayReadRestricted(visitor);
        var command = Commands.of(visitor);
        var answer =
                typed.isEmpty()
                        ? keeping.remove(id, rowId, entitled, command)
                        : keeping.save(id, typed, entitled, command);
        switch (answer) {
            case Answer.Done<?> _ ->
                    Banner.success(
                            next, "The row is removed. You can put it back below." + leftOut(list));
            case Answer.Refused<?>(Refusal refusal) ->
                    Banner.problem(next, refusal.message() + leftOut(list));
        }
    }

    private String badLines(
            Meeting meeting,
            SheetForm form,
            PastedList list,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        var errors = new FormErrors();
        list.bad().forEach(line -> errors.add("pasted-line-" + line.number(), line.toString()));
        errors.show(model);
        model.addAttribute("bad", list.bad());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var sheet = keeping.sheet(meeting.id(), Gate.mayReadRestricted(visitor));
        return page(meeting, sheet, form.again(sheet), form.pasted(), model);
    }

    private String again(
            Meeting meeting,
            SheetForm form,
            Refusal refusal,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        FormFaults.show(refusal, model, response);
        var sheet = keeping.sheet(meeting.id(), Gate.mayReadRestricted(visitor));
        return page(meeting, sheet, form.again(sheet), form.pasted(), model);
    }

    private String page(
            Meeting meeting,
            ActionSheet sheet,
            List<SheetForm.Line> lines,
            String pasted,
            Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute(
                "committee",
                committees.find(meeting.committeeId()).map(Committee::name).orElse(""));
        model.addAttribute("sheet", sheet);
        model.addAttribute("lines", lines);
        model.addAttribute("pasted", pasted);
        model.addAttribute("restrictions", TermsWords.restrictions());
        model.addAttribute("over", !meeting.date().isAfter(calendar.today()));
        return "sheet/sheet";
    }
}
