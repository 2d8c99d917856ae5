package app.resolved.meetings.programme.domain;

import static app.resolved.meetings.programme.domain.AnItem.DECEMBER;
import static app.resolved.meetings.programme.domain.AnItem.TBC;
import static app.resolved.meetings.programme.domain.AnItem.after;
import static app.resolved.meetings.programme.domain.AnItem.facts;
import static app.resolved.meetings.programme.domain.AnItem.given;
import static app.resolved.meetings.programme.domain.AnItem.planned;
import static app.resolved.meetings.programme.domain.AnItem.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.MeetingsFact.ProgrammeItemClosed;
import app.resolved.contracts.MeetingsFact.ProgrammeItemPlaced;
import app.resolved.contracts.MeetingsFact.ProgrammeItemProposed;
import app.resolved.contracts.ProgrammeItemState.ProgrammeStatus;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Refusal;
import org.junit.jupiter.api.Test;

/** What one body asks another to take into its work programme. */
class ReferralRulesTest {

    private final ProgrammeRules rules = AnItem.RULES;

    @Test
    void tellsThatAReferralWaitsUntilItsClerkAcceptsIt() {
        var proposed = rules.add(given(TBC, "item-of-another"));

        var moved =
                rules.decide(
                        after(proposed), new ItemCommand.Place(DECEMBER, "To be confirmed", "x"));
        var accepted = rules.decide(after(proposed), new ItemCommand.Accept(DECEMBER));

        assertThat(facts(proposed))
                .singleElement()
                .isInstanceOfSatisfying(
                        ProgrammeItemProposed.class,
                        waits ->
                                assertThat(waits.item().status())
                                        .isEqualTo(ProgrammeStatus.PROPOSED));
        assertThat(refusal(moved)).isInstanceOf(Refusal.Conflict.class);
        assertThat(after(accepted).status()).isEqualTo(ItemStatus.PLANNED);
        assertThat(facts(accepted)).hasSize(1);
    }

    @Test
    void declinesAReferralOnlyWithAReason() {
        var proposed = after(rules.add(given(TBC, "item-of-another")));

        var refused = rules.decide(proposed, new ItemCommand.Decline(null));
        var declined = rules.decide(proposed, new ItemCommand.Decline("It is for the panel"));

        assertThat(refusal(refused)).isInstanceOf(Refusal.Invalid.class);
        assertThat(after(declined).status()).isEqualTo(ItemStatus.DECLINED);
        assertThat(facts(declined)).singleElement().isInstanceOf(ProgrammeItemClosed.class);
    }

    @Test
    void takesOnAfterAllWhatWasDeclined() {
        var accepted = rules.decide(declined(), new ItemCommand.Accept(DECEMBER));

        assertThat(after(accepted).status()).isEqualTo(ItemStatus.PLANNED);
        assertThat(after(accepted).closed()).isNull();
        assertThat(after(accepted).reason()).isNull();
        assertThat(facts(accepted)).singleElement().isInstanceOf(ProgrammeItemPlaced.class);
    }

    @Test
    void asksAgainWhereAReferralWasDeclinedAndSaysSoWhereItIsOver() {
        var as = given(TBC, null).as();
        var again = rules.decide(declined(), new ItemCommand.ProposeAgain(as));
        var planned = planned(DECEMBER);
        var done = after(rules.decide(planned, new ItemCommand.Finish("1 December")));

        assertThat(after(again).status()).isEqualTo(ItemStatus.PROPOSED);
        assertThat(after(again).closed()).isNull();
        assertThat(facts(again)).singleElement().isInstanceOf(ProgrammeItemProposed.class);
        assertThat(rules.decide(planned, new ItemCommand.ProposeAgain(as)))
                .isEqualTo(Decision.accepted(planned));
        assertThat(refusal(rules.decide(done, new ItemCommand.ProposeAgain(as))).message())
                .contains("It is done.");
    }

    @Test
    void asksNobodyAnyMoreWhereWhatReferredItIsWithdrawn() {
        var proposed = after(rules.add(given(TBC, "an-outcome")));
        var taken = after(rules.decide(proposed, new ItemCommand.Accept(DECEMBER)));
        var withdraw = new ItemCommand.WithdrawReferral("It was withdrawn.");

        var dropped = rules.decide(proposed, withdraw);
        var told = rules.decide(taken, withdraw);

        assertThat(after(dropped).status()).isEqualTo(ItemStatus.DECLINED);
        assertThat(facts(dropped)).singleElement().isInstanceOf(ProgrammeItemClosed.class);
        assertThat(after(told).status()).isEqualTo(ItemStatus.PLANNED);
        assertThat(after(told).unasked()).isTrue();
    }

    private ProgrammeItem declined() {
        var proposed = after(rules.add(given(TBC, "item-of-another")));
        return after(rules.decide(proposed, new ItemCommand.Decline("It is for the panel")));
    }
}
