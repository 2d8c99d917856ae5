package app.resolved.meetings.programme.application;

import app.resolved.contracts.OutcomeState;
import app.resolved.eventing.DerivedId;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.programme.domain.ItemCommand;
import app.resolved.meetings.programme.domain.ItemCommand.Describe;
import app.resolved.meetings.programme.domain.NewItem;
import app.resolved.meetings.programme.domain.OwedReport;
import app.resolved.meetings.programme.domain.Placement;
import app.resolved.meetings.programme.domain.ProgrammeWords;
import app.resolved.meetings.programme.domain.ReferralWords;
import app.resolved.meetings.programme.domain.Requested;
import app.resolved.meetings.programme.domain.Slot;
import app.resolved.meetings.programme.domain.WhenAsked;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Plans what outcomes put on a work programme, and proposes to other bodies what is referred. */
@Service
public class PlanFromOutcomes {

    private static final int MOST_COMMITTEES = 500;
    private static final String US = "Resolved";

    private final PlanWork planning;
    private final CommitteeList committees;
    private final Slots slots;
    private final HideWords hiding;
    private final AgreedTies ties;
    private final ProposalsOfOutcomes proposals;

    PlanFromOutcomes(
            PlanWork planning,
            CommitteeList committees,
            Slots slots,
            HideWords hiding,
            AgreedTies ties,
            ProposalsOfOutcomes proposals) {
        this.planning = planning;
        this.committees = committees;
        this.slots = slots;
        this.hiding = hiding;
        this.ties = ties;
        this.proposals = proposals;
    }

    /**
     * May be told of the same again; what is older than what a clerk did since changes nothing. A
     * meeting's outcomes are looked at together, since a review is long.
     */
    public void take(List<HeardOutcome> heard) {
        heard.stream()
                .collect(Collectors.groupingBy(HeardOutcome::meetingId))
                .forEach(this::takeOfMeeting);
    }

    private void takeOfMeeting(String meetingId, List<HeardOutcome> heard) {
        var agreed = ties.itemsByOutcome(meetingId);
        heard.forEach(one -> take(one, agreed, commandOf(one)));
    }

    private static Command commandOf(HeardOutcome heard) {
        return new Command(
                DerivedId.of("from-outcome", heard.outcome().outcomeId(), "" + heard.sequence()),
                null,
                US);
    }

    private void take(HeardOutcome heard, Map<String, String> agreed, Command command) {
        var outcome = heard.outcome();
        if (outcome.restricted()) {
            hiding.hide(outcome, command);
        } else if (outcome.withdrawnAt() != null) {
            drop(outcome, command);
            withdrawProposals(outcome, command);
        } else {
            stand(heard, agreed, command);
        }
    }

    private void stand(HeardOutcome heard, Map<String, String> agreed, Command command) {
        var outcome = heard.outcome();
        if (heard.amended()) {
            hiding.reveal(outcome, command);
        }
        if (!outcome.backfilled()) {
            plan(outcome, agreed.get(outcome.outcomeId()), command);
            referred(outcome).forEach(body -> propose(outcome, body, command));
        }
    }

    /** On the item that has it already; else on one of its own, where its words want one. */
    private void plan(OutcomeState outcome, @Nullable String agreed, Command command) {
        var owed = owed(outcome);
        if (agreed != null) {
            tie(agreed, outcome.committeeId(), owed, command);
        } else if (ProgrammeWords.addSomething(outcome.title(), outcome.wording())) {
            var slot = slot(outcome);
            planning.addOnce(
                    NewItem.planned(
                            OutcomeItems.itemOf(outcome.outcomeId()),
                            outcome.committeeId(),
                            described(outcome, requested(outcome)),
                            new Placement(slot, slots.inWords(slot)),
                            owed),
                    command);
        }
    }

    /** A clerk may have tied it to another action since, or untied it; that holds. */
    private void tie(
            String itemId, String committeeId, @Nullable OwedReport owed, Command command) {
        if (owed == null) {
            return;
        }
        for (var item : planning.all(List.of(itemId))) {
            if (item.committeeId().equals(committeeId) && item.owed() == null && !item.untied()) {
                planning.carryOut(itemId, new ItemCommand.Tie(owed), command);
            }
        }
    }

    private List<Committee> referred(OutcomeState outcome) {
        if (!ReferralWords.refer(outcome.wording())) {
            return List.of();
        }
        return committees.list(List.of(), MOST_COMMITTEES).stream()
                .filter(body -> !body.id().equals(outcome.committeeId()))
                .filter(body -> ReferralWords.referTo(body.name(), outcome.wording()))
                .toList();
    }

    private void propose(OutcomeState outcome, Committee body, Command command) {
        var from =
                committees
                        .find(outcome.committeeId())
                        .map(Committee::nameElsewhere)
                        .orElse("Another body");
        planning.addOnce(
                new NewItem(
                        OutcomeItems.proposalOf(outcome.outcomeId(), body.id()),
                        body.id(),
                        described(outcome, new Requested(Requested.By.BODY, from)),
                        new Placement(Slot.TO_BE_CONFIRMED, slots.inWords(Slot.TO_BE_CONFIRMED)),
                        null,
                        1,
                        null,
                        outcome.outcomeId()),
                command);
    }

    private void drop(OutcomeState outcome, Command command) {
        planning.get(OutcomeItems.itemOf(outcome.outcomeId()))
                .then(item ->
                        planning.carryOut(
                                OutcomeItems.itemOf(outcome.outcomeId()),
                                new ItemCommand.Drop(
                                        slots.inWords(item.document().slot()),
                                        "The outcome that asked for it was withdrawn."),
                                command));
    }

    private void withdrawProposals(OutcomeState outcome, Command command) {
        var withdraw =
                new ItemCommand.WithdrawReferral("The outcome that referred it was withdrawn.");
        proposals
                .of(outcome.outcomeId())
                .forEach(item -> planning.carryOut(item.id(), withdraw, command));
    }

    private Slot slot(OutcomeState outcome) {
        return switch (WhenAsked.of(outcome.due(), outcome.meetingDate())) {
            case WhenAsked.NextMeeting() ->
                    slots.meetingsToCome(outcome.committeeId()).stream()
                            .filter(meeting -> meeting.date().isAfter(outcome.meetingDate()))
                            .findFirst()
                            .map(meeting -> Slot.at(meeting.id()))
                            .orElse(Slot.TO_BE_CONFIRMED);
            case WhenAsked.InMonth(var month) ->
                    slots.meetingIn(outcome.committeeId(), month)
                            .map(meeting -> Slot.at(meeting.id()))
                            .orElseGet(() -> Slot.in(month));
            case WhenAsked.NotSaid() -> Slot.TO_BE_CONFIRMED;
        };
    }

    private static Describe described(OutcomeState outcome, Requested requested) {
        return new Describe(outcome.title(), null, requested, outcome.madeTo(), null);
    }

    private static Requested requested(OutcomeState outcome) {
        var name = outcome.reference() == null ? "" : outcome.reference();
        return new Requested(Requested.By.OUTCOME, name);
    }

    private static @Nullable OwedReport owed(OutcomeState outcome) {
        var actionId = outcome.actionId();
        if (actionId == null) {
            return null;
        }
        var joint = outcome.joint();
        var second = joint == null ? null : joint.secondActionId();
        var actionIds = second == null ? List.of(actionId) : List.of(actionId, second);
        return new OwedReport(outcome.outcomeId(), actionIds, outcome.reference());
    }
}
