package app.resolved.actions.actions.domain;

import static app.resolved.actions.fixtures.AnAction.accepted;
import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnAction;
import app.resolved.contracts.ActionState.Copy;
import app.resolved.contracts.ActionsFact.ActionCopied;
import app.resolved.contracts.OutcomeState.Respondent;
import app.resolved.contracts.PostState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConcernedDecisionsTest {

    private static final Actor CLERK = new Actor("Mrs Clarke", "clarke", true, Set.of(), false);
    private static final Actor OFFICER =
            new Actor("Mr Okafor", "okafor", false, Set.of("counsel"), false);
    private static final PostState POLICE =
            new PostState("police", "Partner lead, police", List.of("p"), "force", null);
    private static final PostState FIRE =
            new PostState("fire", "Partner lead, fire", List.of("f"), "fire", null);

    private final Action owned = AnAction.owned();
    private final Action recommended =
            AnAction.of(
                    anOutcome()
                            .recommended(
                                    Respondent.RESPONSIBLE_AUTHORITY,
                                    "Crime and Disorder Committee"));

    @Test
    void aRecommendationOnCrimeAndDisorderIsCopiedToEachOnce() {
        var first = decide(recommended, copies(POLICE, FIRE, POLICE), CLERK);
        var after = accepted(first);
        var again = decide(after, copies(FIRE), CLERK);

        assertThat(ActionStates.of(after).copies()).containsExactly(copy("police"), copy("fire"));
        assertThat(((Decision.Accepted) first).facts())
                .singleElement()
                .isInstanceOf(ActionCopied.class);
        assertThat(after.timeline().getLast().to())
                .isEqualTo("Copied to Partner lead, police, Partner lead, fire");
        assertThat(again).isEqualTo(new Decision.Unchanged());
    }

    @Test
    void copiesNothingElseNothingExemptAndNothingForOthersThanTheClerk() {
        var exempt = AnAction.of(anOutcome().restricted(true));

        assertThat(refusal(decide(owned, copies(FIRE), CLERK)))
                .isEqualTo(
                        new Refusal.NotNow(
                                "Only recommendations on crime and disorder are copied to all"
                                        + " concerned."));
        assertThat(refusal(decide(exempt, copies(FIRE), CLERK)))
                .isEqualTo(
                        new Refusal.NotNow(
                                "What is exempt or confidential is not copied from here."));
        assertThat(refusal(decide(recommended, copies(FIRE), OFFICER)))
                .isInstanceOf(Refusal.NotForYou.class);
    }

    @Test
    void theOwnerGetsNoCopy() {
        var police =
                accepted(decide(recommended, new ActionCommand.AssignOwner(POLICE, null), CLERK));

        assertThat(decide(police, copies(POLICE), CLERK)).isEqualTo(new Decision.Unchanged());
    }

    private static Decision decide(Action action, ActionCommand command, Actor actor) {
        return ActionDecisions.decide(action, command, actor, AnAction.ISSUED);
    }

    private static ActionCommand copies(PostState... posts) {
        return new ActionCommand.SendCopies(List.of(posts));
    }

    private static Copy copy(String postId) {
        return new Copy(postId, LocalDate.of(2026, 11, 4), LocalDate.of(2026, 12, 2), null);
    }

    private static Refusal refusal(Decision decision) {
        return ((Decision.Refused) decision).why();
    }
}
