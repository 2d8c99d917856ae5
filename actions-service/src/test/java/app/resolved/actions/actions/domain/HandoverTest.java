package app.resolved.actions.actions.domain;

import static app.resolved.actions.fixtures.AnAction.accepted;
import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.actions.domain.Response.Verdict;
import app.resolved.actions.fixtures.AnAction;
import app.resolved.contracts.OutcomeState.Respondent;
import app.resolved.contracts.PostState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A recommendation is given from one body to another. */
class HandoverTest {

    private static final Actor CLERK = new Actor("Mrs Clarke", "clarke", true, Set.of(), false);
    private static final PostState POLICE = post("police", "force");
    private static final PostState SECOND_POLICE = post("second-police", "force");
    private static final PostState FIRE = post("fire", "fire");
    private static final PostState PROBATION = post("probation", "probation");
    private static final PostState OURS = post("ours", null);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 4);

    private Instant now = AnAction.ISSUED;

    @Test
    void anotherOwnerIsAskedAnewAndWhatWasSaidStaysOnTheTimeline() {
        var rejected = does(ownedBy(POLICE), responds(Verdict.REJECTED, "It is for fire."));

        var given = does(rejected, assign(FIRE));
        var answered = does(given, responds(Verdict.ACCEPTED, null));

        assertThat(given.standing()).isEqualTo(new Standing.Open());
        assertThat(given.others().response()).isNull();
        assertThat(given.timeline())
                .anySatisfy(
                        entry -> assertThat(entry.why()).isEqualTo("Rejected. It is for fire."));
        assertThat(answered.others().response().verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void anotherPostOfTheSameBodyStandsByWhatWasSaid() {
        var rejected = does(ownedBy(POLICE), responds(Verdict.REJECTED, "No crews."));

        var given = does(rejected, assign(SECOND_POLICE));

        assertThat(given.standing()).isEqualTo(rejected.standing());
        assertThat(given.others().response()).isEqualTo(rejected.others().response());
    }

    @Test
    void whatIsDoneStaysDoneAndTheOtherOwnerHasSaidNothingOfIt() {
        var accepted = does(ownedBy(POLICE), responds(Verdict.ACCEPTED, null));
        var more = does(accepted, new ActionCommand.DoNotAccept("Do it."));
        var done = does(more, new ActionCommand.ProposeCompletion("All is lit."));

        var given = does(done, assign(FIRE));

        assertThat(given.standing()).isEqualTo(done.standing());
        assertThat(given.others().response()).isNull();
    }

    @Test
    void whoHasRespondedToACopyIsToldButNotAskedForAResponseAgain() {
        var copied = does(ownedBy(POLICE), copies(FIRE, PROBATION));
        var said = does(copied, new ActionCommand.Respond("fire", Verdict.ACCEPTED, null));

        var given = does(does(said, responds(Verdict.REJECTED, "Fire's.")), assign(FIRE));

        assertThat(given.standing()).isEqualTo(new Standing.Open());
        assertThat(given.others().response().verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void whoHadACopyBeforeTheyOwnedItHasItAgain() {
        var copied = does(ownedBy(OURS), copies(FIRE));
        var mistaken = does(copied, assign(FIRE));
        now = now.plus(Duration.ofDays(2));

        var back = does(mistaken, assign(OURS));

        assertThat(mistaken.others().copies()).isEmpty();
        assertThat(back.others().copies())
                .singleElement()
                .extracting(Copied::postId, Copied::on, Copied::respondBy, Copied::response)
                .containsExactly("fire", FIRST_DAY.plusDays(2), FIRST_DAY.plusDays(30), null);
        assertThat(back.timeline().getLast())
                .extracting(Entry::what, Entry::to)
                .containsExactly(Happening.COPIED, "Copied to Lead of fire");
    }

    @Test
    void ourOwnPostHasTheCopyAgainThatItHad() {
        var copied = does(ownedBy(POLICE), copies(OURS, FIRE));

        var back = does(does(copied, assign(OURS)), assign(POLICE));

        assertThat(owing(back)).containsExactlyInAnyOrder("ours", "fire");
    }

    @Test
    void whoOwnedItWhenCopiesWentToTheOthersHasOneOnceAnotherOwnsIt() {
        var copied = does(ownedBy(POLICE), copies(FIRE, PROBATION));

        var given = does(copied, assign(FIRE));
        var back = does(given, assign(POLICE));

        assertThat(owing(given)).containsExactlyInAnyOrder("probation", "police");
        assertThat(owing(back)).containsExactlyInAnyOrder("probation", "fire");
    }

    @Test
    void whoRespondedAsTheOwnerIsSentNothing() {
        var copied = does(ownedBy(POLICE), copies(FIRE, PROBATION));
        var rejected = does(copied, responds(Verdict.REJECTED, "Fire's."));
        now = now.plus(Duration.ofDays(2));

        var given = does(rejected, assign(FIRE));

        assertThat(owing(given)).containsExactly("probation");
        assertThat(given.others().copyTo("police"))
                .extracting(Copied::on, copy -> copy.response().verdict())
                .containsExactly(FIRST_DAY, Verdict.REJECTED);
    }

    @Test
    void whoRespondedBeforeAnyCopyWentOutOwesNoneToALaterOne() {
        var rejected = does(ownedBy(POLICE), responds(Verdict.REJECTED, "Fire's."));
        var given = does(rejected, assign(FIRE));

        var copied = does(given, copies(POLICE, PROBATION));

        assertThat(given.isUncopied()).isTrue();
        assertThat(owing(copied)).containsExactly("probation");
    }

    @Test
    void noCopyComesOfAnotherOwnerWhereNoneWasSentOrTheBodyHasOneOrOwnsItStill() {
        var none = does(ownedBy(POLICE), assign(FIRE));
        var second = does(does(ownedBy(POLICE), copies(SECOND_POLICE)), assign(FIRE));
        var same = does(does(ownedBy(POLICE), copies(FIRE)), assign(SECOND_POLICE));
        var ours = does(does(ownedBy(OURS), copies(FIRE)), assign(PROBATION));

        assertThat(none.others().copies()).isEmpty();
        assertThat(owing(second)).containsExactly("second-police");
        assertThat(owing(same)).containsExactly("fire");
        assertThat(owing(ours)).containsExactly("fire");
    }

    private static List<String> owing(Action action) {
        return action.others().copies().stream()
                .filter(Copied::owesAResponse)
                .map(Copied::postId)
                .toList();
    }

    private Action ownedBy(PostState post) {
        var recommended =
                anOutcome()
                        .recommended(
                                Respondent.RESPONSIBLE_AUTHORITY, "Crime and Disorder Committee");
        return does(AnAction.of(recommended), assign(post));
    }

    private Action does(Action action, ActionCommand command) {
        return accepted(ActionDecisions.decide(action, command, CLERK, now));
    }

    private static ActionCommand assign(PostState post) {
        return new ActionCommand.AssignOwner(post, null);
    }

    private static ActionCommand copies(PostState... posts) {
        return new ActionCommand.SendCopies(List.of(posts));
    }

    private static ActionCommand responds(Verdict verdict, String reasons) {
        return new ActionCommand.RespondAsOwner(verdict, reasons);
    }

    private static PostState post(String id, String agency) {
        return new PostState(id, "Lead of " + id, List.of("p"), agency, null);
    }
}
