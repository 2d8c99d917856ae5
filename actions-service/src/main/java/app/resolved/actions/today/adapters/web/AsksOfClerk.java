package app.resolved.actions.today.adapters.web;

import app.resolved.actions.actions.adapters.web.Lines;
import app.resolved.actions.actions.application.ActionFilter;
import app.resolved.actions.actions.application.Sight;
import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.directory.application.Reachability;
import app.resolved.actions.today.adapters.web.TodayPage.Ask;
import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.webkit.signin.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is asked of a clerk: what nobody else can do, or sees. */
@Component
class AsksOfClerk {

    private final CountedActions counted;
    private final NotIssued notIssued;
    private final ReferredToMine referred;
    private final DirectoryReader directory;
    private final Reachability reachability;
    private final Committees committees;
    private final Lines lines;

    AsksOfClerk(
            CountedActions counted,
            NotIssued notIssued,
            ReferredToMine referred,
            DirectoryReader directory,
            Reachability reachability,
            Committees committees,
            Lines lines) {
        this.counted = counted;
        this.notIssued = notIssued;
        this.referred = referred;
        this.directory = directory;
        this.reachability = reachability;
        this.committees = committees;
        this.lines = lines;
    }

    List<Ask> asks(Visitor visitor, Sight sight) {
        var asks = new ArrayList<Ask>();
        if (!visitor.mayClerk()) {
            return asks;
        }
        asks.addAll(notIssued.asks(visitor));
        var all = ActionFilter.open(sight);
        counted.add(
                asks,
                all.ownedByNobody(),
                "has no owner",
                "have no owner",
                "/desk#without-owner",
                "Choose the post that is accountable.");
        var vacant = directory.vacantPosts();
        counted.add(
                asks,
                all.withVacant(vacant),
                "has a vacant post",
                "have a vacant post",
                "/desk#vacant",
                "Nobody is reminded until somebody holds it.");
        counted.add(
                asks,
                all.withCopyFor(vacant),
                "has a copy that waits for a vacant post",
                "have a copy that waits for a vacant post",
                "/desk#copy-waits",
                "It goes out once you record who holds the post.");
        counted.add(
                asks,
                all.disputed(),
                "is declined or needs more time",
                "are declined or need more time",
                "/desk#disputed",
                "Answer their owners: nobody is reminded until then.");
        counted.add(
                asks,
                all.in(Set.of(ActionStatus.COMPLETION_PROPOSED)),
                "awaits sign-off",
                "await sign-off",
                "/desk#proposed",
                "Record what the committee decided.");
        chairless(visitor, asks);
        asks.addAll(referred.asks(visitor));
        int bounces = reachability.notReached(CountedActions.MOST).size();
        if (bounces > 0) {
            asks.add(
                    new Ask(
                            bounces == 1 ? "1 address bounces" : bounces + " addresses bounce",
                            "/desk#undeliverable",
                            "Mend the address, or the person is not reminded."));
        }
        counted.add(
                asks,
                all.late(lines.today()),
                "is late",
                "are late",
                "/actions?whose=all&show=late",
                "Their owners are reminded.");
        return asks;
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
}
