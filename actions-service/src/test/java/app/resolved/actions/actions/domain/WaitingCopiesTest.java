package app.resolved.actions.actions.domain;

import static app.resolved.actions.fixtures.AnAction.accepted;
import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.actions.domain.Response.Verdict;
import app.resolved.actions.fixtures.AnAction;
import app.resolved.contracts.ActionState.Copy;
import app.resolved.contracts.ActionsFact.ActionCopied;
import app.resolved.contracts.OutcomeState.Respondent;
import app.resolved.contracts.PostState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaitingCopiesTest {

    private static final Actor CLERK = new Actor("Mrs Clarke", "clarke", true, Set.of(), false);
    private static final Instant THREE_WEEKS_LATER = AnAction.ISSUED.plus(Duration.ofDays(21));
    private static final LocalDate CHOSEN = LocalDate.of(2026, 11, 4);

    private final Action waiting = copiedTo(vacant("fire"), vacant("health"));

    @Test
    void theLawsTimeBeginsWhenSomebodyHoldsThePost() {
        var decision = WaitingCopies.goOut(waiting, "fire", THREE_WEEKS_LATER);
        var after = accepted(decision);

        assertThat(((Decision.Accepted) decision).facts())
                .singleElement()
                .isInstanceOf(ActionCopied.class);
        assertThat(ActionStates.of(after).copies())
                .containsExactly(
                        new Copy("fire", CHOSEN, LocalDate.of(2026, 12, 23), null),
                        new Copy("health", CHOSEN, LocalDate.of(2026, 12, 2), null));
        assertThat(after.timeline().getLast())
                .extracting(Entry::what, Entry::who, Entry::why, Entry::to)
                .containsExactly(
                        Happening.COPIED,
                        "Resolved",
                        "The post is held now. A response is owed by Wednesday 23 December 2026.",
                        "Copied to Lead of fire");
        assertThat(after.others().isWaitingWithCopies()).isTrue();
    }

    @Test
    void goesOutOnceAndKeepsWhatWasRespondedMeanwhile() {
        var responded =
                accepted(
                        ActionDecisions.decide(
                                waiting,
                                new ActionCommand.Respond("fire", Verdict.ACCEPTED, null),
                                CLERK,
                                AnAction.ISSUED));

        var once = accepted(WaitingCopies.goOut(responded, "fire", THREE_WEEKS_LATER));

        assertThat(once.others().copyTo("fire").response()).isNotNull();
        assertThat(WaitingCopies.goOut(once, "fire", THREE_WEEKS_LATER))
                .isEqualTo(new Decision.Unchanged());
    }

    @Test
    void leavesCopiesThatWentOutAtOnceOtherPostsAndWhatIsClosedOrExempt() {
        var exempt = AnAction.of(anOutcome().restricted(true)).with(waiting.others());
        var sent = copiedTo(new PostState("fire", "Lead of fire", List.of("p"), "fire", null));
        var closed =
                accepted(
                        ActionDecisions.decide(
                                waiting,
                                new ActionCommand.Withdraw("It was made twice."),
                                CLERK,
                                AnAction.ISSUED));

        assertThat(List.of(sent, closed, exempt))
                .allSatisfy(action ->
                        assertThat(WaitingCopies.goOut(action, "fire", THREE_WEEKS_LATER))
                                .isEqualTo(new Decision.Unchanged()));
        assertThat(WaitingCopies.goOut(waiting, "police", THREE_WEEKS_LATER))
                .isEqualTo(new Decision.Unchanged());
    }

    private static Action copiedTo(PostState... posts) {
        var recommended =
                AnAction.of(
                        anOutcome()
                                .recommended(
                                        Respondent.RESPONSIBLE_AUTHORITY,
                                        "Crime and Disorder Committee"));
        return accepted(
                ActionDecisions.decide(
                        recommended,
                        new ActionCommand.SendCopies(List.of(posts)),
                        CLERK,
                        AnAction.ISSUED));
    }

    private static PostState vacant(String id) {
        return new PostState(id, "Lead of " + id, List.of(), id, null);
    }
}
