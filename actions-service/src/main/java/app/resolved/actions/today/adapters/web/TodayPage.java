package app.resolved.actions.today.adapters.web;

import app.resolved.actions.actions.adapters.web.Lines;
import app.resolved.actions.actions.application.ActionFilter;
import app.resolved.actions.actions.application.Sight;
import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.duedates.domain.WorkingDays;
import app.resolved.actions.visitors.Rights;
import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.PersonState.Role;
import app.resolved.webkit.signin.Visitor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is asked of me now: the first seven lines, and how many more there are. */
@Controller
class TodayPage {

    private static final int MOST = 7;
    private static final int SOON = 5;

    private final CountedActions counted;
    private final AsksOfClerk ofClerk;
    private final WorkingDays workingDays;
    private final Lines lines;
    private final Rights rights;
    private final Committees committees;

    TodayPage(
            CountedActions counted,
            AsksOfClerk ofClerk,
            WorkingDays workingDays,
            Lines lines,
            Rights rights,
            Committees committees) {
        this.counted = counted;
        this.ofClerk = ofClerk;
        this.workingDays = workingDays;
        this.lines = lines;
        this.rights = rights;
        this.committees = committees;
    }

    /**
     * A thing that is asked, with where it is done.
     *
     * @param text such as "3 actions need your word"
     */
    record Ask(String text, String address, String more) {}

    @GetMapping("/")
    String today(@RequestParam(defaultValue = "false") boolean all, Visitor visitor, Model model) {
        var sight = rights.sight(visitor);
        var asks = new ArrayList<Ask>();
        ofOwner(visitor, sight, asks);
        asks.addAll(ofClerk.asks(visitor, sight));
        ofChair(visitor, sight, asks);
        var shown = all ? asks : asks.subList(0, Math.min(asks.size(), MOST));
        model.addAttribute("asks", shown);
        model.addAttribute("more", asks.size() - shown.size());
        model.addAttribute("committees", named(visitor));
        model.addAttribute("holdsPosts", !visitor.postIds().isEmpty());
        model.addAttribute("clerk", visitor.mayClerk());
        return "today";
    }

    private void ofOwner(Visitor visitor, Sight sight, List<Ask> asks) {
        if (visitor.postIds().isEmpty()) {
            return;
        }
        var mine = ActionFilter.open(sight).ownedBy(visitor.postIds());
        counted.add(
                asks,
                mine.late(lines.today()),
                "of yours is late",
                "of yours are late",
                "/actions?whose=mine&show=late",
                "Report how each stands, or say that it is done.");
        var unseen = mine.in(Set.of(ActionStatus.OPEN));
        counted.add(
                asks,
                counted.count(unseen) - counted.count(unseen.dueBefore(lines.today())),
                "needs your word",
                "need your word",
                "/actions?whose=mine&show=open",
                "Say that you have seen it.");
        counted.add(
                asks,
                mine.in(Set.of(ActionStatus.ACKNOWLEDGED)).dueBefore(soon()),
                "of yours is due soon",
                "of yours are due soon",
                "/actions?whose=mine&show=open",
                "Due within %d working days.".formatted(SOON));
        counted.add(
                asks,
                ActionFilter.open(sight).owingAResponse(visitor.postIds()),
                "waits for your response",
                "wait for your response",
                "/actions?whose=mine&show=responses",
                "You have a copy of a recommendation: say whether you accept it.");
    }

    private LocalDate soon() {
        return workingDays.after(lines.today(), SOON).reached().plusDays(1);
    }

    private void ofChair(Visitor visitor, Sight sight, List<Ask> asks) {
        if (!visitor.is(Role.CHAIR) || visitor.mayClerk()) {
            return;
        }
        var all = ActionFilter.open(sight);
        counted.add(
                asks,
                all.late(lines.today()),
                "is late",
                "are late",
                "/actions?whose=all&show=late",
                "You may want to ask about them at the next meeting.");
        counted.add(
                asks,
                all.in(Set.of(ActionStatus.COMPLETION_PROPOSED)),
                "awaits the committee’s sign-off",
                "await the committee’s sign-off",
                "/actions?whose=all&show=proposed",
                "Is the committee content?");
        counted.add(
                asks,
                all.ownedByNobody(),
                "has no owner",
                "have no owner",
                "/actions?whose=all&show=unowned",
                "The clerk is finding one.");
    }

    private Map<String, String> named(Visitor visitor) {
        var named = new TreeMap<String, String>(rights.names(visitor));
        if (!visitor.committeeIds().isEmpty()) {
            named.keySet().retainAll(visitor.committeeIds());
        }
        named.keySet().removeAll(committees.heirs().takenOver(lines.today()));
        return named;
    }
}
