package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A motion whose words stand by themselves between who brought it and what became of it. */
class MotionSetOutTest {

    private static final String WORDS =
            "\"That this Council asks the Head of Property to survey the quay.\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Councillor Nye had submitted the following notice of motion:",
                "Councillor Nye moved the motion of which he had given notice:-",
                "It was moved by Councillor Nye and seconded by Councillor Orr that:",
                "It was moved by Councillor Nye and seconded by Councillor Orr that",
                "Notice of motion from Councillor Nye, seconded by Councillor Orr:",
                "Proposed by Councillor Nye, seconded by Councillor Orr:",
            })
    void isDecidedWhereItIsCarried(String lead) {
        assertThat(actionsOf(lead, WORDS, "The motion was put to the vote and was CARRIED."))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(Kind.RESOLUTION_PART);
                    assertThat(one.madeTo()).isEqualTo("the Head of Property");
                    assertThat(one.cue()).isEqualTo("motion carried");
                    assertThat(one.sentence()).doesNotStartWith("\"");
                });
    }

    @Test
    void asksForWhatItResolvesAndTakesDownNothingOfWhatItBelieves() {
        var all =
                Reads.paragraph(
                        """
                        Proposed by Councillor Nye, seconded by Councillor Orr:

                        Council notes:

                        1. That forty homes were flooded.
                        2. The Agency will publish its maps in June.

                        This Council believes that nobody should have to move.

                        Council resolves:

                        1. To ask the Cabinet to adopt a plan.
                        2. That the Leader write to the Agency.

                        The motion was carried.
                        """);

        assertThat(all.proposals())
                .extracting(Proposal::sentence)
                .containsExactly(
                        "To ask the Cabinet to adopt a plan.",
                        "That the Leader write to the Agency.");
        assertThat(all.proposals()).extracting(one -> one.place().part()).containsExactly("1", "2");
    }

    @Test
    void resolvesBehindWhatItBelievesInTheSameParagraph() {
        var actions =
                actionsOf(
                        "Councillor Nye moved the following motion:",
                        """
                        "This Council notes that swifts are few. The Council therefore resolves:
                        (a) to ask the Cabinet to put up boxes;
                        (b) to note the survey."
                        """,
                        "The motion was carried.");

        assertThat(actions)
                .extracting(Proposal::sentence)
                .containsExactly("to ask the Cabinet to put up boxes;");
    }

    @Test
    void takesDownNothingOfItsOpening() {
        var all =
                Reads.paragraph(
                        """
                        It was moved by Councillor Nye and seconded by Councillor Orr:
                        "That this Council
                        (a) notes the state of the quay;
                        (b) asks the Head of Property to survey it."

                        The motion was carried.
                        """);

        assertThat(all.proposals())
                .extracting(Proposal::sentence)
                .containsExactly(
                        "notes the state of the quay;",
                        "asks the Head of Property to survey it.\"");
    }

    @Test
    void resolvesBehindASemicolonToo() {
        assertThat(
                        actionsOf(
                                "Councillor Nye moved the following motion:",
                                "\"That this Council regrets the loss of the bus; and will invite"
                                        + " the operator to explain it.\"",
                                "The motion was carried."))
                .hasSize(1);
    }

    @Test
    void isOwnedByWhoIsNamedInTheMarginAndQuotedWithoutTheName() {
        var reading =
                Reads.text(
                        """
                        QUAY TOWN COUNCIL

                        Minutes of the meeting held on 4 March 2024
                                                                                       Action

                        Councillor Nye moved the following motion:

                        That a survey of the quay and of the lock be made before the   Clerk
                        end of May and be brought to the Committee.

                        That a survey of the hall be made before the                   Warden
                        end of June.

                        The motion was carried.
                        """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::madeTo, Proposal::cue, Proposal::due)
                .containsExactly(
                        tuple("Clerk", "motion carried", "before the end of May"),
                        tuple("Warden", "motion carried", "before the end of June"));
        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .noneMatch(sentence -> sentence.contains("Warden"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Members made the following points on the motion:",
                "Councillor Nye moved the following amendment to the motion:",
                "Councillor Nye spoke against the motion:",
                "It was moved by Councillor Nye, seconded by Councillor Orr and RESOLVED that:",
            })
    void isNotLedInBy(String words) {
        assertThat(actionsOf(words, WORDS, "The motion was carried."))
                .noneMatch(one -> "motion carried".equals(one.cue()));
    }

    private static List<Proposal> actionsOf(String lead, String words, String fate) {
        return Reads.actions(Reads.paragraph(lead + "\n\n" + words + "\n\n" + fate));
    }
}
