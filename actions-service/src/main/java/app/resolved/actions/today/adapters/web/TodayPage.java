package app.resolved.actions.today.adapters.web;

import app.resolved.actions.actions.adapters.web.Lines;
import app.resolved.actions.actions.application.ActionFilter;
import app.resolved.actions.actions.application.ActionReader;
import app.resolved.actions.actions.application.Sight;
import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.directory.application.Reachability;
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
    private static final int COUNTED = 100;
    private static final int SOON = 5;

    private final ActionReader reader;
    private final Reachability reachability;
    private final WorkingDays workingDays;
    private final Lines lines;
    private final Rights rights;
    private final Committees committees;
    private final ReferredToMine referred;
    private final DirectoryReader directory;
    private final NotIssued notIssued;

    TodayPage(
            ActionReader reader,
            Reachability reachability,
            WorkingDays workingDays,
            Lines lines,
            Rights rights,
            Committees committees,
            ReferredToMine referred,
            DirectoryReader directory,
            NotIssued notIssued) {
        this.notIssued = notIssued;
        this.reader = reader;
        this.reachability = reachability;
        this.workingDays = workingDays;
        this.lines = lines;
        this.rights = rights;
        this.committees = committees;
        this.referred = referred;
        this.directory = directory;
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
        ofClerk(visitor, sight, asks);
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
        add(
                asks,
                mine.late(lines.today()),
                "of yours is late",
                "of yours are late",
                "/actions?whose=mine&show=late",
                "Report how each stands, or say that it is done.");
        var unseen = mine.in(Set.of(ActionStatus.OPEN));
        add(
                asks,
                count(unseen) - count(unseen.dueBefore(lines.today())),
                "needs your word",
                "need your word",
                "/actions?whose=mine&show=open",
                "Say that you have seen it.");
        add(
                asks,
                mine.in(Set.of(ActionStatus.ACKNOWLEDGED)).dueBefore(soon()),
                "of yours is due soon",
                "of yours are due soon",
                "/actions?whose=mine&show=open",
                "Due within %d working days.".formatted(SOON));
    }

    private LocalDate soon() {
        return workingDays.after(lines.today(), SOON).reached().plusDays(1);
    }

    private void ofClerk(Visitor visitor, Sight sight, List<Ask> asks) {
        if (!visitor.mayClerk()) {
            return;
        }
        asks.addAll(notIssued.asks(visitor));
        var all = ActionFilter.open(sight);
        add(
                asks,
                all.ownedByNobody(),
                "has no owner",
                "have no owner",
                "/desk#without-owner",
                "Choose the post that is accountable.");
        var vacant = directory.vacantPosts();
        add(
                asks,
                all.withVacant(vacant),
                "has a vacant post",
                "have a vacant post",
                "/desk#vacant",
                "Nobody is reminded until somebody holds it.");
        add(
                asks,
                all.withCopyFor(vacant),
                "has a copy that waits for a vacant post",
                "have a copy that waits for a vacant post",
                "/desk#copy-waits",
                "It goes out once you record who holds the post.");
        add(
                asks,
                all.disputed(),
                "is declined or needs more time",
                "are declined or need more time",
                "/desk#disputed",
                "Answer their owners: nobody is reminded until then.");
        add(
                asks,
                all.in(Set.of(ActionStatus.COMPLETION_PROPOSED)),
                "awaits sign-off",
                "await sign-off",
                "/desk#proposed",
                "Record what the committee decided.");
        chairless(visitor, asks);
        asks.addAll(referred.asks(visitor));
        int bounces = reachability.notReached(COUNTED).size();
        if (bounces > 0) {
            asks.add(
                    new Ask(
                            bounces == 1 ? "1 address bounces" : bounces + " addresses bounce",
                            "/desk#undeliverable",
                            "Mend the address, or the person is not reminded."));
        }
        add(
                asks,
                all.late(lines.today()),
                "is late",
                "are late",
                "/actions?whose=all&show=late",
                "Their owners are reminded.");
    }

    /** Of bodies whose seats are kept: where none is, nobody knows who has the chair. */
    private void chairless(Visitor visitor, List<Ask> asks) {
        committees.all().stream()
                .filter(body -> visitor.mayClerk(body.committeeId()))
                .filter(body -> !body.seats().isEmpty() && body.succeededBy() == null)
                .filter(body -> !body.hasChairOn(lines.today()))
                .forEach(body ->
                        asks.add(
                                new Ask(
                                        body.name() + " has no chair",
                                        "/before-the-meeting/" + body.committeeId(),
                                        "What waits for the chair is with you until somebody has"
                                                + " the seat.")));
    }

    private void ofChair(Visitor visitor, Sight sight, List<Ask> asks) {
        if (!visitor.is(Role.CHAIR) || visitor.mayClerk()) {
            return;
        }
        var all = ActionFilter.open(sight);
        add(
                asks,
                all.late(lines.today()),
                "is late",
                "are late",
                "/actions?whose=all&show=late",
                "You may want to ask about them at the next meeting.");
        add(
                asks,
                all.in(Set.of(ActionStatus.COMPLETION_PROPOSED)),
                "awaits the committee’s sign-off",
                "await the committee’s sign-off",
                "/actions?whose=all&show=proposed",
                "Is the committee content?");
        add(
                asks,
                all.ownedByNobody(),
                "has no owner",
                "have no owner",
                "/actions?whose=all&show=unowned",
                "The clerk is finding one.");
    }

    private void add(
            List<Ask> asks,
            ActionFilter filter,
            String one,
            String many,
            String address,
            String more) {
        add(asks, count(filter), one, many, address, more);
    }

    private long count(ActionFilter filter) {
        return reader.count(filter, COUNTED + 1);
    }

    private static void add(
            List<Ask> asks, long count, String one, String many, String address, String more) {
        if (count > 0) {
            var number = count > COUNTED ? "More than " + COUNTED : "" + count;
            var text = count == 1 ? "1 action " + one : number + " actions " + many;
            asks.add(new Ask(text, address, more));
        }
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
