package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecidedTwiceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approved the budget of the pool and to review the prices in the autumn.",
                "noted the results of the survey and to write to all clubs about them."
            })
    void readsTheDeedBehindWhatIsForInformation(String decision) {
        var reading = Reads.paragraph("RESOLVED:\n\n(a) " + decision);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .containsExactly(decision.substring(decision.indexOf("to ")));
        assertThat(reading.proposals()).hasSize(2);
    }

    @Test
    void readsEachThatIsAskedThoughTheLastOfThemAsksNothing() {
        var reading =
                Reads.paragraph(
                        "Agreed: that the letter be signed and returned; that the Director set up"
                                + " a group of traders; that no work be done in the square.");

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .containsExactly(
                        "that the letter be signed and returned",
                        "that the Director set up a group of traders");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RESOLVED: to note the paper; to set up a group of traders; to write to the Dean.",
                "It was resolved to note the paper; to set up a group of traders; and to write to"
                        + " the Dean.",
                "The chart was shown. The Committee agreed to note the paper; to set up a group of"
                        + " traders; and to write to the Dean."
            })
    void readsEachToDoBetweenSemicolons(String decision) {
        assertThat(Reads.actions(Reads.paragraph(decision)))
                .extracting(one -> one.sentence().replaceFirst("^and ", ""))
                .containsExactly("to set up a group of traders", "to write to the Dean.");
    }

    @Test
    void leavesTogetherWhatOneIsAskedToDo() {
        var reading =
                Reads.paragraph(
                        "RESOLVED that the Clerk be asked to write to the Dean; to ring the Bishop;"
                                + " and to set up a group.");

        assertThat(Reads.actions(reading))
                .singleElement()
                .extracting(Proposal::madeTo)
                .isEqualTo("the Clerk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was decided that Mr Pope would ring each house, and that the owner be required"
                        + " to mend the wall.",
                "The Mayor directed that the Dean be given a reply, and that the owner be required"
                        + " to mend the wall.",
                "The Committee required that the plan come to the June meeting and that the owner"
                        + " be required to mend the wall.",
                "It was resolved that the Clerk write to the Dean, and further that the owner be"
                        + " required to mend the wall."
            })
    void readsASecondThatBehindEveryWordOfDeciding(String decision) {
        assertThat(Reads.actions(Reads.paragraph(decision)))
                .hasSize(2)
                .last()
                .extracting(Proposal::sentence)
                .asString()
                .contains("the owner be required to mend the wall")
                .doesNotContain("Dean", "plan", "ring");
    }

    @Test
    void takesWhatIsDecidedBehindSomebodysWordForADecision() {
        var reading =
                Reads.paragraph(
                        "It was decided that Mr Pope would ring each house, and that the owner be"
                                + " required to mend the wall.");

        assertThat(reading.proposals())
                .extracting(Proposal::kind)
                .containsExactly(Proposal.Kind.UNDERTAKING, Proposal.Kind.RESOLUTION_PART);
    }

    @Test
    void leavesThePlansOfOthersTogether() {
        var reading =
                Reads.paragraph(
                        "RESOLVED that the offer to buy the pool and to build another be noted.");

        assertThat(Reads.actions(reading)).isEmpty();
    }
}
