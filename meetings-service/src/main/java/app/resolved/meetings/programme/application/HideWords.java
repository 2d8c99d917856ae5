package app.resolved.meetings.programme.application;

import app.resolved.contracts.OutcomeState;
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
 * Takes the words of an outcome that turned out to be exempt off all programmes, and gives them
 * back where it is exempt no more; its items stay meanwhile, by its reference.
 */
@Component
class HideWords {

    private static final int MOST = 1_000;

    private final PlanWork planning;
    private final Programmes programmes;
    private final ProposalsOfOutcomes proposals;

    HideWords(PlanWork planning, Programmes programmes, ProposalsOfOutcomes proposals) {
        this.planning = planning;
        this.programmes = programmes;
        this.proposals = proposals;
    }

    /**
     * Its item and what is tied to its action, what was proposed to other bodies, what was passed
     * on from there, and what came after any of these. An item is hidden before its series is
     * looked at, so that an occurrence which is planned meanwhile is either found or hidden too.
     */
    void hide(OutcomeState outcome, Command command) {
        var hide = new ItemCommand.Hide(nameOf(outcome));
        say(hide, madeOf(outcome.outcomeId()), command);
    }

    /** It is not exempt, or not any more: what was hidden says again what it asks for. */
    void reveal(OutcomeState outcome, Command command) {
        var reveal = new ItemCommand.Reveal(nameOf(outcome), outcome.title(), outcome.madeTo());
        var hidden =
                madeOf(outcome.outcomeId()).stream().filter(item -> item.hidden() != null).toList();
        say(reveal, hidden, command);
    }

    private void say(ItemCommand words, List<ProgrammeItem> first, Command command) {
        var said = new LinkedHashSet<String>();
        var found = first;
        while (!found.isEmpty() && said.size() < MOST) {
            for (var item : found) {
                planning.carryOut(item.id(), words, command);
                said.add(item.id());
            }
            found = followingFrom(found, said);
        }
    }

    private static String nameOf(OutcomeState outcome) {
        return outcome.reference() == null ? "Exempt item" : outcome.reference();
    }

    private List<ProgrammeItem> madeOf(String outcomeId) {
        var own = planning.all(List.of(OutcomeItems.itemOf(outcomeId)));
        return Stream.of(own, proposals.of(outcomeId), programmes.owedBy(outcomeId, MOST))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<ProgrammeItem> followingFrom(List<ProgrammeItem> before, Set<String> said) {
        var ids = before.stream().map(ProgrammeItem::id).toList();
        var now = planning.all(ids);
        var passedOn = now.stream().flatMap(item -> item.referredTo().stream()).toList();
        return Stream.concat(planning.all(passedOn).stream(), later(now).stream())
                .filter(item -> !said.contains(item.id()))
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
