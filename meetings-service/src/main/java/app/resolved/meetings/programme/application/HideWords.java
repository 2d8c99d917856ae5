package app.resolved.meetings.programme.application;

import app.resolved.contracts.OutcomeState;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.programme.domain.ItemCommand;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Takes the words of an outcome that turned out to be exempt off all programmes; its items stay, by
 * its reference.
 */
@Component
class HideWords {

    private static final int MOST_COMMITTEES = 500;
    private static final int MOST = 1_000;

    private final PlanWork planning;
    private final Programmes programmes;
    private final CommitteeList committees;

    HideWords(PlanWork planning, Programmes programmes, CommitteeList committees) {
        this.planning = planning;
        this.programmes = programmes;
        this.committees = committees;
    }

    /**
     * Its item and what is tied to its action, what was proposed to other bodies, what was passed
     * on from there, and what came after any of these. An item is hidden before its series is
     * looked at, so that an occurrence which is planned meanwhile is either found or hidden too.
     */
    void hide(OutcomeState outcome, Command command) {
        var name = outcome.reference() == null ? "Exempt item" : outcome.reference();
        var hidden = new LinkedHashSet<String>();
        var found = madeOf(outcome.outcomeId());
        while (!found.isEmpty() && hidden.size() < MOST) {
            for (var item : found) {
                planning.carryOut(item.id(), new ItemCommand.Hide(name), command);
                hidden.add(item.id());
            }
            found = followingFrom(found, hidden);
        }
    }

    private List<ProgrammeItem> madeOf(String outcomeId) {
        var proposals =
                committees.list(List.of(), MOST_COMMITTEES).stream()
                        .map(body -> OutcomeItems.proposalOf(outcomeId, body.id()));
        var ids = Stream.concat(Stream.of(OutcomeItems.itemOf(outcomeId)), proposals).toList();
        return Stream.concat(
                        planning.all(ids).stream(), programmes.owedBy(outcomeId, MOST).stream())
                .distinct()
                .toList();
    }

    private List<ProgrammeItem> followingFrom(List<ProgrammeItem> before, Set<String> hidden) {
        var ids = before.stream().map(ProgrammeItem::id).toList();
        var now = planning.all(ids);
        var passedOn = now.stream().flatMap(item -> item.referredTo().stream()).toList();
        return Stream.concat(planning.all(passedOn).stream(), later(now).stream())
                .filter(item -> !hidden.contains(item.id()))
                .distinct()
                .toList();
    }

    /** The occurrences after them. */
    private List<ProgrammeItem> later(Collection<ProgrammeItem> items) {
        var first =
                items.stream()
                        .collect(
                                Collectors.toMap(
                                        ProgrammeItem::series,
                                        ProgrammeItem::occurrence,
                                        Math::min));
        return programmes.ofSeries(first.keySet(), MOST).stream()
                .filter(item -> isLater(item, first.getOrDefault(item.series(), 0)))
                .toList();
    }

    private static boolean isLater(ProgrammeItem item, int occurrence) {
        return item.occurrence() > occurrence;
    }
}
