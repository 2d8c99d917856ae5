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
import app.resolved.meetings.sheet.domain.SheetIssuing;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.signin.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
        return page(meeting, sheet, stored.map(Stored::version).orElse(0L), model);
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
            Visitor visitor,
            RedirectAttributes next) {
        gate.toClerk(id, visitor);
        var pressed = DerivedId.of("issue-sheet", id, Long.toString(seen));
        var command = new Command(pressed, seen, visitor.name());
        switch (issuing.issue(id, backfilled, Gate.mayReadRestricted(visitor), command)) {
            case Answer.Done<ActionSheet> _ -> {
                Banner.success(next, issued(keeping.sheet(id, Gate.mayReadRestricted(visitor))));
            }
            case Answer.Refused<ActionSheet>(Refusal refusal) -> {
                Banner.problem(next, refusal.message());
                return back(id) + "/issue";
            }
        }
        return back(id);
    }

    private String page(Meeting meeting, ActionSheet sheet, long version, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute(
                "committee",
                committees.find(meeting.committeeId()).map(Committee::name).orElse(""));
        model.addAttribute("rows", sheet.toIssue());
        model.addAttribute("seen", version);
        return "sheet/issue";
    }

    private static String issued(ActionSheet sheet) {
        int count = sheet.issued().size();
        return count == 1
                ? "1 action of this meeting is issued."
                : count + " actions of this meeting are issued.";
    }

    private static String back(String id) {
        return "redirect:/meetings/" + id + "/action-sheet";
    }
}
