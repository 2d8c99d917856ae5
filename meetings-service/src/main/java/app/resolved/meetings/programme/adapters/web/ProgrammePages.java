package app.resolved.meetings.programme.adapters.web;

import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.programme.adapters.ProgrammeGate;
import app.resolved.meetings.programme.application.Programmes;
import app.resolved.meetings.programme.application.Slots;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import app.resolved.webkit.layout.Dates;
import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.signin.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What comes when, and who asked for it. */
@Controller
class ProgrammePages {

    private static final int MOST_COMMITTEES = 500;
    private static final int LATEST = 5;

    record Over(
            String id,
            String title,
            String when,
            ItemWords.Tag tag,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    private final Gate gate;
    private final Boards boards;
    private final Programmes programmes;
    private final Slots slots;
    private final SlotChoices choices;
    private final CommitteeList committees;
    private final KeepCalendar calendar;

    ProgrammePages(
            Gate gate,
            Boards boards,
            Programmes programmes,
            Slots slots,
            SlotChoices choices,
            CommitteeList committees,
            KeepCalendar calendar) {
        this.gate = gate;
        this.boards = boards;
        this.programmes = programmes;
        this.slots = slots;
        this.choices = choices;
        this.committees = committees;
        this.calendar = calendar;
    }

    @GetMapping("/work-programme")
    String board(
            @RequestParam(defaultValue = "") String committeeId, Visitor visitor, Model model) {
        Gate.ofTheCouncil(visitor);
        if (!committeeId.isEmpty()) {
            gate.bodyToRead(committeeId, visitor);
        }
        var names = names(visitor);
        var chosen = committeeId.isEmpty() ? first(names) : committeeId;
        model.addAttribute("committees", names);
        model.addAttribute("committeeId", chosen);
        model.addAttribute("committee", names.getOrDefault(chosen, ""));
        model.addAttribute("mayClerk", visitor.mayClerk(chosen));
        if (!chosen.isEmpty()) {
            model.addAttribute("board", boards.of(chosen, visitor.mayClerk(chosen)));
            model.addAttribute("slots", choices.of(chosen, calendar.today()));
            model.addAttribute("over", latest(chosen, visitor));
        }
        return "programme/board";
    }

    @GetMapping("/work-programme/over")
    String over(@RequestParam String committeeId, Paging paging, Visitor visitor, Model model) {
        var body = gate.bodyToRead(committeeId, visitor);
        var page =
                paging.listing(
                        programmes.over(committeeId, paging.after(), paging.fetch()),
                        ProgrammeItem::keyWhenClosed);
        model.addAttribute("committeeId", committeeId);
        model.addAttribute("committee", body.name());
        model.addAttribute("over", new Listing<>(rows(page.items(), visitor), page.next()));
        return "programme/over";
    }

    private List<Over> latest(String committeeId, Visitor visitor) {
        return rows(programmes.over(committeeId, List.of(), LATEST), visitor);
    }

    private List<Over> rows(List<ProgrammeItem> items, Visitor visitor) {
        return items.stream()
                .filter(item -> ProgrammeGate.sees(visitor, item))
                .map(this::over)
                .toList();
    }

    private Over over(ProgrammeItem item) {
        return new Over(
                item.id(),
                item.title(),
                slots.inWords(item.slot()),
                ItemWords.tag(item.status()),
                item.reason(),
                day(item.closed()));
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, Dates.LONDON);
    }

    private static String first(Map<String, String> names) {
        return names.keySet().stream().findFirst().orElse("");
    }

    /** By id, in the order of their codes: those that are the visitor's. */
    private Map<String, String> names(Visitor visitor) {
        var names = new LinkedHashMap<String, String>();
        for (Committee committee :
                committees.list(gate.known(visitor), List.of(), MOST_COMMITTEES)) {
            if (Gate.mayRead(visitor, committee.id())) {
                names.put(committee.id(), committee.name());
            }
        }
        return names;
    }
}
