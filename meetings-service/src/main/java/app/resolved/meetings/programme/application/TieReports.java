package app.resolved.meetings.programme.application;

import app.resolved.eventing.Stored;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Given;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.outcomes.application.OutcomeList;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.programme.domain.ItemCommand;
import app.resolved.meetings.programme.domain.OwedReport;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Ties an item to the action that owes its report, so that the action is due when it comes. */
@Service
public class TieReports {

    private final PlanWork planning;
    private final OutcomeList outcomes;

    TieReports(PlanWork planning, OutcomeList outcomes) {
        this.planning = planning;
        this.outcomes = outcomes;
    }

    /**
     * @param reference of the action, such as "SC 2026/27-07"
     */
    public Answer<Stored<ProgrammeItem>> tie(String itemId, String reference, Command command) {
        return planning.get(itemId)
                .then(item -> {
                    var owed = owed(item.document(), Given.line(reference));
                    return owed.isPresent()
                            ? planning.carryOut(itemId, new ItemCommand.Tie(owed.get()), command)
                            : unknown();
                });
    }

    /** The action is due by the words of its minute again. */
    public Answer<Stored<ProgrammeItem>> untie(String itemId, Command command) {
        return planning.carryOut(itemId, new ItemCommand.Untie(), command);
    }

    /** An exempt one is not tied: the programme would tell of it. */
    private Optional<OwedReport> owed(ProgrammeItem item, String reference) {
        return outcomes.withReference(reference)
                .filter(outcome -> outcome.committeeId().equals(item.committeeId()))
                .filter(outcome -> !outcome.restricted() && outcome.actionId() != null)
                .map(TieReports::owed);
    }

    private static OwedReport owed(Outcome outcome) {
        return new OwedReport(outcome.id(), outcome.actionIds(), outcome.reference());
    }

    private static Answer<Stored<ProgrammeItem>> unknown() {
        return new Answer.Refused<>(
                new Refusal.Invalid(
                        "reference",
                        "Enter the reference of an action of this committee, such as SC"
                                + " 2026/27-07."));
    }
}
