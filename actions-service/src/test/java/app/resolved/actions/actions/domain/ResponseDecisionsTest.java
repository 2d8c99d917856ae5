package app.resolved.actions.actions.domain;

import static app.resolved.actions.fixtures.AnAction.accepted;
import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.actions.domain.Response.Verdict;
import app.resolved.actions.fixtures.AnAction;
import app.resolved.contracts.ActionState.Copy;
import app.resolved.contracts.ActionsFact.ActionCompletionProposed;
import app.resolved.contracts.ActionsFact.ActionResponded;
import app.resolved.contracts.OutcomeState.Respondent;
import app.resolved.contracts.PostState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResponseDecisionsTest {

    private static final Actor CLERK = new Actor("Mrs Clarke", "clarke", true, Set.of(), false);
    private static final Actor FIRE_LEAD = new Actor("Ms Ash", "ash", false, Set.of("fire"), false);
    private static final LocalDate COPIED = LocalDate.of(2026, 11, 4);
    private static final LocalDate RESPOND_BY = LocalDate.of(2026, 12, 2);

    private final Action copied = copiedTo("fire", "probation");

    @Test
    void whoGotACopyRespondsWithinTheLawsTimeAndTheActionStandsAsItDid() {
        var decision = decide(copied, responds("fire", Verdict.REJECTED, "No crews."), FIRE_LEAD);
        var after = accepted(decision);

        assertThat(((Decision.Accepted) decision).facts())
                .singleElement()
                .isInstanceOf(ActionResponded.class);
        assertThat(ActionStates.of(after).copies())
                .containsExactly(
                        new Copy("fire", COPIED, RESPOND_BY, COPIED),
                        new Copy("probation", COPIED, RESPOND_BY, null));
        assertThat(after.standing()).isEqualTo(copied.standing());
        assertThat(after.timeline().getLast())
                .extracting(Entry::what, Entry::who, Entry::to, Entry::why)
                .containsExactly(
                        Happening.COPY_RESPONDED, "Ms Ash", "Lead of fire: Rejected", "No crews.");
    }

    @Test
    void aResponseIsOwedUntilTheLastHasGivenOne() {
        var one = accepted(decide(copied, accepts("fire"), CLERK));
        var both = accepted(decide(one, accepts("probation"), CLERK));

        assertThat(one.others().respondBy()).isEqualTo(RESPOND_BY);
        assertThat(both.others().respondBy()).isNull();
    }

    @Test
    void whatOnePostOfAnAgencySaysIsTheResponseOfItsOthersThatOweOne() {
        var chief = new PostState("chief", "Chief Fire Officer", List.of("p"), "fire", null);
        var clerkOfOurs = new PostState("ours", "Head of Safety", List.of("p"), null, null);
        var alsoOurs = new PostState("also-ours", "Head of Roads", List.of("p"), null, null);
        var three = List.of(chief, clerkOfOurs, alsoOurs);
        var more = accepted(decide(copied, new ActionCommand.SendCopies(three), CLERK));

        var fire = accepted(decide(more, responds("fire", Verdict.REJECTED, "No crews."), CLERK));
        var ours = accepted(decide(fire, accepts("ours"), CLERK));
        var own = accepted(decide(fire, accepts("chief"), CLERK));

        assertThat(fire.others().copyTo("chief").response())
                .isEqualTo(new Response(Verdict.REJECTED, "No crews.", COPIED));
        assertThat(owing(fire)).containsExactly("probation", "ours", "also-ours");
        assertThat(owing(ours)).containsExactly("probation", "also-ours");
        assertThat(own.others().copyTo("fire").response().verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(own.others().copyTo("chief").response().verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void whatTheOwnerSaysIsTheResponseOfItsAgency() {
        var chief = new PostState("chief", "Chief Fire Officer", List.of("p"), "fire", null);
        var owned = accepted(decide(copied, new ActionCommand.AssignOwner(chief, null), CLERK));

        var after = accepted(decide(owned, asOwner(Verdict.ACCEPTED, null), CLERK));

        assertThat(owing(owned)).containsExactly("fire", "probation");
        assertThat(owing(after)).containsExactly("probation");
        assertThat(after.others().copyTo("fire").response())
                .isEqualTo(new Response(Verdict.ACCEPTED, null, COPIED));
    }

    @Test
    void whatAnAgencySaidBeforeItGotACopyIsItsResponseToThat() {
        var chief = new PostState("chief", "Chief Fire Officer", List.of("p"), "fire", null);
        var deputy = new PostState("deputy", "Deputy", List.of("p"), "fire", null);
        var second = new PostState("second", "Second Lead", List.of("p"), "probation", null);
        var owned = accepted(decide(copied, new ActionCommand.AssignOwner(chief, null), CLERK));
        var asOwner = accepted(decide(owned, asOwner(Verdict.REJECTED, "No crews."), CLERK));
        var both = accepted(decide(asOwner, accepts("probation"), CLERK));
        var more = new ActionCommand.SendCopies(List.of(deputy, second));

        var after = accepted(decide(both, more, CLERK));

        assertThat(owing(after)).isEmpty();
        assertThat(after.others().copyTo("deputy").response())
                .isEqualTo(new Response(Verdict.REJECTED, "No crews.", COPIED));
        assertThat(after.others().copyTo("second").response().verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    private static List<String> owing(Action action) {
        return action.others().copies().stream()
                .filter(Copied::owesAResponse)
                .map(Copied::postId)
                .toList();
    }

    @Test
    void theSameWordsTwiceAreOneResponseAndOthersReplaceThem() {
        var accepted = accepted(decide(copied, accepts("fire"), CLERK));

        var again = decide(accepted, accepts("fire"), CLERK);
        var other =
                accepted(
                        decide(
                                accepted,
                                responds("fire", Verdict.ACCEPTED_IN_PART, "Half of it."),
                                CLERK));

        assertThat(again).isEqualTo(new Decision.Unchanged());
        assertThat(other.others().copyTo("fire").response())
                .isEqualTo(new Response(Verdict.ACCEPTED_IN_PART, "Half of it.", COPIED));
        assertThat(other.timeline()).hasSize(accepted.timeline().size() + 1);
    }

    @Test
    void refusesWhoDoesNotSpeakForThePostWhoHasNoCopyAndARefusalWithoutReasons() {
        assertThat(refusal(decide(copied, accepts("probation"), FIRE_LEAD)))
                .isInstanceOf(Refusal.NotForYou.class);
        assertThat(refusal(decide(copied, accepts("police"), CLERK)))
                .isEqualTo(
                        new Refusal.NotSo(
                                "postId", "That post has no copy of it. Choose one that has."));
        assertThat(refusal(decide(copied, responds("fire", Verdict.REJECTED, null), CLERK)))
                .isEqualTo(new Refusal.NotSo("reasons", "Say why, in a sentence or two."));
    }

    @Test
    void theOwnerRespondsAndTheBallIsWithTheCommittee() {
        var owner = new Actor("Mr Okafor", "okafor", false, Set.of("counsel"), false);
        var owned =
                accepted(
                        decide(
                                copied,
                                new ActionCommand.AssignOwner(AnAction.COUNSEL, null),
                                CLERK));

        var decision = decide(owned, asOwner(Verdict.ACCEPTED_IN_PART, "Half of it."), owner);
        var after = accepted(decision);

        assertThat(((Decision.Accepted) decision).facts())
                .singleElement()
                .isInstanceOf(ActionCompletionProposed.class);
        assertThat(after.others().response())
                .isEqualTo(new Response(Verdict.ACCEPTED_IN_PART, "Half of it.", COPIED));
        assertThat(after.standing())
                .isEqualTo(
                        new Standing.CompletionProposed("Accepted in part. Half of it.", COPIED));
        assertThat(after.others().copies()).isEqualTo(copied.others().copies());
        assertThat(refusal(decide(after, asOwner(Verdict.ACCEPTED, null), owner)))
                .isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void whoBecomesTheOwnerOwesNoResponseToTheirCopyAnyMore() {
        var fire = new PostState("fire", "Lead of fire", List.of("p"), "fire", null);

        var owned = accepted(decide(copied, new ActionCommand.AssignOwner(fire, null), CLERK));
        var responded = accepted(decide(copied, accepts("fire"), CLERK));
        var kept = accepted(decide(responded, new ActionCommand.AssignOwner(fire, null), CLERK));

        assertThat(owned.others().copies()).extracting(Copied::postId).containsExactly("probation");
        assertThat(kept.others().copyTo("fire")).isNotNull();
    }

    @Test
    void refusesAnOwnersResponseFromOthersToNothingRecommendedAndWithoutReasons() {
        var promised = AnAction.owned();

        assertThat(refusal(decide(copied, asOwner(Verdict.ACCEPTED, null), FIRE_LEAD)))
                .isInstanceOf(Refusal.NotForYou.class);
        assertThat(refusal(decide(promised, asOwner(Verdict.ACCEPTED, null), CLERK)))
                .isEqualTo(
                        new Refusal.NotNow(
                                "Only a recommendation is accepted or rejected. Say how it"
                                        + " stands."));
        assertThat(refusal(decide(copied, asOwner(Verdict.REJECTED, null), CLERK)))
                .isEqualTo(new Refusal.NotSo("reasons", "Say why, in a sentence or two."));
    }

    @Test
    void whoGotACopyRespondsAlsoWhereAnotherActionAnswersForItAndNotOnceItIsClosed() {
        var open = new Standing.Open();
        var elsewhere = copied.with(new Standing.AnsweredElsewhere("another", open));
        var closed = copied.with(new Standing.Withdrawn("By mistake.", COPIED));

        var after = accepted(decide(elsewhere, accepts("fire"), FIRE_LEAD));

        assertThat(owing(after)).containsExactly("probation");
        assertThat(after.standing()).isEqualTo(elsewhere.standing());
        assertThat(refusal(decide(closed, accepts("fire"), FIRE_LEAD)))
                .isInstanceOf(Refusal.NotNow.class);
    }

    private static ActionCommand asOwner(Verdict verdict, String reasons) {
        return new ActionCommand.RespondAsOwner(verdict, reasons);
    }

    private static Action copiedTo(String... postIds) {
        var recommended =
                AnAction.of(
                        anOutcome()
                                .recommended(
                                        Respondent.RESPONSIBLE_AUTHORITY,
                                        "Crime and Disorder Committee"));
        var posts =
                List.of(postIds).stream()
                        .map(id -> new PostState(id, "Lead of " + id, List.of("p"), id, null))
                        .toList();
        return accepted(decide(recommended, new ActionCommand.SendCopies(posts), CLERK));
    }

    private static ActionCommand accepts(String postId) {
        return responds(postId, Verdict.ACCEPTED, null);
    }

    private static ActionCommand responds(String postId, Verdict verdict, String reasons) {
        return new ActionCommand.Respond(postId, verdict, reasons);
    }

    private static Decision decide(Action action, ActionCommand command, Actor actor) {
        return ActionDecisions.decide(action, command, actor, AnAction.ISSUED);
    }

    private static Refusal refusal(Decision decision) {
        return ((Decision.Refused) decision).why();
    }
}
