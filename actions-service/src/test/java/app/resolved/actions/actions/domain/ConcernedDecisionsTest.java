package app.resolved.actions.actions.domain;

import static app.resolved.actions.fixtures.AnAction.accepted;
import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnAction;
import app.resolved.contracts.ActionState.Copy;
import app.resolved.contracts.ActionsFact.ActionContributorChanged;
import app.resolved.contracts.ActionsFact.ActionCopied;
import app.resolved.contracts.OutcomeState.Respondent;
import app.resolved.contracts.PostState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    void aClerkChoosesWhoContributesAndItIsTold() {
        var decision = decide(owned, contributor(AnAction.HIGHWAYS), CLERK);

        var after = accepted(decision);
        assertThat(after.posts()).containsExactly("counsel", "highways");
        assertThat(((Decision.Accepted) decision).facts())
                .singleElement()
                .isInstanceOfSatisfying(
                        ActionContributorChanged.class,
                        told ->
                                assertThat(told.action().contributorPostId())
                                        .isEqualTo("highways"));
        assertThat(after.timeline().getLast())
                .extracting(Entry::what, Entry::from, Entry::to)
                .containsExactly(Happening.CONTRIBUTOR_CHANGED, "Nobody", "Head of Highways");
    }

    @Test
    void aContributorMayReportAndIsTakenAwayAgain() {
        var with = accepted(decide(owned, contributor(AnAction.HIGHWAYS), CLERK));
        var lane = new Actor("Ms Lane", "lane", false, Set.of("highways"), false);

        var reported = decide(with, new ActionCommand.ReportProgress("Drafted."), lane);
        var without = accepted(decide(with, contributor(null), CLERK));

        assertThat(reported).isInstanceOf(Decision.Accepted.class);
        assertThat(without.contributor()).isNull();
        assertThat(ActionStates.of(without).contributorPostId()).isNull();
        assertThat(decide(without, contributor(null), CLERK)).isEqualTo(new Decision.Unchanged());
    }

    @Test
    void theOwnerIsNoContributorAndOnlyTheClerkChooses() {
        assertThat(refusal(decide(owned, contributor(AnAction.COUNSEL), CLERK)))
                .isEqualTo(
                        new Refusal.NotSo(
                                "contributor", "That post owns the action. Choose another one."));
        assertThat(refusal(decide(owned, contributor(AnAction.HIGHWAYS), OFFICER)))
                .isInstanceOf(Refusal.NotForYou.class);
    }

    @Test
    void whoBecomesTheOwnerContributesNoMore() {
        var with = accepted(decide(owned, contributor(AnAction.HIGHWAYS), CLERK));

        var after =
                accepted(
                        decide(
                                with,
                                new ActionCommand.AssignOwner(AnAction.HIGHWAYS, null),
                                CLERK));

        assertThat(after.posts()).containsExactly("highways");
    }

    @Test
    void otherWordsOfTheMinuteDoNotChangeAContributorThatAClerkChose() {
        var outcome = anOutcome();
        var action = AnAction.of(outcome.madeTo("General Counsel"));
        var chosen = accepted(decide(action, contributor(POLICE), CLERK));
        var decisions = new OutcomeDecisions(new AnAction.Known(), AnAction.ISSUED);
        var joint =
                outcome.madeTo("General Counsel")
                        .jointly("General Counsel", "Head of Highways", false);

        var after =
                accepted(
                        decisions.decide(
                                "" + outcome.actionId(),
                                chosen,
                                List.of(new HeardOutcome(joint, 2))));

        assertThat(after.contributor()).isEqualTo(Contributor.chosen(POLICE));
    }

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

    private static ActionCommand contributor(@Nullable PostState post) {
        return new ActionCommand.SetContributor(post, null);
    }

    private static ActionCommand copies(PostState... posts) {
        return new ActionCommand.SendCopies(List.of(posts));
    }

    private static Copy copy(String postId) {
        return new Copy(postId, LocalDate.of(2026, 11, 4));
    }

    private static Refusal refusal(Decision decision) {
        return ((Decision.Refused) decision).why();
    }
}
