package app.resolved.meetings.calendar.adapters.web;

import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.application.MeetingList;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Answer;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.layout.DateInput;
import app.resolved.webkit.layout.Dates;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of meetings, and the form for one. */
@Controller
class CalendarPages {

    private static final int MOST_COMMITTEES = 500;
    private static final int NEXT = 5;

    record Row(
            String id,
            LocalDate date,
            String committee,
            @Nullable String place,
            StatusTag status) {}

    private final KeepCalendar calendar;
    private final MeetingList meetings;
    private final CommitteeList committees;
    private final Gate gate;
    private final Dates dates;

    CalendarPages(
            KeepCalendar calendar,
            MeetingList meetings,
            CommitteeList committees,
            Gate gate,
            Dates dates) {
        this.calendar = calendar;
        this.meetings = meetings;
        this.committees = committees;
        this.gate = gate;
        this.dates = dates;
    }

    @GetMapping("/meetings")
    String list(
            @RequestParam(defaultValue = "") String committeeId,
            Visitor visitor,
            Paging paging,
            Model model) {
        var asked = gate.listed(visitor, committeeId);
        var today = calendar.today();
        var before = List.of(today.toString(), "");
        var past = meetings.list(asked, paging.first() ? before : paging.after(), paging.fetch());
        var next = paging.first() ? meetings.from(today, asked, NEXT + 1) : List.<Meeting>of();
        var names = names(visitor);
        model.addAttribute(
                "meetings",
                paging.listing(past, Meeting::key).map(meeting -> row(meeting, names, today)));
        model.addAttribute(
                "next",
                next.stream().limit(NEXT).map(meeting -> row(meeting, names, today)).toList());
        model.addAttribute("moreToCome", next.size() > NEXT);
        model.addAttribute("committees", names);
        model.addAttribute("committeeId", committeeId);
        model.addAttribute("mayAdd", visitor.mayClerk());
        model.addAttribute("unissued", visitor.mayClerk() && anyUnissued(visitor));
        return "meetings/list";
    }

    private boolean anyUnissued(Visitor visitor) {
        var theirs = gate.listed(visitor, "");
        boolean entitled = Gate.mayReadRestricted(visitor);
        return !meetings.unissued(calendar.today(), theirs, entitled, List.of(), 1).isEmpty();
    }

    @GetMapping("/meetings/new")
    String fresh(
            @RequestParam(defaultValue = "") String committeeId, Visitor visitor, Model model) {
        visitor.must(visitor.mayClerk());
        return form(model, new MeetingForm(committeeId, null, "", "", null), null, visitor);
    }

    @PostMapping("/meetings/new")
    String add(
            MeetingForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return schedule(null, form, visitor, model, response, next);
    }

    @GetMapping("/meetings/{id}/change")
    String change(@PathVariable String id, Visitor visitor, Model model) {
        var stored = gate.toClerk(id, visitor);
        var form = MeetingForm.of(stored.document(), stored.version());
        return form(model, form, id, visitor);
    }

    @PostMapping("/meetings/{id}/change")
    String change(
            @PathVariable String id,
            MeetingForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        gate.toClerk(id, visitor);
        return schedule(id, form, visitor, model, response, next);
    }

    private String schedule(
            @Nullable String existing,
            MeetingForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var errors = form.errors();
        if (errors.any()) {
            errors.show(model);
            response.setStatus(422);
            return form(model, form, existing, visitor);
        }
        var id = existing == null ? UUID.randomUUID().toString() : existing;
        var schedule = form.schedule(id);
        visitor.must(visitor.mayClerk(schedule.committeeId()));
        var answer = calendar.schedule(schedule, Commands.of(visitor, form.version()));
        if (answer instanceof Answer.Refused<?>(var refusal)) {
            FormFaults.show(refusal, model, response);
            return form(model, form, existing, visitor);
        }
        Banner.success(
                next,
                "The meeting on %s is in the calendar.".formatted(dates.day(schedule.date())));
        return "redirect:/meetings/" + id;
    }

    private String form(Model model, MeetingForm form, @Nullable String id, Visitor visitor) {
        model.addAttribute("form", form);
        model.addAttribute("day", form.date() == null ? new DateInput("", "", "") : form.date());
        model.addAttribute("id", id);
        model.addAttribute("committees", names(visitor));
        return "meetings/form";
    }

    /** By id, in the order of their codes: those that are the visitor's. */
    private Map<String, String> names(Visitor visitor) {
        var names = new LinkedHashMap<String, String>();
        var known = committees.list(gate.known(visitor), List.of(), MOST_COMMITTEES);
        for (Committee committee : known) {
            if (visitor.committeeIds().isEmpty() || visitor.belongsTo(committee.id())) {
                names.put(committee.id(), committee.name());
            }
        }
        return names;
    }

    private static Row row(Meeting meeting, Map<String, String> names, LocalDate today) {
        return new Row(
                meeting.id(),
                meeting.date(),
                names.getOrDefault(meeting.committeeId(), ""),
                meeting.place(),
                StatusTag.of(meeting, today));
    }
}
