package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What notes say in half a sentence: a thing and what is to be done with it, an offer taken up. */
class NotedInPassingTest {

    /** As the service reads, so that what was learnt does not take it back. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The gates to be painted.",
                "The tree to be felled.",
                "The hall to be insured.",
                "The policy to be updated.",
                "The gates to the park to be painted green.",
                "The path to be swept.",
                "The hut to be cleared.",
                "The invoice to be queried.",
                "The plans to be redrawn.",
                "Locks to be fitted - two quotes first.",
            })
    void isToBeDone(String note) {
        assertThat(Reads.actions(Reads.wholeParagraph(note))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The calls took 4 minutes to be answered.",
                "Bins waiting to be emptied.",
                "Three bins remain to be emptied.",
                "Too many bins to be emptied.",
                "Plans for the bins to be emptied.",
                "The report set out recommendations to be implemented by divisions.",
                "Next meeting to be in June.",
                "Minutes to be signed.",
                "It was for the fare to rise, for the charge to be increased and for no more.",
                "Accounts to be paid were noted.",
                "Mr Pope to be thanked.",
                "The list to be received.",
                "The list to be believed.",
                "Cllr Nye to be appointed to the Hall Committee.",
            })
    void isNotToBeDone(String note) {
        assertThat(Reads.actions(Reads.wholeParagraph(note))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ms Quin was thanked for offering to inspect the bridge.             | Ms Quin
                    The Chairman thanked Ms Quin for offering to inspect the bridge.    | Ms Quin
                    Ms Quin's offer to inspect the bridge was accepted.                 | Ms Quin
                    Ms Quin's kind offer to inspect the bridge was gratefully accepted. | Ms Quin
                    Cllr Nye took responsibility for the bridge.                        | Cllr Nye
                    Mr Pope promised extra patrols at the bridge.                       | Mr Pope
                    The Chairman would sign the lease of the bridge.                    | The Chairman
                    """)
    void isTakenOnBy(String words, String who) {
        assertThat(Reads.actions(Reads.paragraph(words)))
                .singleElement()
                .satisfies(one -> assertThat(one.madeTo()).startsWith(who));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A working party was set up to look at the bridge.",
                "A small group be formed to look at the bridge.",
                "The bridge would be considered again.",
            })
    void asksForSomething(String words) {
        assertThat(Reads.actions(Reads.paragraph(words))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ms Quin was thanked for having inspected the bridge.",
                "Ms Quin's offer to buy the bridge was declined.",
                "A working party was set up in 2019.",
                "A working group had been set up to look at the bridge.",
                "A working group was set up to great acclaim.",
                "The Panel was established to review the bridge.",
                "The offer to inspect the bridge was welcomed.",
                "The Chairman would sign the minutes.",
                "The bridge was considered again.",
            })
    void asksForNothing(String words) {
        assertThat(Reads.actions(Reads.paragraph(words))).isEmpty();
    }

    @Test
    void givesAWorkingPartysTaskToItsMembers() {
        var actions =
                Reads.actions(
                        Reads.paragraph(
                                "A working party of Cllr Nye was set up to look at the bridge."));

        assertThat(actions).extracting(Proposal::madeTo).containsExactly("Cllr Nye");
    }
}
