package app.resolved.meetings.sheet.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.outcomes.domain.MunicipalYear;
import app.resolved.meetings.outcomes.domain.Reference;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetWritingTest {

    private static final RowWords GRAPH = new RowWords("Mr Okafor", "Circulate the graph", "May");
    private static final RowWords ROUTES = new RowWords("", "Publish the routes", "");

    private final ActionSheet one = saved(ActionSheet.empty("m"), typed("r1", GRAPH, null));

    @Test
    void notesRowsInTheirOrderAndLeavesBlankOnesOut() {
        var sheet =
                saved(
                        one,
                        typed("r2", RowWords.NONE, RowWords.NONE.mark()),
                        typed("r3", ROUTES, null));

        assertThat(sheet.toIssue()).extracting(SheetRow::words).containsExactly(GRAPH, ROUTES);
    }

    @Test
    void notesARowOnceHoweverOftenItIsSent() {
        assertThat(saved(one, typed("r1", GRAPH, RowWords.NONE.mark()))).isEqualTo(one);
    }

    @Test
    void leavesARowThatWasNotTouchedAsSomebodyElseWroteIt() {
        var changed = saved(one, typed("r1", ROUTES, GRAPH.mark()));

        assertThat(saved(changed, typed("r1", GRAPH, GRAPH.mark()))).isEqualTo(changed);
    }

    @Test
    void saysWhoChangedARowMeanwhileAndChangesNothing() {
        var changed = saved(one, typed("r1", ROUTES, GRAPH.mark()));
        var mine =
                typed("r1", new RowWords("Mr Okafor", "Circulate the chart", "May"), GRAPH.mark());

        var decision =
                SheetWriting.save(changed, List.of(typed("r9", GRAPH, null), mine), "Mr Hale");

        assertThat(refusal(decision))
                .isEqualTo(
                        new Refusal.Conflict(
                                "Ms Penrose changed a row to “Publish the routes” while you had it"
                                        + " open. Look at it; save again to keep what you typed."));
    }

    @Test
    void saysThatARowWasRemovedMeanwhile() {
        var removed = accepted(SheetWriting.remove(one, "r1", "Mr Hale"));

        var decision =
                SheetWriting.save(removed, List.of(typed("r1", ROUTES, GRAPH.mark())), "Ms P");

        assertThat(refusal(decision).message()).startsWith("Mr Hale removed “Circulate the graph”");
    }

    @Test
    void removesARowThatIsEmptiedAndPutsItBackWithItsWords() {
        var emptied = saved(one, typed("r1", RowWords.NONE, GRAPH.mark()));

        var back = accepted(SheetWriting.putBack(emptied, "r1", "Ms Penrose"));

        assertThat(emptied.toIssue()).isEmpty();
        assertThat(back.toIssue()).extracting(SheetRow::words).containsExactly(GRAPH);
    }

    @Test
    void namesTheFieldOfTheRowThatIsTooLong() {
        var tooLong = typed("r2", new RowWords("", "x".repeat(301), ""), null);

        var decision = SheetWriting.save(one, List.of(tooLong), "Ms Penrose");

        assertThat(refusal(decision))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("what-r2"));
    }

    @Test
    void changesNothingThatWasIssued() {
        var reference = new Reference("SC", new MunicipalYear(2026), 7);
        var issued = accepted(SheetIssuing.begin(one, List.of(reference), false));

        var change = SheetWriting.save(issued, List.of(typed("r1", ROUTES, GRAPH.mark())), "Ms P");

        assertThat(refusal(change).message()).startsWith("SC 2026/27-07 was issued since");
        assertThat(refusal(SheetWriting.remove(issued, "r1", "Ms P")))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void holdsSoManyRowsAndNoMore() {
        var many =
                IntStream.rangeClosed(0, ActionSheet.MOST)
                        .mapToObj(n -> typed("r" + n, GRAPH, null))
                        .toList();

        assertThat(refusal(SheetWriting.save(ActionSheet.empty("m"), many, "Ms P")))
                .isEqualTo(new Refusal.Conflict("An action sheet holds at most 200 rows."));
    }

    private static TypedRow typed(
            String id, RowWords words, @org.jspecify.annotations.Nullable String seen) {
        return new TypedRow(id, words, seen);
    }

    private static ActionSheet saved(ActionSheet sheet, TypedRow... typed) {
        return accepted(SheetWriting.save(sheet, List.of(typed), "Ms Penrose"));
    }

    static ActionSheet accepted(Decision<ActionSheet> decision) {
        return ((Decision.Accepted<ActionSheet>) decision).after();
    }

    private static Refusal refusal(Decision<ActionSheet> decision) {
        return ((Decision.Refused<ActionSheet>) decision).refusal();
    }
}
