package app.resolved.meetings.committees.adapters.web;

import app.resolved.meetings.answering.Commands;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.committees.application.SeatMembers;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.Seat;
import app.resolved.meetings.deciding.Answer;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.layout.DateInput;
import app.resolved.webkit.layout.FormErrors;
import app.resolved.webkit.people.People;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who sits and sat on a body, and the form that seats somebody. */
@Controller
class SeatPages {

    private static final Comparator<Seat> NEWEST_FIRST =
            Comparator.comparing(Seat::from).reversed().thenComparing(Seat::role);

    record EndForm(@Nullable DateInput until) {
        Optional<LocalDate> day() {
            return until == null ? Optional.empty() : until.date();
        }
    }

    private final SeatMembers seating;
    private final People people;
    private final KeepCalendar calendar;
    private final Gate gate;

    SeatPages(SeatMembers seating, People people, KeepCalendar calendar, Gate gate) {
        this.seating = seating;
        this.people = people;
        this.calendar = calendar;
        this.gate = gate;
    }

    @GetMapping("/committees/{id}/members")
    String list(@PathVariable String id, Visitor visitor, Model model) {
        return page(gate.body(id, visitor), SeatForm.empty(), visitor, model);
    }

    @PostMapping("/committees/{id}/members")
    String add(
            @PathVariable String id,
            SeatForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var body = clerked(id, visitor);
        var person = person(form);
        var errors = form.errors();
        if (person.isEmpty() && form.email() != null && !form.email().isBlank()) {
            errors.add(
                    "email", "The directory knows nobody by that address: add them there first.");
        }
        if (errors.any()) {
            return again(errors, body, form, visitor, model, response);
        }
        var seat = form.seat(UUID.randomUUID().toString(), person.orElse(null));
        if (seating.seat(id, List.of(seat), Commands.of(visitor))
                instanceof Answer.Refused<?>(var refusal)) {
            FormFaults.show(refusal, model, response);
            return page(body, form, visitor, model);
        }
        Banner.success(next, seat.name().strip() + " has a seat.");
        return "redirect:/committees/" + id + "/members";
    }

    @PostMapping("/committees/{id}/members/{seatId}/end")
    String end(
            @PathVariable String id,
            @PathVariable String seatId,
            EndForm form,
            Visitor visitor,
            RedirectAttributes next) {
        var body = clerked(id, visitor);
        var seat = find(body, seatId);
        if (form.day().isEmpty()) {
            Banner.problem(next, "Enter the last day of the term, such as 17 5 2027.");
            return "redirect:/committees/" + id + "/members";
        }
        var ended =
                new Seat(
                        seatId,
                        seat.role(),
                        seat.name(),
                        seat.personId(),
                        seat.represents(),
                        seat.from(),
                        form.day().get());
        var answer = seating.seat(id, List.of(ended), Commands.of(visitor));
        return told(answer, "The term of " + seat.name() + " is noted.", id, next);
    }

    @PostMapping("/committees/{id}/members/{seatId}/remove")
    String remove(
            @PathVariable String id,
            @PathVariable String seatId,
            Visitor visitor,
            RedirectAttributes next) {
        var seat = find(clerked(id, visitor), seatId);
        var answer = seating.remove(id, seatId, Commands.of(visitor));
        return told(answer, "The seat of " + seat.name() + " is taken away.", id, next);
    }

    private static String told(Answer<?> answer, String done, String id, RedirectAttributes next) {
        switch (answer) {
            case Answer.Done<?> _ -> Banner.success(next, done);
            case Answer.Refused<?>(var refusal) -> Banner.problem(next, refusal.message());
        }
        return "redirect:/committees/" + id + "/members";
    }

    private Committee clerked(String id, Visitor visitor) {
        var body = gate.body(id, visitor);
        visitor.must(visitor.mayClerk(id));
        return body;
    }

    private static Seat find(Committee body, String seatId) {
        return body.seats().stream()
                .filter(seat -> seat.seatId().equals(seatId))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private Optional<String> person(SeatForm form) {
        return form.email() == null || form.email().isBlank()
                ? Optional.empty()
                : people.byEmail(form.email()).map(person -> person.personId());
    }

    private String again(
            FormErrors errors,
            Committee body,
            SeatForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        errors.show(model);
        response.setStatus(422);
        return page(body, form, visitor, model);
    }

    private String page(Committee body, SeatForm form, Visitor visitor, Model model) {
        var today = calendar.today();
        model.addAttribute("body", body);
        model.addAttribute("form", form);
        model.addAttribute("roles", RoleWords.ALL);
        model.addAttribute("mayClerk", visitor.mayClerk(body.id()));
        model.addAttribute(
                "seats",
                body.seats().stream()
                        .sorted(NEWEST_FIRST)
                        .map(seat -> SeatRow.of(seat, today))
                        .toList());
        return "committees/members";
    }
}
