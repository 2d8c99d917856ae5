package app.resolved.meetings.sheet.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.outcomes.domain.MunicipalYear;
import app.resolved.meetings.outcomes.domain.Reference;
import app.resolved.meetings.outcomes.domain.Restriction;
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
                SheetWriting.save(changed, List.of(typed("r9", GRAPH, null), mine), by("Mr Hale"));

        assertThat(refusal(decision))
                .isEqualTo(
                        new Refusal.Conflict(
                                "Ms Penrose changed a row to “Publish the routes” while you had it"
                                        + " open. Look at it; save again to keep what you typed."));
    }

    @Test
    void saysThatARowWasRemovedMeanwhile() {
        var removed = accepted(SheetWriting.remove(one, "r1", by("Mr Hale")));

        var decision =
                SheetWriting.save(removed, List.of(typed("r1", ROUTES, GRAPH.mark())), by("Ms P"));

        assertThat(refusal(decision).message()).startsWith("Mr Hale removed “Circulate the graph”");
    }

    @Test
    void removesARowThatIsEmptiedAndPutsItBackWithItsWords() {
        var emptied = saved(one, typed("r1", RowWords.NONE, GRAPH.mark()));

        var back = accepted(SheetWriting.putBack(emptied, "r1", by("Ms Penrose")));

        assertThat(emptied.toIssue()).isEmpty();
        assertThat(back.toIssue()).extracting(SheetRow::words).containsExactly(GRAPH);
    }

    @Test
    void namesTheFieldOfTheRowThatIsTooLong() {
        var tooLong = typed("r2", new RowWords("", "x".repeat(301), ""), null);

        var decision = SheetWriting.save(one, List.of(tooLong), by("Ms Penrose"));

        assertThat(refusal(decision))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("what-r2"));
    }

    @Test
    void changesNothingThatWasIssued() {
        var reference = new Reference("SC", new MunicipalYear(2026), 7);
        var issued = accepted(SheetIssuing.begin(one, one, List.of(reference), false));

        var change =
                SheetWriting.save(issued, List.of(typed("r1", ROUTES, GRAPH.mark())), by("Ms P"));

        assertThat(refusal(change).message()).startsWith("SC 2026/27-07 was issued since");
        assertThat(refusal(SheetWriting.remove(issued, "r1", by("Ms P"))))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void holdsSoManyRowsAndNoMore() {
        var many =
                IntStream.rangeClosed(0, ActionSheet.MOST)
                        .mapToObj(n -> typed("r" + n, GRAPH, null))
                        .toList();

        assertThat(refusal(SheetWriting.save(ActionSheet.empty("m"), many, by("Ms P"))))
                .isEqualTo(new Refusal.Conflict("An action sheet holds at most 200 rows."));
    }

    @Test
    void keepsARowExemptUntilSomebodySaysOtherwise() {
        var secret = new RowWords("", "Sell the depot", "", Restriction.PARAGRAPH_3);
        var marked = saved(one, new TypedRow("r2", secret, null, false));
        var other = new RowWords("", "Let the depot", "");

        var changed = saved(marked, typed("r2", other, secret.mark()));
        var lifted = saved(marked, new TypedRow("r2", other, secret.mark(), false));

        assertThat(words(changed, "r2").restriction()).isEqualTo(Restriction.PARAGRAPH_3);
        assertThat(words(lifted, "r2").restricted()).isFalse();
    }

    @Test
    void namesNoExemptWordInARefusal() {
        var secret = new RowWords("", "Sell the depot", "", Restriction.PARAGRAPH_3);
        var marked = saved(one, new TypedRow("r1", secret, GRAPH.mark(), false));

        var decision =
                SheetWriting.save(
                        marked, List.of(typed("r1", ROUTES, GRAPH.mark())), by("Mr Hale"));

        assertThat(refusal(decision).message())
                .contains("changed a row to an exempt row")
                .doesNotContain("depot");
    }

    @Test
    void anExemptRowIsChangedByOneNotEntitledOnlyAsTheyWroteIt() {
        var secret = new RowWords("", "Sell the depot", "", Restriction.PARAGRAPH_3);
        var marked = saved(one, new TypedRow("r1", secret, GRAPH.mark(), false));
        var other = new Writer("Mr Hale", false);

        var blind = SheetWriting.save(marked, List.of(typed("r1", ROUTES, null)), other);
        var removed = SheetWriting.remove(marked, "r1", other);
        var typing = SheetWriting.save(marked, List.of(typed("r1", ROUTES, secret.mark())), other);

        assertThat(refusal(blind).message())
                .isEqualTo("A row under this id is there already. Give it another id.");
        assertThat(refusal(removed)).isInstanceOf(Refusal.NotFound.class);
        assertThat(words(accepted(typing), "r1").what()).isEqualTo("Publish the routes");
    }

    private static RowWords words(ActionSheet sheet, String id) {
        return sheet.row(id).orElseThrow().words();
    }

    private static Writer by(String name) {
        return new Writer(name, true);
    }

    private static TypedRow typed(
            String id, RowWords words, @org.jspecify.annotations.Nullable String seen) {
        return new TypedRow(id, words, seen);
    }

    private static ActionSheet saved(ActionSheet sheet, TypedRow... typed) {
        return accepted(SheetWriting.save(sheet, List.of(typed), by("Ms Penrose")));
    }

    static ActionSheet accepted(Decision<ActionSheet> decision) {
        return ((Decision.Accepted<ActionSheet>) decision).after();
    }

    private static Refusal refusal(Decision<ActionSheet> decision) {
        return ((Decision.Refused<ActionSheet>) decision).refusal();
    }
}
