package app.resolved.actions.actions.domain;

import static app.resolved.actions.fixtures.AnAction.accepted;
import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnAction;
import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.ActionState.Answer;
import app.resolved.contracts.OutcomeState.OutcomeKind;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkDecisionsTest {

    private static final Actor CLERK = new Actor("Mrs H Clarke", "c", true, Set.of(), false);

    private final HearingOutcomes hearing =
            new HearingOutcomes(new OutcomeDecisions(new AnAction.Known(), AnAction.ISSUED));
    private final Action home = AnAction.of(anOutcome());
    private final Action holder = AnAction.of(anOutcome());
    private final String outcomeId = home.first().outcomeId();

    @Test
    void aLinkedActionIsAnsweredElsewhereAndTheOtherAnswersBoth() {
        var moved = accepted(move(home, holder));
        var followed = accepted(LinkDecisions.follow(holder, moved, AnAction.ISSUED));

        var state = ActionStates.of(moved);
        assertThat(state.status()).isEqualTo(ActionStatus.ANSWERED_ELSEWHERE);
        assertThat(state.answeredBy()).isEqualTo(holder.actionId());
        assertThat(state.outcomeIds()).isEmpty();
        assertThat(ActionStates.of(followed).outcomeIds())
                .containsExactly(holder.first().outcomeId(), outcomeId);
        assertThat(moved.unsettledLinks()).containsExactly(holder.actionId());
        assertThat(LinkDecisions.settled(moved, holder.actionId()).unsettledLinks()).isEmpty();
    }

    @Test
    void followingTwiceChangesNothingMore() {
        var moved = accepted(move(home, holder));
        var followed = accepted(LinkDecisions.follow(holder, moved, AnAction.ISSUED));

        assertThat(LinkDecisions.follow(followed, moved, AnAction.ISSUED))
                .isEqualTo(new Decision.Unchanged());
    }

    @Test
    void unlinkingRestoresHowItStood() {
        var acknowledged =
                accepted(
                        ActionDecisions.decide(
                                home, new ActionCommand.Acknowledge(), CLERK, AnAction.ISSUED));
        var moved = accepted(move(acknowledged, holder));
        var followed = accepted(LinkDecisions.follow(holder, moved, AnAction.ISSUED));

        var back = accepted(move(moved, moved));
        var released = accepted(LinkDecisions.follow(followed, back, AnAction.ISSUED));

        assertThat(back.standing()).isEqualTo(acknowledged.standing());
        assertThat(Objects.requireNonNull(ActionStates.of(back).answer()).kind())
                .isEqualTo(Answer.Kind.ANSWERED_HERE_AGAIN);
        assertThat(ActionStates.of(back).outcomeIds()).containsExactly(outcomeId);
        assertThat(ActionStates.of(released).outcomeIds())
                .containsExactly(holder.first().outcomeId());
    }

    @Test
    void whatMovesOnLeavesTheFirstHolder() {
        var third = AnAction.of(anOutcome());
        var moved = accepted(move(home, holder));
        var followed = accepted(LinkDecisions.follow(holder, moved, AnAction.ISSUED));

        var movedOn = accepted(move(moved, third));

        assertThat(movedOn.unsettledLinks()).contains(holder.actionId(), third.actionId());
        assertThat(
                        accepted(LinkDecisions.follow(followed, movedOn, AnAction.ISSUED))
                                .outcome(outcomeId))
                .isNull();
        assertThat(
                        accepted(LinkDecisions.follow(third, movedOn, AnAction.ISSUED))
                                .outcome(outcomeId))
                .isNotNull();
    }

    @Test
    void nothingIsLinkedToOrFromWhatIsClosed() {
        var closed =
                accepted(
                        ActionDecisions.decide(
                                holder, new ActionCommand.Withdraw("why"), CLERK, AnAction.ISSUED));

        assertThat(move(home, closed)).isInstanceOf(Decision.Refused.class);
        assertThat(
                        LinkDecisions.move(
                                closed, closed.first().outcomeId(), home, CLERK, AnAction.ISSUED))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void onlyTheClerkLinks() {
        var owner = new Actor("Owner", "o", false, Set.of("counsel"), false);

        assertThat(LinkDecisions.move(home, outcomeId, holder, owner, AnAction.ISSUED))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void onceItsOwnIsWithdrawnItGoesOnInTheWordsOfWhatItAnswersForAnother() {
        var own = anOutcome().titled("withdrawn words").madeTo("General Counsel");
        var other = AnAction.of(anOutcome().titled("what stands").asRequest().due("2027-03-31"));
        var before = AnAction.of(own);
        var linked =
                accepted(
                        LinkDecisions.follow(
                                before, accepted(link(other, before)), AnAction.ISSUED));

        var after = hearing.hear(linked, own.changed(1, "Recorded twice", true), 2);

        var state = ActionStates.of(after);
        assertThat(state.status()).isEqualTo(ActionStatus.OPEN);
        assertThat(state.title()).isEqualTo("what stands");
        assertThat(after.first().kind()).isEqualTo(OutcomeKind.REQUEST);
        assertThat(after.due().date()).isEqualTo("2027-03-31");
        assertThat(state.ownerPostId()).isEqualTo("counsel");
    }

    /** Otherwise the one would lose its words for the sake of the other. */
    @Test
    void whatIsExemptAndWhatIsNotAreNotAnsweredByOneAction() {
        var exempt = AnAction.of(anOutcome().restricted(true));
        var another = AnAction.of(anOutcome().restricted(true));

        assertThat(move(home, exempt)).isInstanceOf(Decision.Refused.class);
        assertThat(link(exempt, holder)).isInstanceOf(Decision.Refused.class);
        assertThat(link(exempt, another)).isInstanceOf(Decision.Accepted.class);
    }

    private static Decision link(Action from, Action to) {
        return LinkDecisions.move(from, from.first().outcomeId(), to, CLERK, AnAction.ISSUED);
    }

    private Decision move(Action from, Action to) {
        return LinkDecisions.move(from, outcomeId, to, CLERK, AnAction.ISSUED);
    }
}
