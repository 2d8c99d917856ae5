package app.resolved.meetings.committees.adapters.web;

import app.resolved.contracts.CommitteeState.SeatRole;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.calendar.application.MeetingList;
import app.resolved.meetings.calendar.domain.Meeting;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.committees.domain.Seat;
import app.resolved.meetings.outcomes.application.OpenActions;
import app.resolved.webkit.signin.Visitor;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One body: what it is for, who sits on it, when it meets, and how much of it is open. */
@Controller
class BodyPage {

    private static final int NEXT_MEETINGS = 5;
    private static final Comparator<Seat> AS_THEY_SIT =
            Comparator.comparing(Seat::role).thenComparing(Seat::name);

    /** Another body, named and linked. */
    record Named(String id, String name) {}

    private final Gate gate;
    private final KeepCalendar calendar;
    private final MeetingList meetings;
    private final CommitteeList committees;
    private final OpenActions openActions;

    BodyPage(
            Gate gate,
            KeepCalendar calendar,
            MeetingList meetings,
            CommitteeList committees,
            OpenActions openActions) {
        this.gate = gate;
        this.calendar = calendar;
        this.meetings = meetings;
        this.committees = committees;
        this.openActions = openActions;
    }

    @GetMapping("/committees/{id}")
    String one(@PathVariable String id, Visitor visitor, Model model) {
        var body = gate.body(id, visitor);
        boolean reads = gate.mayRead(visitor, body);
        model.addAttribute("body", body);
        model.addAttribute("kind", KindWords.of(body.kind()));
        model.addAttribute("visibility", VisibilityWords.of(body.visibility()));
        model.addAttribute("mayClerk", visitor.mayClerk(id));
        model.addAttribute("reads", reads);
        model.addAttribute("next", reads ? next(body) : List.of());
        model.addAttribute("open", reads ? openActions.of(followed(body)) : 0L);
        people(body, model);
        others(body, visitor, model);
        return "committees/body";
    }

    private List<Meeting> next(Committee body) {
        return meetings.from(calendar.today(), Set.of(body.id()), NEXT_MEETINGS);
    }

    /** Its own, and what it took over. */
    private Set<String> followed(Committee body) {
        var ids = new HashSet<String>();
        ids.add(body.id());
        committees.precededBy(body.id()).stream()
                .filter(each -> each.succeededOn(calendar.today()))
                .forEach(each -> ids.add(each.id()));
        return ids;
    }

    private void people(Committee body, Model model) {
        var today = calendar.today();
        var now = body.heldOn(today).stream().sorted(AS_THEY_SIT).toList();
        model.addAttribute("seats", now.stream().map(seat -> SeatRow.of(seat, today)).toList());
        model.addAttribute(
                "chairVacant", now.stream().noneMatch(seat -> seat.role() == SeatRole.CHAIR));
        model.addAttribute("otherSeats", body.seats().size() - now.size());
    }

    private void others(Committee body, Visitor visitor, Model model) {
        var succession = body.succession();
        model.addAttribute("parent", named(body.parentId(), visitor));
        model.addAttribute(
                "successor", succession == null ? null : named(succession.committeeId(), visitor));
        model.addAttribute(
                "predecessors",
                committees.precededBy(body.id()).stream()
                        .filter(gate.known(visitor)::covers)
                        .map(each -> new Named(each.id(), each.name()))
                        .toList());
    }

    private @Nullable Named named(@Nullable String id, Visitor visitor) {
        return id == null
                ? null
                : committees
                        .find(id)
                        .filter(gate.known(visitor)::covers)
                        .map(each -> new Named(each.id(), each.name()))
                        .orElse(null);
    }
}
