package app.resolved.meetings.programme.adapters.web;

import app.resolved.eventing.Stored;
import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.calendar.application.KeepCalendar;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.programme.application.PlanWork;
import app.resolved.meetings.programme.application.Slots;
import app.resolved.meetings.programme.domain.Happening;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import app.resolved.webkit.signin.Visitor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands on the page of an item. */
@Component
class ItemView {

    private static final int MOST_COMMITTEES = 500;

    record Line(String title, String by, Instant at, @Nullable String text) {}

    private final PlanWork planning;
    private final Gate bodies;
    private final CommitteeList committees;
    private final Slots slots;
    private final SlotChoices choices;
    private final KeepCalendar calendar;
    private final Referrals referrals;

    ItemView(
            PlanWork planning,
            Gate bodies,
            CommitteeList committees,
            Slots slots,
            SlotChoices choices,
            KeepCalendar calendar,
            Referrals referrals) {
        this.planning = planning;
        this.bodies = bodies;
        this.committees = committees;
        this.slots = slots;
        this.choices = choices;
        this.calendar = calendar;
        this.referrals = referrals;
    }

    String of(Stored<ProgrammeItem> stored, Said said, Visitor visitor, Model model) {
        var item = stored.document();
        boolean clerk = visitor.mayClerk(item.committeeId());
        model.addAttribute("card", Boards.card(stored));
        model.addAttribute("item", item);
        model.addAttribute("said", said);
        model.addAttribute("when", slots.inWords(item.slot()));
        model.addAttribute("committee", name(item.committeeId()));
        model.addAttribute("mayClerk", clerk);
        model.addAttribute("history", item.history().stream().map(ItemView::line).toList());
        model.addAttribute("referrals", referrals.of(planning.all(item.referredTo()), visitor));
        if (clerk) {
            model.addAttribute("slots", choices.of(item.committeeId(), calendar.today()));
            model.addAttribute("bodies", others(item.committeeId(), visitor));
        }
        return "programme/item";
    }

    private String name(String committeeId) {
        return committees.find(committeeId).map(Committee::name).orElse("");
    }

    private Map<String, String> others(String committeeId, Visitor visitor) {
        var others = new LinkedHashMap<String, String>();
        committees.list(bodies.known(visitor), List.of(), MOST_COMMITTEES).stream()
                .filter(body -> !body.id().equals(committeeId))
                .forEach(body -> others.put(body.id(), body.name()));
        return others;
    }

    private static Line line(Happening happened) {
        var from = happened.from();
        var to = happened.to();
        var moved =
                from != null && to != null
                        ? "From %s to %s".formatted(from, to)
                        : Objects.requireNonNullElse(to == null ? from : to, "");
        var why = happened.why() == null ? "" : happened.why();
        var text = moved.isEmpty() || why.isEmpty() ? moved + why : moved + ". " + why;
        return new Line(
                ItemWords.happened(happened.what()),
                happened.by(),
                happened.at(),
                text.isEmpty() ? null : text);
    }
}
