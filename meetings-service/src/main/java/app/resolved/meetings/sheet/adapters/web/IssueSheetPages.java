package app.resolved.meetings.sheet.adapters.web;

import app.resolved.eventing.DerivedId;
import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.sheet.application.IssueSheet;
import app.resolved.meetings.sheet.application.KeepSheet;
import app.resolved.meetings.sheet.domain.ActionSheet;
import app.resolved.meetings.sheet.domain.IssueRows;
import app.resolved.meetings.sheet.domain.RowAnswers;
import app.resolved.meetings.sheet.domain.SheetIssuing;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.layout.FormErrors;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What will be sent to whom, looked over once more before it goes. */
@Controller
class IssueSheetPages {

    private final Gate gate;
    private final CommitteeList committees;
    private final KeepCalendar calendar;
    private final KeepSheet keeping;
    private final IssueSheet issuing;

    IssueSheetPages(
            Gate gate,
            CommitteeList committees,
            KeepCalendar calendar,
            KeepSheet keeping,
            IssueSheet issuing) {
        this.gate = gate;
        this.committees = committees;
        this.calendar = calendar;
        this.keeping = keeping;
        this.issuing = issuing;
    }

    @GetMapping("/meetings/{id}/action-sheet/issue")
    String summary(@PathVariable String id, Visitor visitor, Model model, RedirectAttributes next) {
        var meeting = gate.toClerk(id, visitor).document();
        var stored = keeping.find(id, Gate.mayReadRestricted(visitor));
        var sheet = stored.map(Stored::document).orElse(ActionSheet.empty(id));
        var fault = SheetIssuing.fault(sheet, meeting, calendar.today());
        if (fault.isPresent()) {
            Banner.problem(next, fault.get().message());
            return back(id);
        }
        if (sheet.toIssue().isEmpty()) {
            Banner.problem(next, "Everything on the sheet is issued already.");
            return back(id);
        }
        return page(
                meeting,
                sheet,
                stored.map(Stored::version).orElse(0L),
                RowAnswers.NONE,
                Gate.mayReadRestricted(visitor),
                model);
    }

    /**
     * @param seen the version that was looked over: what somebody else noted since is not issued
     *     unseen
     */
    @PostMapping("/meetings/{id}/action-sheet/issue")
    String issue(
            @PathVariable String id,
            @RequestParam long seen,
            @RequestParam(defaultValue = "false") boolean backfilled,
            @RequestParam MultiValueMap<String, String> fields,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var meeting = gate.toClerk(id, visitor).document();
        boolean entitled = Gate.mayReadRestricted(visitor);
        var answers = LikelyRow.answers(fields);
        var sheet = keeping.sheet(id, entitled);
        var unanswered = answers.unanswered(sheet, issuing.likely(sheet, entitled));
        if (!unanswered.isEmpty()) {
            asking(unanswered, model, response);
            return page(meeting, sheet, seen, answers, entitled, model);
        }
        var pressed = DerivedId.of("issue-sheet", id, Long.toString(seen));
        var rows = new IssueRows(backfilled, entitled, answers);
        switch (issuing.issue(id, rows, new Command(pressed, seen, visitor.name()))) {
            case Answer.Done<ActionSheet> _ ->
                    Banner.success(next, issued(keeping.sheet(id, entitled), answers));
            case Answer.Refused<ActionSheet>(Refusal refusal) -> {
                Banner.problem(next, refusal.message());
                return back(id) + "/issue";
            }
        }
        return back(id);
    }

    private static void asking(
            Map<String, String> unanswered, Model model, HttpServletResponse response) {
        var errors = new FormErrors();
        unanswered.forEach((row, question) -> errors.add(LikelyRow.field(row), question));
        errors.show(model);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    private String page(
            Meeting meeting,
            ActionSheet sheet,
            long version,
            RowAnswers answers,
            boolean entitled,
            Model model) {
        var likely = issuing.likely(sheet, entitled);
        model.addAttribute("meeting", meeting);
        model.addAttribute(
                "committee",
                committees.find(meeting.committeeId()).map(Committee::name).orElse(""));
        model.addAttribute("rows", sheet.toIssue());
        model.addAttribute("likely", LikelyRow.all(sheet, likely, answers));
        model.addAttribute("seen", version);
        return "sheet/issue";
    }

    private static String issued(ActionSheet sheet, RowAnswers answers) {
        int count = sheet.issued().size();
        int taken = answers.same().size();
        var issued =
                count == 1
                        ? "1 action of this meeting is issued."
                        : count + " actions of this meeting are issued.";
        return taken == 0
                ? issued
                : taken == 1
                        ? "1 row was issued from the minutes already and is off the sheet."
                        : taken
                                + " rows were issued from the minutes already and are off the"
                                + " sheet.";
    }

    private static String back(String id) {
        return "redirect:/meetings/" + id + "/action-sheet";
    }
}
