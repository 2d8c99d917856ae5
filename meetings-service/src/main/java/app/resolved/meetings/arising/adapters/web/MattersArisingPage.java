package app.resolved.meetings.arising.adapters.web;

import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.arising.application.GatherMattersArising;
import app.resolved.meetings.arising.domain.Matter;
import app.resolved.meetings.arising.domain.MattersArising;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.webkit.signin.Visitor;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What became of the outcomes of the meetings before, ready to print for the agenda. */
@Controller
class MattersArisingPage {

    /** What came of one of the meetings before. */
    record FromMeeting(String meetingId, LocalDate date, List<MatterRow> rows) {}

    private final GatherMattersArising gathering;
    private final Gate gate;
    private final CommitteeList committees;
    private final KeepCalendar calendar;

    MattersArisingPage(
            GatherMattersArising gathering,
            Gate gate,
            CommitteeList committees,
            KeepCalendar calendar) {
        this.gathering = gathering;
        this.gate = gate;
        this.committees = committees;
        this.calendar = calendar;
    }

    @GetMapping("/meetings/{id}/matters-arising")
    String show(@PathVariable String id, Visitor visitor, Model model) {
        var meeting = gate.toRead(id, visitor).document();
        var arising = gathering.at(meeting, Gate.mayReadRestricted(visitor));
        model.addAttribute("meeting", meeting);
        model.addAttribute("before", arising.before());
        model.addAttribute("cut", arising.cut());
        model.addAttribute("count", arising.matters().size());
        model.addAttribute("meetings", byMeeting(arising));
        model.addAttribute("today", calendar.today());
        model.addAttribute(
                "committee",
                committees.find(meeting.committeeId()).map(Committee::name).orElse(""));
        return "arising/matters";
    }

    private List<FromMeeting> byMeeting(MattersArising arising) {
        var today = calendar.today();
        return arising.byMeeting().entrySet().stream()
                .map(entry -> fromMeeting(entry.getKey(), entry.getValue(), today))
                .toList();
    }

    private static FromMeeting fromMeeting(
            String meetingId, List<Matter> matters, LocalDate today) {
        return new FromMeeting(
                meetingId,
                matters.getFirst().outcome().meetingDate(),
                matters.stream().map(matter -> MatterRow.of(matter, today)).toList());
    }
}
