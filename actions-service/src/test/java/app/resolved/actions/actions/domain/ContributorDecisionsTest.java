package app.resolved.actions.actions.domain;

import static app.resolved.actions.fixtures.AnAction.accepted;
import static app.resolved.actions.fixtures.AnAction.actor;
import static app.resolved.actions.fixtures.AnAction.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnAction;
import app.resolved.contracts.ActionsFact.ActionContributorAdded;
import app.resolved.contracts.ActionsFact.ActionContributorRemoved;
import app.resolved.contracts.PostState;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContributorDecisionsTest {

    private static final Actor CLERK = actor("Mrs Clarke", true);
    private static final Actor OFFICER = actor("Mr Okafor", false, "counsel");

    private final Action owned = AnAction.owned();

    @Test
    void aClerkAddsOneAfterAnotherAndEachIsTold() {
        var first = decide(owned, add(AnAction.HIGHWAYS), CLERK);
        var second = decide(accepted(first), add(AnAction.FINANCE), CLERK);

        var after = accepted(second);
        assertThat(after.posts()).containsExactly("counsel", "highways", "finance");
        assertThat(((Decision.Accepted) second).facts())
                .singleElement()
                .isInstanceOfSatisfying(
                        ActionContributorAdded.class,
                        told ->
                                assertThat(told.action().contributorPostIds())
                                        .containsExactly("highways", "finance"));
        assertThat(after.timeline().getLast())
                .extracting(Entry::what, Entry::why, Entry::to)
                .containsExactly(Happening.CONTRIBUTOR_ADDED, "They know it.", "Head of Finance");
    }

    @Test
    void eachOfThemMayReportForTheirOwnPost() {
        var moss = actor("Mr Moss", false, "finance");
        var with = with(AnAction.HIGHWAYS, AnAction.FINANCE);

        var reported = accepted(decide(with, new ActionCommand.ReportProgress("Drafted."), moss));

        assertThat(reported.timeline().getLast().forPost()).isEqualTo("Head of Finance");
    }

    @Test
    void whatTheySayLeavesTheOwnerAsSilentAsBefore() {
        var moss = actor("Mr Moss", false, "finance");
        var with = with(AnAction.FINANCE);

        var seen = accepted(decide(with, new ActionCommand.Acknowledge(), moss));
        var reported = accepted(decide(with, new ActionCommand.ReportProgress("Drafted."), moss));

        assertThat(List.of(seen.standing(), reported.standing())).containsOnly(new Standing.Open());
        assertThat(seen.timeline().getLast())
                .extracting(Entry::what, Entry::forPost)
                .containsExactly(Happening.ACKNOWLEDGED, "Head of Finance");
        assertThat(decide(seen, new ActionCommand.Acknowledge(), moss))
                .isEqualTo(new Decision.Unchanged());
        assertThat(accepted(decide(seen, new ActionCommand.Acknowledge(), OFFICER)).standing())
                .isInstanceOf(Standing.Acknowledged.class);
    }

    @Test
    void theyDoNotTakeBackThatTheOwnerDeclined() {
        var moss = actor("Mr Moss", false, "finance");
        var declined =
                accepted(
                        decide(
                                with(AnAction.FINANCE),
                                new ActionCommand.Decline("Not ours."),
                                OFFICER));

        var seen = accepted(decide(declined, new ActionCommand.Acknowledge(), moss));

        assertThat(seen.standing()).isEqualTo(declined.standing());
    }

    @ParameterizedTest
    @MethodSource("wordsForTheWhole")
    void noneOfThemSaysHowTheWholeOfItStands(ActionCommand command) {
        var moss = actor("Mr Moss", false, "finance");
        var with = with(AnAction.FINANCE);

        assertThat(refusal(decide(with, command, moss))).isInstanceOf(Refusal.NotForYou.class);
        assertThat(decide(with, command, OFFICER)).isInstanceOf(Decision.Accepted.class);
    }

    static Stream<ActionCommand> wordsForTheWhole() {
        return Stream.of(
                new ActionCommand.ProposeCompletion("It is done."),
                new ActionCommand.AskForMoreTime(LocalDate.of(2027, 3, 26), "Not yet."),
                new ActionCommand.Decline("Not ours."));
    }

    @Test
    void whoIsTakenOffAnswersNoMoreAndTheOthersStay() {
        var decision = decide(with(AnAction.HIGHWAYS, AnAction.FINANCE), remove("highways"), CLERK);

        var without = accepted(decision);
        var lane = actor("Ms Lane", false, "highways");
        assertThat(without.posts()).containsExactly("counsel", "finance");
        assertThat(((Decision.Accepted) decision).facts())
                .singleElement()
                .isInstanceOf(ActionContributorRemoved.class);
        assertThat(without.timeline().getLast().from()).isEqualTo("Head of Highways");
        assertThat(refusal(decide(without, new ActionCommand.ReportProgress("Done."), lane)))
                .isInstanceOf(Refusal.NotForYou.class);
    }

    @Test
    void whoCannotContributeIsRefusedInASentence() {
        var with = with(AnAction.HIGHWAYS);

        assertThat(said(with, add(AnAction.COUNSEL))).startsWith("That post owns the action.");
        assertThat(said(with, add(AnAction.HIGHWAYS))).startsWith("That post contributes already.");
        assertThat(said(with, remove("finance"))).isEqualTo("That post does not contribute.");
    }

    @Test
    void onlyTheClerkAddsAndTakesOff() {
        var with = with(AnAction.HIGHWAYS);

        assertThat(refusal(decide(owned, add(AnAction.HIGHWAYS), OFFICER)))
                .isInstanceOf(Refusal.NotForYou.class);
        assertThat(refusal(decide(with, remove("highways"), OFFICER)))
                .isInstanceOf(Refusal.NotForYou.class);
    }

    @Test
    void tenContributeAndNotEleven() {
        var ten =
                with(IntStream.range(0, 10).mapToObj(n -> post("p" + n)).toArray(PostState[]::new));

        assertThat(ten.contributors().all()).hasSize(10);
        assertThat(said(ten, add(AnAction.HIGHWAYS)))
                .isEqualTo("At most 10 posts contribute to an action. Take one off first.");
    }

    @Test
    void whoBecomesTheOwnerContributesNoMore() {
        var with = with(AnAction.HIGHWAYS, AnAction.FINANCE);

        var after =
                accepted(
                        decide(
                                with,
                                new ActionCommand.AssignOwner(AnAction.HIGHWAYS, null),
                                CLERK));

        assertThat(after.posts()).containsExactly("highways", "finance");
    }

    private Action with(PostState... posts) {
        var action = owned;
        for (var post : posts) {
            action = accepted(decide(action, add(post), CLERK));
        }
        return action;
    }

    private static PostState post(String id) {
        return new PostState(id, "Post " + id, List.of(), null, null);
    }

    private static String said(Action action, ActionCommand command) {
        return refusal(decide(action, command, CLERK)).sentence();
    }

    private static Decision decide(Action action, ActionCommand command, Actor actor) {
        return ActionDecisions.decide(action, command, actor, AnAction.ISSUED);
    }

    private static ActionCommand add(PostState post) {
        return new ActionCommand.AddContributor(post, "They know it.");
    }

    private static ActionCommand remove(String postId) {
        return new ActionCommand.RemoveContributor(postId, null);
    }
}
