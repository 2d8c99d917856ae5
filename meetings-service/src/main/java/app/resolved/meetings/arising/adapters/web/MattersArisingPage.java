package app.resolved.meetings.arising.adapters.web;

import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.arising.adapters.print.MattersPdf;
import app.resolved.meetings.arising.application.GatherMattersArising;
import app.resolved.meetings.arising.domain.Matter;
import app.resolved.meetings.arising.domain.MattersArising;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.webkit.signin.Visitor;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of the outcomes of the meetings before, ready to print for the agenda. */
@Controller
class MattersArisingPage {

    /** What came of one of the meetings before. */
    record FromMeeting(String meetingId, LocalDate date, List<MatterRow> rows) {

        /** Whether there is nothing else, so that its heading would tell of it on paper. */
        public boolean exempt() {
            return rows.stream().allMatch(MatterRow::exempt);
        }
    }

    private final GatherMattersArising gathering;
    private final Gate gate;
    private final CommitteeList committees;
    private final KeepCalendar calendar;
    private final MattersPdf pdf;

    MattersArisingPage(
            GatherMattersArising gathering,
            Gate gate,
            CommitteeList committees,
            KeepCalendar calendar,
            MattersPdf pdf) {
        this.gathering = gathering;
        this.gate = gate;
        this.committees = committees;
        this.calendar = calendar;
        this.pdf = pdf;
    }

    @GetMapping("/meetings/{id}/matters-arising")
    String show(@PathVariable String id, Visitor visitor, Model model) {
        var meeting = gate.toRead(id, visitor).document();
        fill(meeting, Gate.mayReadRestricted(visitor), model);
        return "arising/matters";
    }

    /**
     * @param exempt whether the entitled want the references of exempt matters too: what goes into
     *     the public pack has none
     */
    @GetMapping("/meetings/{id}/matters-arising.pdf")
    ResponseEntity<byte[]> print(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean exempt,
            Visitor visitor,
            Model model) {
        var meeting = gate.toRead(id, visitor).document();
        boolean withExempt = exempt && Gate.mayReadRestricted(visitor);
        fill(meeting, withExempt, model);
        var name =
                "matters-arising-%s%s.pdf"
                        .formatted(meeting.date(), withExempt ? "-not-to-be-published" : "");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(pdf.of(model.asMap()));
    }

    private void fill(Meeting meeting, boolean withExempt, Model model) {
        var arising = gathering.at(meeting, withExempt);
        model.addAttribute("withExempt", withExempt);
        model.addAttribute("meeting", meeting);
        model.addAttribute("before", arising.before());
        model.addAttribute("cut", arising.cut());
        model.addAttribute("count", arising.matters().size());
        model.addAttribute("meetings", byMeeting(arising));
        model.addAttribute("today", calendar.today());
        model.addAttribute(
                "committee",
                committees.find(meeting.committeeId()).map(Committee::name).orElse(""));
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
