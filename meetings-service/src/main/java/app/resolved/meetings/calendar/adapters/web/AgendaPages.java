package app.resolved.meetings.calendar.adapters.web;

import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.FormFaults;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.domain.AgendaEdits;
import app.resolved.meetings.calendar.domain.AgendaItem;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.calendar.domain.MeetingCommand.SetAgenda;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A meeting's agenda: read and printed by all who read the meeting, kept by its clerk. */
@Controller
class AgendaPages {

    private final Gate gate;
    private final KeepCalendar calendar;
    private final AgendaPage page;

    AgendaPages(Gate gate, KeepCalendar calendar, AgendaPage page) {
        this.gate = gate;
        this.calendar = calendar;
        this.page = page;
    }

    @GetMapping("/meetings/{id}/agenda")
    String agenda(@PathVariable String id, Visitor visitor, Model model) {
        return page.show(gate.toRead(id, visitor), AgendaForm.EMPTY, visitor, model);
    }

    /** Without the titles of exempt items, whoever looks at it: to be printed and published. */
    @GetMapping("/meetings/{id}/agenda/to-publish")
    String toPublish(@PathVariable String id, Visitor visitor, Model model) {
        return page.toPublish(gate.toRead(id, visitor), visitor, model);
    }

    @PostMapping("/meetings/{id}/agenda/add")
    String add(
            @PathVariable String id,
            AgendaForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var stored = gate.toClerk(id, visitor);
        var items = AgendaEdits.added(stored.document().agenda(), form.item(null));
        return switch (set(stored, form.version(), items, visitor)) {
            case Answer.Done<?> _ -> {
                Banner.success(next, "Item %s is on the agenda.".formatted(form.numberOrEmpty()));
                yield back(id, "add");
            }
            case Answer.Refused<?>(var refusal) -> {
                FormFaults.show(refusal, model, response);
                yield page.show(gate.toRead(id, visitor), form, visitor, model);
            }
        };
    }

    /** From the work programme, under the next number. */
    @PostMapping("/meetings/{id}/agenda/take")
    String take(
            @PathVariable String id,
            @RequestParam String itemId,
            @RequestParam long version,
            Visitor visitor,
            RedirectAttributes next) {
        var stored = gate.toClerk(id, visitor);
        var line = page.planned(id, itemId).orElseThrow(Refused::notFound);
        var before = stored.document().agenda();
        var number = AgendaEdits.nextNumber(before);
        var item = new AgendaItem(number, line.title(), false, null, null, line.id());
        var after = AgendaEdits.added(before, item);
        return told(
                stored,
                version,
                after,
                "Item %s is on the agenda.".formatted(number),
                visitor,
                next);
    }

    @PostMapping("/meetings/{id}/agenda/move")
    String move(
            @PathVariable String id,
            @RequestParam String number,
            @RequestParam boolean up,
            @RequestParam long version,
            Visitor visitor,
            RedirectAttributes next) {
        var stored = gate.toClerk(id, visitor);
        var after = AgendaEdits.moved(stored.document().agenda(), number, up ? -1 : 1);
        return told(stored, version, after, "The item is moved.", visitor, next);
    }

    @PostMapping("/meetings/{id}/agenda/remove")
    String remove(
            @PathVariable String id,
            @RequestParam String number,
            @RequestParam long version,
            Visitor visitor,
            RedirectAttributes next) {
        var stored = gate.toClerk(id, visitor);
        mayTouch(stored, number, visitor);
        var after = AgendaEdits.removed(stored.document().agenda(), number);
        return told(
                stored,
                version,
                after,
                "Item %s is off the agenda.".formatted(number),
                visitor,
                next);
    }

    @GetMapping("/meetings/{id}/agenda/item")
    String item(
            @PathVariable String id, @RequestParam String number, Visitor visitor, Model model) {
        var stored = gate.toClerk(id, visitor);
        var item = mayTouch(stored, number, visitor);
        return page.ofItem(stored, number, AgendaForm.of(item, stored.version()), model);
    }

    @PostMapping("/meetings/{id}/agenda/item")
    String change(
            @PathVariable String id,
            @RequestParam String was,
            AgendaForm form,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var stored = gate.toClerk(id, visitor);
        var before = mayTouch(stored, was, visitor);
        var items =
                AgendaEdits.changed(
                        stored.document().agenda(), was, form.item(before.programmeItemId()));
        return switch (set(stored, form.version(), items, visitor)) {
            case Answer.Done<?> _ -> {
                Banner.success(next, "Item %s is saved.".formatted(form.numberOrEmpty()));
                yield back(id, "items");
            }
            case Answer.Refused<?>(var refusal) -> {
                FormFaults.show(refusal, model, response);
                yield page.ofItem(stored, was, form, model);
            }
        };
    }

    /** The words of an exempt item are for the entitled, so nobody else changes it. */
    private static AgendaItem mayTouch(Stored<Meeting> stored, String number, Visitor visitor) {
        var item =
                AgendaEdits.item(stored.document().agenda(), number).orElseThrow(Refused::notFound);
        visitor.must(!item.exempt() || visitor.entitled());
        return item;
    }

    private Answer<Stored<Meeting>> set(
            Stored<Meeting> stored,
            @Nullable Long version,
            List<AgendaItem> items,
            Visitor visitor) {
        var command = new Command(UUID.randomUUID().toString(), version, visitor.name());
        return calendar.carryOut(stored.id(), new SetAgenda(items), command);
    }

    private String told(
            Stored<Meeting> stored,
            long version,
            List<AgendaItem> items,
            String done,
            Visitor visitor,
            RedirectAttributes next) {
        switch (set(stored, version, items, visitor)) {
            case Answer.Done<?> _ -> Banner.success(next, done);
            case Answer.Refused<?>(var refusal) -> Banner.problem(next, refusal.message());
        }
        return back(stored.id(), "items");
    }

    private static String back(String id, String place) {
        return "redirect:/meetings/" + id + "/agenda#" + place;
    }
}
