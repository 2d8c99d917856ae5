package app.resolved.meetings.outcomes.adapters.web;

import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.calendar.adapters.web.StatusTag;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.calendar.domain.MeetingCommand;
import app.resolved.meetings.calendar.domain.MeetingCommand.Cancel;
import app.resolved.meetings.calendar.domain.MeetingCommand.Hold;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.minutes.application.ReviewProposals;
import app.resolved.meetings.outcomes.application.FollowUp;
import app.resolved.meetings.outcomes.application.FollowUp.Followed;
import app.resolved.meetings.programme.adapters.web.ItemLine;
import app.resolved.meetings.programme.application.Programmes;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.signin.Visitor;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One meeting: what it decided and what became of it. */
@Controller
class MeetingPages {

    private static final int MOST_ITEMS = 100;

    private final Gate gate;
    private final KeepCalendar calendar;
    private final CommitteeList committees;
    private final FollowUp followUp;
    private final ReviewProposals reviews;
    private final Programmes programmes;

    MeetingPages(
            Gate gate,
            KeepCalendar calendar,
            CommitteeList committees,
            FollowUp followUp,
            ReviewProposals reviews,
            Programmes programmes) {
        this.gate = gate;
        this.calendar = calendar;
        this.committees = committees;
        this.followUp = followUp;
        this.reviews = reviews;
        this.programmes = programmes;
    }

    @GetMapping("/meetings/{id}")
    String one(@PathVariable String id, Visitor visitor, Paging paging, Model model) {
        var meeting = gate.toRead(id, visitor).document();
        return page(meeting, visitor, paging, model);
    }

    @PostMapping("/meetings/{id}/hold")
    String hold(@PathVariable String id, Visitor visitor, RedirectAttributes next) {
        var hold = new Hold(calendar.today());
        return carryOut(id, hold, "It is noted that the meeting was held.", visitor, next);
    }

    @PostMapping("/meetings/{id}/cancel")
    String cancel(@PathVariable String id, Visitor visitor, RedirectAttributes next) {
        return carryOut(id, new Cancel(), "The meeting is cancelled.", visitor, next);
    }

    private static boolean nothingHere(Meeting meeting, LocalDate today) {
        return switch (meeting.status()) {
            case SCHEDULED, HELD -> meeting.waiting().isEmpty() && !meeting.date().isAfter(today);
            case ACTIONS_ISSUED, MINUTES_APPROVED, CANCELLED -> false;
        };
    }

    private String carryOut(
            String id, MeetingCommand said, String done, Visitor visitor, RedirectAttributes next) {
        gate.toClerk(id, visitor);
        switch (calendar.carryOut(id, said, Commands.of(visitor))) {
            case Answer.Done<?> _ -> Banner.success(next, done);
            case Answer.Refused<?>(Refusal refusal) -> Banner.problem(next, refusal.message());
        }
        return "redirect:/meetings/" + id;
    }

    private String page(Meeting meeting, Visitor visitor, Paging paging, Model model) {
        var restricted = Gate.mayReadRestricted(visitor);
        var found = followUp.ofMeeting(meeting.id(), restricted, paging.after(), paging.fetch());
        var today = calendar.today();
        model.addAttribute("meeting", meeting);
        model.addAttribute(
                "committee",
                committees.find(meeting.committeeId()).map(Committee::name).orElse(""));
        model.addAttribute("status", StatusTag.of(meeting, today));
        model.addAttribute(
                "outcomes",
                paging.listing(found, Followed::key).map(each -> OutcomeRow.of(each, today)));
        model.addAttribute(
                "programme",
                programmes.ofMeeting(meeting.id(), MOST_ITEMS).stream().map(ItemLine::of).toList());
        var review = reviews.find(meeting.id());
        boolean hidden =
                !Gate.mayReadRestricted(visitor)
                        && review.filter(one -> one.document().restricted()).isPresent();
        model.addAttribute("hidden", hidden);
        model.addAttribute("review", hidden ? null : review.map(ReviewLine::of).orElse(null));
        model.addAttribute("mayClerk", visitor.mayClerk(meeting.committeeId()));
        model.addAttribute("nothingHere", nothingHere(meeting, today));
        model.addAttribute("over", !meeting.date().isAfter(today));
        return "meetings/meeting";
    }
}
