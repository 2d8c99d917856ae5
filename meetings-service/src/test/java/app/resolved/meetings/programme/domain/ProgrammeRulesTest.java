package app.resolved.meetings.programme.domain;

import static app.resolved.meetings.programme.domain.AnItem.DECEMBER;
import static app.resolved.meetings.programme.domain.AnItem.JANUARY;
import static app.resolved.meetings.programme.domain.AnItem.TBC;
import static app.resolved.meetings.programme.domain.AnItem.after;
import static app.resolved.meetings.programme.domain.AnItem.facts;
import static app.resolved.meetings.programme.domain.AnItem.given;
import static app.resolved.meetings.programme.domain.AnItem.planned;
import static app.resolved.meetings.programme.domain.AnItem.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.MeetingsFact.ProgrammeItemClosed;
import app.resolved.contracts.MeetingsFact.ProgrammeItemPlaced;
import app.resolved.contracts.ProgrammeItemState.ProgrammeStatus;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.programme.domain.ItemCommand.Describe;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeRulesTest {

    private final ProgrammeRules rules = AnItem.RULES;

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
}
