package app.resolved.meetings.reading.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.domain.Proposal.Purpose;
import org.junit.jupiter.api.Test;

class LabelledMinutesTest {

    @Test
    void takesTheMarksOutOfTheText() {
        var minutes =
                LabelledMinutes.of(
                        "1. [[i||Noted.]] [[a|Clerk|request; due by May|Clerk to\n"
                                + "write]] and rest.");

        assertThat(minutes.text()).isEqualTo("1. Noted. Clerk to\nwrite and rest.");
    }

    @Test
    void readsTheThreeSortsOfMark() {
        var labels = LabelledMinutes.of("[[a|TR|To do.]] [[i||Noted.]] [[u||Perhaps.]]").labels();

        assertThat(labels)
                .containsExactly(
                        new Label("To do.", Purpose.ACTION, true, "TR", null),
                        new Label("Noted.", Purpose.INFORMATION, true, null, null),
                        new Label("Perhaps.", Purpose.ACTION, false, null, null));
    }

    @Test
    void readsKindTimeCapacityAndExemption() {
        var label =
                LabelledMinutes.of(
                                "[[a||recommendation; due within 28 days; as Crime Committee;"
                                        + " exempt 3|Do it.]]")
                        .labels()
                        .getFirst();

        assertThat(label.quote()).isEqualTo("Do it.");
        assertThat(label.details())
                .isEqualTo(
                        new Label.Details(
                                "recommendation", "within 28 days", "Crime Committee", "3"));
    }

    @Test
    void leavesCellsOfATableInTheQuote() {
        var label = LabelledMinutes.of("[[u|AB|request|Fix gate | AB | May]]").labels().getFirst();
        var old = LabelledMinutes.of("[[a|AB|Fix gate | AB]]").labels().getFirst();

        assertThat(label.quote()).isEqualTo("Fix gate | AB | May");
        assertThat(old.quote()).isEqualTo("Fix gate | AB");
    }
}
