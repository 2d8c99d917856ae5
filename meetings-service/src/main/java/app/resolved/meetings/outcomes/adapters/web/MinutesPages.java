package app.resolved.meetings.outcomes.adapters.web;

import app.resolved.contracts.MeetingState.MeetingStatus;
import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.application.MeetingList;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.calendar.domain.MeetingCommand.PublishMinutes;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.outcomes.application.FollowUp;
import app.resolved.meetings.outcomes.application.FollowUp.Followed;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.layout.Dates;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the minutes of a meeting are published, which meeting approved them, and corrections. */
@Controller
class MinutesPages {

    private static final int MOST_MEETINGS = 50;

    private final Gate gate;
    private final KeepCalendar calendar;
    private final MeetingList meetings;
    private final FollowUp followUp;
    private final Dates dates;

    MinutesPages(
            Gate gate,
            KeepCalendar calendar,
            MeetingList meetings,
            FollowUp followUp,
            Dates dates) {
        this.gate = gate;
        this.calendar = calendar;
        this.meetings = meetings;
        this.followUp = followUp;
        this.dates = dates;
    }

    @GetMapping("/meetings/{id}/approval")
    String approval(@PathVariable String id, Visitor visitor, Paging paging, Model model) {
        var meeting = gate.toClerk(id, visitor).document();
        return page(meeting, meeting.minutes().address(), visitor, paging, model);
    }

    @PostMapping("/meetings/{id}/approval")
    String approve(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String atMeetingId,
            Visitor visitor,
            Paging paging,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var meeting = gate.toClerk(id, visitor).document();
        return answered(
                calendar.approveMinutes(id, atMeetingId, Commands.of(visitor)),
                "The minutes are noted as approved. Amend below what was corrected.",
                meeting,
                meeting.minutes().address(),
                visitor,
                paging,
                model,
                response,
                next);
    }

    @PostMapping("/meetings/{id}/approval/take-back")
    String takeBack(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Paging paging,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var meeting = gate.toClerk(id, visitor).document();
        return answered(
                calendar.takeBackApproval(id, reason, Commands.of(visitor)),
                "The approval is taken back. The minutes are marked as a draft again.",
                meeting,
                meeting.minutes().address(),
                visitor,
                paging,
                model,
                response,
                next);
    }

    @PostMapping("/meetings/{id}/publication")
    String publish(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String address,
            Visitor visitor,
            Paging paging,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var meeting = gate.toClerk(id, visitor).document();
        return answered(
                calendar.carryOut(id, new PublishMinutes(address), Commands.of(visitor)),
                "The address of the published minutes is kept.",
                meeting,
                address,
                visitor,
                paging,
                model,
                response,
                next);
    }

    private String answered(
            Answer<Stored<Meeting>> answer,
            String done,
            Meeting meeting,
            @Nullable String address,
            Visitor visitor,
            Paging paging,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (answer instanceof Answer.Refused<?>(var refusal)) {
            FormFaults.show(refusal, model, response);
            return page(meeting, address, visitor, paging, model);
        }
        Banner.success(next, done);
        return "redirect:/meetings/" + meeting.id() + "/approval";
    }

    private String page(
            Meeting meeting,
            @Nullable String address,
            Visitor visitor,
            Paging paging,
            Model model) {
        var restricted = Gate.mayReadRestricted(visitor);
        var found = followUp.ofMeeting(meeting.id(), restricted, paging.after(), paging.fetch());
        model.addAttribute("meeting", meeting);
        model.addAttribute("address", address);
        model.addAttribute("later", later(meeting));
        model.addAttribute("approved", meeting.status() == MeetingStatus.MINUTES_APPROVED);
        model.addAttribute("correction", reason(meeting));
        model.addAttribute(
                "outcomes", paging.listing(found, Followed::key).map(MinutesPages::line));
        return "meetings/approval";
    }

    record Line(String id, String title, String where) {}

    private static Line line(Followed followed) {
        Outcome outcome = followed.outcome();
        return new Line(outcome.id(), outcome.title(), PlaceWords.of(outcome.place()));
    }

    /** The meetings that could have approved them, the first after it first. */
    private Map<String, String> later(Meeting meeting) {
        var found = new LinkedHashMap<String, String>();
        meetings
                .from(meeting.date().plusDays(1), Set.of(meeting.committeeId()), MOST_MEETINGS)
                .stream()
                .filter(one -> !one.cancelled() && !one.date().isAfter(calendar.today()))
                .forEach(one -> found.put(one.id(), dates.day(one.date())));
        return found;
    }

    private String reason(Meeting meeting) {
        var at = meeting.minutes().approvedAtMeetingId();
        return calendar.find(at == null ? "" : at)
                .map(one -> "on " + dates.day(one.document().date()))
                .map("Corrected when the minutes were approved %s"::formatted)
                .orElse("Corrected when the minutes were approved");
    }
}
