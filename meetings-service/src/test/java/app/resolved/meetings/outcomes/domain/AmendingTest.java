package app.resolved.meetings.outcomes.domain;

import static app.resolved.meetings.outcomes.domain.AnAmendment.AMENDING;
import static app.resolved.meetings.outcomes.domain.AnAmendment.NOW;
import static app.resolved.meetings.outcomes.domain.AnAmendment.accepted;
import static app.resolved.meetings.outcomes.domain.AnAmendment.amend;
import static app.resolved.meetings.outcomes.domain.AnAmendment.anOutcome;
import static app.resolved.meetings.outcomes.domain.AnAmendment.on;
import static app.resolved.meetings.outcomes.domain.AnAmendment.purpose;
import static app.resolved.meetings.outcomes.domain.AnAmendment.refusal;
import static app.resolved.meetings.outcomes.domain.AnAmendment.titled;
import static app.resolved.meetings.outcomes.domain.AnAmendment.told;
import static app.resolved.meetings.outcomes.domain.AnAmendment.withPurpose;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.MeetingsFact.RequestAmended;
import app.resolved.contracts.MeetingsFact.RequestWithdrawn;
import app.resolved.contracts.OutcomeState;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.contracts.Place;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Refusal;
import org.junit.jupiter.api.Test;

class AmendingTest {

    @Test
    void keepsWhatItWasBesideWhatItIs() {
        var outcome = anOutcome();

        var after = accepted(amend(outcome, titled("Light the canal path and its bridges")));

        assertThat(after.title()).isEqualTo("Light the canal path and its bridges");
        assertThat(after.madeTo()).isEqualTo("Head of Highways");
        assertThat(after.earlier()).hasSize(1);
        var was = after.earlier().getFirst();
        assertThat(was.title()).isEqualTo("Light the canal path");
        assertThat(was.by()).isEqualTo("Ms Penrose");
        assertThat(was.until()).isEqualTo(NOW);
        assertThat(was.reason()).isEqualTo("Approved subject to it");
    }

    @Test
    void tellsTheWholeStateWithWhoChangedItAndWhy() {
        var decision = amend(anOutcome(), titled("Light the canal path and its bridges"));

        var state = told(decision, RequestAmended.class);
        assertThat(state.title()).isEqualTo("Light the canal path and its bridges");
        assertThat(state.changes())
                .containsExactly(
                        new OutcomeState.Change(NOW, "Ms Penrose", "Approved subject to it"));
    }

    @Test
    void anEmptyAddresseeIsTakenAwayAndANullOneStays() {
        var away =
                new Amendment(
                        null, null, " ", null, null, null, null, null, null, "Nobody was named");

        assertThat(accepted(amend(anOutcome(), away)).madeTo()).isNull();
        assertThat(accepted(amend(anOutcome(), titled("Other"))).madeTo()).isNotNull();
    }

    @Test
    void withoutAChangeNothingIsTold() {
        var decision = amend(anOutcome(), titled("Light the canal path"));

        assertThat(((Decision.Accepted<Outcome>) decision).facts()).isEmpty();
    }

    @Test
    void isRefusedWithoutAReason() {
        var decision = amend(anOutcome(), Amendment.because("\u0000 "));

        assertThat(refusal(decision)).isEqualTo(new Refusal.Invalid("reason", "Enter the reason."));
    }

    @Test
    void isRefusedOnceItIsWithdrawn() {
        var withdrawn = accepted(AMENDING.withdraw(anOutcome(), "Recorded twice"));

        assertThat(refusal(amend(withdrawn, titled("Other")))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void aSecondWithdrawalChangesNothing() {
        var first = AMENDING.withdraw(anOutcome(), "Recorded twice");

        var again = AMENDING.withdraw(accepted(first), "Another reason");

        assertThat(told(first, RequestWithdrawn.class).withdrawnAt()).isEqualTo(NOW);
        assertThat(accepted(again)).isEqualTo(accepted(first));
        assertThat(((Decision.Accepted<Outcome>) again).facts()).isEmpty();
    }

    @Test
    void whatBecomesForActionGetsAnActionAndAReference() {
        var information = withPurpose(anOutcome(), Purpose.INFORMATION);

        var after = accepted(amend(information, purpose(Purpose.ACTION)));

        assertThat(after.actionId()).isEqualTo(OutcomeIds.action(after.id()));
        assertThat(after.reference()).isEqualTo("SC 2026/27-21");
    }

    @Test
    void whatBecomesForInformationKeepsItsActionIdSoThatTheActionIsWithdrawn() {
        var decision = amend(anOutcome(), purpose(Purpose.INFORMATION));

        var state = told(decision, RequestAmended.class);
        assertThat(state.actionId()).isNotNull();
        assertThat(state.standsForAction()).isFalse();
        assertThat(refusal(amend(accepted(decision), purpose(Purpose.ACTION))))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void tellsNoWordOfWhatIsMarkedExemptLater() {
        var placed =
                new Amendment(
                        null,
                        null,
                        null,
                        null,
                        null,
                        new Place("Acacia House", null, "a"),
                        null,
                        null,
                        null,
                        "It has no number");
        var exempt = new Terms("Pension Committee", null, Restriction.PARAGRAPH_3, null);
        var amended =
                accepted(amend(accepted(amend(anOutcome(), placed)), titled("Sell Acacia House")));

        var decision = amend(amended, on(exempt));

        var state = told(decision, RequestAmended.class);
        assertThat(state.restricted()).isTrue();
        assertThat(state.title()).isEqualTo("Exempt action SC 2026/27-07");
        assertThat(state.toString()).doesNotContain("Acacia");
        assertThat(state.place()).isEqualTo(new Place(null, null, "a"));
        assertThat(state.wording()).isEmpty();
        assertThat(state.madeTo()).isNull();
        assertThat(state.due()).isNull();
        assertThat(state.capacity()).isNull();
        assertThat(state.changes()).extracting(OutcomeState.Change::reason).containsOnly("");
        assertThat(accepted(decision).title()).isEqualTo("Sell Acacia House");
    }

    @Test
    void isRefusedAfterSoManyAmendmentsThatAFactCouldNotHoldThem() {
        var outcome = anOutcome();
        for (int n = 1; n <= 49; n++) {
            outcome = accepted(amend(outcome, titled("Title " + n)));
        }

        assertThat(refusal(amend(outcome, titled("One more"))))
                .isInstanceOf(Refusal.Conflict.class);
    }
}
