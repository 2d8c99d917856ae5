package app.resolved.meetings.minutes.adapters.web;

import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.minutes.application.ReaderRecords;
import app.resolved.meetings.minutes.domain.ReaderRecord;
import app.resolved.meetings.minutes.domain.ReaderScore;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.signin.Visitor;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How well are our minutes read? */
@Controller
class ReaderPages {

    private static final int MONTHS = 12;
    private static final int MOST = 1_000;

    /** A meeting's line. */
    record Line(
            String meetingId,
            LocalDate date,
            String committee,
            ReaderScore score,
            String precision,
            String recall) {}

    private final ReaderRecords records;
    private final CommitteeList committees;
    private final KeepCalendar calendar;

    ReaderPages(ReaderRecords records, CommitteeList committees, KeepCalendar calendar) {
        this.records = records;
        this.committees = committees;
        this.calendar = calendar;
    }

    @GetMapping("/reader")
    String reader(Visitor visitor, Paging paging, Model model) {
        visitor.must(visitor.mayClerk());
        var whose = Gate.committees(visitor, "");
        var from = calendar.today().minusMonths(MONTHS - 1L).withDayOfMonth(1);
        var year = records.since(from, whose, MOST);
        var score = ReaderScore.of(year);
        var found = records.list(whose, paging.after(), paging.fetch());
        model.addAttribute("chart", ReaderChart.of(year));
        model.addAttribute("score", score);
        model.addAttribute("precision", ReaderChart.percent(score.precision()));
        model.addAttribute("recall", ReaderChart.percent(score.recall()));
        model.addAttribute("meetings", paging.listing(found, ReaderRecord::key).map(this::line));
        return "minutes/reader";
    }

    private Line line(ReaderRecord counted) {
        var score = ReaderScore.of(List.of(counted));
        return new Line(
                counted.id(),
                counted.meetingDate(),
                committees.find(counted.committeeId()).map(Committee::name).orElse(""),
                score,
                ReaderChart.percent(score.precision()),
                ReaderChart.percent(score.recall()));
    }
}
