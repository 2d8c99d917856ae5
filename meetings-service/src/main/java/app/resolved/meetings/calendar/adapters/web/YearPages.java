package app.resolved.meetings.calendar.adapters.web;

import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.calendar.application.MeetingList;
import app.resolved.meetings.calendar.domain.BankHolidays;
import app.resolved.meetings.calendar.domain.Elections;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.calendar.domain.MunicipalYear;
import app.resolved.meetings.calendar.domain.YearCalendar;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.webkit.layout.Dates;
import app.resolved.webkit.signin.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The municipal year at one look: who meets when, and when the papers go out. */
@Controller
class YearPages {

    private static final int MOST_COMMITTEES = 500;
    private static final int MOST_MEETINGS = 1_000;
    private static final int EARLIEST = 1894;
    private static final int LATEST = 2998;

    private final MeetingList meetings;
    private final CommitteeList committees;
    private final Gate gate;
    private final Dates dates;
    private final BankHolidays holidays;
    private final Elections elections;

    YearPages(
            MeetingList meetings,
            CommitteeList committees,
            Gate gate,
            Dates dates,
            BankHolidays holidays,
            @Value("${resolved.meetings.elections-from}") int electionsFrom,
            @Value("${resolved.meetings.elections-every}") int electionsEvery) {
        this.meetings = meetings;
        this.committees = committees;
        this.gate = gate;
        this.dates = dates;
        this.holidays = holidays;
        this.elections = new Elections(electionsFrom, electionsEvery);
    }

    @GetMapping("/calendar")
    String year(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String committeeId,
            Visitor visitor,
            Model model) {
        var asked = gate.listed(visitor, committeeId);
        var wanted = wanted(year);
        var found = meetings.between(wanted.first(), wanted.last(), asked, MOST_MEETINGS + 1);
        var shown = found.stream().limit(MOST_MEETINGS).toList();
        var calendar = new YearCalendar(wanted, shown, holidays, elections);
        var names = names(visitor);
        model.addAttribute("words", new YearWords());
        model.addAttribute("year", wanted);
        model.addAttribute("before", wanted.begins() > EARLIEST ? wanted.before() : null);
        model.addAttribute("next", wanted.begins() < LATEST ? wanted.next() : null);
        model.addAttribute("calendar", calendar);
        model.addAttribute("upcomingPolling", elections.in(wanted.next()).orElse(null));
        model.addAttribute("count", shown.stream().filter(each -> !each.cancelled()).count());
        model.addAttribute("cut", found.size() > MOST_MEETINGS);
        model.addAttribute("names", allNames(shown, names));
        model.addAttribute("committees", names);
        model.addAttribute("committeeId", committeeId);
        model.addAttribute("mayAdd", visitor.mayClerk());
        return "meetings/year";
    }

    /** What is no year is the present one. */
    private MunicipalYear wanted(String typed) {
        if (typed.matches("\\d{4}")) {
            int begins = Integer.parseInt(typed);
            if (begins >= EARLIEST && begins <= LATEST) {
                return new MunicipalYear(begins);
            }
        }
        return MunicipalYear.of(dates.today());
    }

    private Map<String, String> names(Visitor visitor) {
        var names = new LinkedHashMap<String, String>();
        for (Committee each : committees.list(gate.known(visitor), List.of(), MOST_COMMITTEES)) {
            if (visitor.committeeIds().isEmpty() || visitor.belongsTo(each.id())) {
                names.put(each.id(), each.name());
            }
        }
        return names;
    }

    /** Of each meeting that is shown, by its committee's id. */
    private Map<String, String> allNames(List<Meeting> shown, Map<String, String> known) {
        var names = new LinkedHashMap<>(known);
        var others =
                shown.stream()
                        .map(Meeting::committeeId)
                        .filter(id -> !known.containsKey(id))
                        .distinct()
                        .toList();
        committees.findAll(others).forEach(each -> names.put(each.id(), each.name()));
        return names;
    }
}
