package app.resolved.meetings.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.MeetingsFact.ProgrammeItemClosed;
import app.resolved.contracts.MeetingsFact.ProgrammeItemPlaced;
import app.resolved.contracts.MeetingsFact.ProgrammeItemProposed;
import app.resolved.contracts.ProgrammeItemState.ProgrammeStatus;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.programme.domain.ItemCommand.Describe;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgrammeRulesTest {

    private static final Placement DECEMBER =
            new Placement(Slot.at("m-dec"), "Tuesday 1 December 2026");
    private static final Placement JANUARY =
            new Placement(Slot.at("m-jan"), "Tuesday 12 January 2027");
    private static final Placement TBC = new Placement(Slot.TO_BE_CONFIRMED, "To be confirmed");

    private final ProgrammeRules rules =
            new ProgrammeRules("Ms Clerk", Instant.parse("2026-11-04T09:00:00Z"));

    @Test
    void plansANewItemAndTellsWhere() {
        var decision = rules.add(given(DECEMBER, null));

        assertThat(after(decision).status()).isEqualTo(ItemStatus.PLANNED);
        assertThat(facts(decision))
                .singleElement()
                .isInstanceOfSatisfying(
                        ProgrammeItemPlaced.class,
                        placed -> assertThat(placed.item().meetingId()).isEqualTo("m-dec"));
    }

    @Test
    void asksForAReasonWhereAnItemLeavesAMeeting() {
        var item = planned(DECEMBER);

        var refused = rules.decide(item, new ItemCommand.Place(JANUARY, "1 December", " "));
        var moved = rules.decide(item, new ItemCommand.Place(JANUARY, "1 December", "Not ready"));

        assertThat(refusal(refused)).isInstanceOf(Refusal.Invalid.class);
        assertThat(after(moved).status()).isEqualTo(ItemStatus.MOVED);
        assertThat(after(moved).reason()).isEqualTo("Not ready");
        assertThat(after(moved).history().getLast().why()).isEqualTo("Not ready");
        assertThat(((ProgrammeItemPlaced) facts(moved).getFirst()).item().status())
                .isEqualTo(ProgrammeStatus.MOVED);
    }

    @Test
    void needsNoReasonToPlanWhatWasToBeConfirmed() {
        var placed =
                rules.decide(
                        planned(TBC), new ItemCommand.Place(DECEMBER, "To be confirmed", null));

        assertThat(after(placed).status()).isEqualTo(ItemStatus.PLANNED);
        assertThat(after(placed).slot()).isEqualTo(Slot.at("m-dec"));
    }

    @Test
    void keepsWhatDropsOutWithItsReasonAndBringsItBack() {
        var item = planned(DECEMBER);

        var refused = rules.decide(item, new ItemCommand.Drop("1 December", null));
        var dropped = after(rules.decide(item, new ItemCommand.Drop("1 December", "No grant")));
        var restored = after(rules.decide(dropped, new ItemCommand.Restore("1 December")));

        assertThat(refusal(refused)).isInstanceOf(Refusal.Invalid.class);
        assertThat(dropped.status()).isEqualTo(ItemStatus.DROPPED);
        assertThat(dropped.reason()).isEqualTo("No grant");
        assertThat(dropped.closed()).isNotNull();
        assertThat(restored.status()).isEqualTo(ItemStatus.PLANNED);
        assertThat(restored.closed()).isNull();
        assertThat(restored.history()).hasSize(3);
    }

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

    @Test
    void saysAgainWhatItAsksForOnceItIsExemptNoMore() {
        var hidden = after(rules.decide(planned(DECEMBER), new ItemCommand.Hide("SC 1")));
        var reveal = new ItemCommand.Reveal("SC 1", "Winter roads again", "Head of Roads");
        var described =
                after(
                        rules.decide(
                                hidden, new Describe("Grit", null, hidden.requested(), "X", null)));

        var shown = rules.decide(hidden, reveal);

        assertThat(after(shown).hidden()).isNull();
        assertThat(after(shown).title()).isEqualTo("Winter roads again");
        assertThat(after(shown).lead()).isEqualTo("Head of Roads");
        assertThat(facts(shown)).singleElement().isInstanceOf(ProgrammeItemPlaced.class);
        assertThat(after(rules.decide(described, reveal)))
                .extracting(ProgrammeItem::title, ProgrammeItem::lead, ProgrammeItem::hidden)
                .containsExactly("Grit", "X", null);
    }

    private ProgrammeItem declined() {
        var proposed = after(rules.add(given(TBC, "item-of-another")));
        return after(rules.decide(proposed, new ItemCommand.Decline("It is for the panel")));
    }

    @Test
    void changesNothingWhenTheSameIsSaidAgain() {
        var done = after(rules.decide(planned(DECEMBER), new ItemCommand.Finish("1 December")));

        var again = rules.decide(done, new ItemCommand.Finish("1 December"));

        assertThat(again).isEqualTo(Decision.accepted(done));
    }

    @Test
    void tellsThatItIsOverWhenItIsDone() {
        var done = rules.decide(planned(DECEMBER), new ItemCommand.Finish("1 December"));

        assertThat(facts(done)).singleElement().isInstanceOf(ProgrammeItemClosed.class);
    }

    @Test
    void tellsWhichActionOwesTheReport() {
        var owed = new OwedReport("o-1", List.of("a-1"), "SC 2026/27-07");

        var tied = rules.decide(planned(DECEMBER), new ItemCommand.Tie(owed));

        assertThat(((ProgrammeItemPlaced) facts(tied).getFirst()).item().actionIds())
                .containsExactly("a-1");
    }

    @Test
    void tellsThatNoActionOwesTheReportAnyMore() {
        var owed = new OwedReport("o-1", List.of("a-1"), "SC 2026/27-07");
        var tied = after(rules.decide(planned(DECEMBER), new ItemCommand.Tie(owed)));

        var untied = rules.decide(tied, new ItemCommand.Untie());

        assertThat(((ProgrammeItemPlaced) facts(untied).getFirst()).item().actionIds()).isEmpty();
        assertThat(after(untied).untied()).isTrue();
        assertThat(after(untied).history().getLast().from()).isEqualTo("SC 2026/27-07");
        assertThat(rules.decide(planned(DECEMBER), new ItemCommand.Untie()))
                .isEqualTo(Decision.accepted(planned(DECEMBER)));
    }

    @Test
    void keepsAHistoryThatEnds() {
        var item = planned(DECEMBER);
        for (int n = 0; n < 300; n++) {
            var to = n % 2 == 0 ? JANUARY : DECEMBER;
            item = after(rules.decide(item, new ItemCommand.Place(to, "x", "reason " + n)));
        }

        assertThat(item.history()).hasSize(200);
        assertThat(item.history().getLast().why()).isEqualTo("reason 299");
    }

    private ProgrammeItem planned(Placement placement) {
        return after(rules.add(given(placement, null)));
    }

    private static NewItem given(Placement placement, @Nullable String referredFrom) {
        var as =
                new Describe(
                        "Winter roads",
                        "Members asked",
                        new Requested(Requested.By.MEMBER, "Cllr Ashworth"),
                        "Head of Highways",
                        null);
        return new NewItem("i-1", "sc", as, placement, null, 1, null, referredFrom);
    }

    private static ProgrammeItem after(Decision<ProgrammeItem> decision) {
        return ((Decision.Accepted<ProgrammeItem>) decision).after();
    }

    private static List<?> facts(Decision<ProgrammeItem> decision) {
        return ((Decision.Accepted<ProgrammeItem>) decision).facts();
    }

    private static Refusal refusal(Decision<ProgrammeItem> decision) {
        return ((Decision.Refused<ProgrammeItem>) decision).refusal();
    }
}
