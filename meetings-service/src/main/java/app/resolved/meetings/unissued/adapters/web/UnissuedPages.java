package app.resolved.meetings.unissued.adapters.web;

import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.domain.MeetingCommand.NothingToFollowUp;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.unissued.application.Unissued;
import app.resolved.meetings.unissued.application.UnissuedMeeting;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.layout.Dates;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.signin.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which meetings wait for somebody to press "Issue". */
@Controller
class UnissuedPages {

    private final Unissued unissued;
    private final KeepCalendar calendar;
    private final CommitteeList committees;
    private final Gate gate;
    private final Dates dates;

    UnissuedPages(
            Unissued unissued,
            KeepCalendar calendar,
            CommitteeList committees,
            Gate gate,
            Dates dates) {
        this.unissued = unissued;
        this.calendar = calendar;
        this.committees = committees;
        this.gate = gate;
        this.dates = dates;
    }

    @GetMapping("/meetings/unissued")
    String list(Visitor visitor, Paging paging, Model model) {
        visitor.must(visitor.mayClerk());
        var found =
                unissued.of(
                        gate.listed(visitor, ""),
                        Gate.mayReadRestricted(visitor),
                        paging.after(),
                        paging.fetch());
        model.addAttribute("meetings", paging.listing(found, UnissuedMeeting::key).map(this::row));
        return "meetings/unissued";
    }

    @PostMapping("/meetings/{id}/nothing-to-follow-up")
    String nothing(@PathVariable String id, Visitor visitor, RedirectAttributes next) {
        var meeting = gate.toClerk(id, visitor).document();
        var said = new NothingToFollowUp(calendar.today());
        switch (calendar.carryOut(id, said, Commands.of(visitor))) {
            case Answer.Done<?> _ ->
                    Banner.success(
                            next,
                            "It is noted that nothing came of the meeting on %s."
                                    .formatted(dates.day(meeting.date())));
            case Answer.Refused<?>(Refusal refusal) -> Banner.problem(next, refusal.message());
        }
        return "redirect:/meetings/unissued";
    }

    private UnissuedRow row(UnissuedMeeting one) {
        var body = committees.find(one.meeting().committeeId()).map(Committee::name);
        return UnissuedRow.of(one, body.orElse(""));
    }
}
