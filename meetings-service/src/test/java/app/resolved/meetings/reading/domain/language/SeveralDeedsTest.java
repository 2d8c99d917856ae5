package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two deeds in a sentence, each with its own somebody or something, are two proposals. */
class SeveralDeedsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Joan will book the band and | Phil will run the bar.
                    Mr Watts said he would have a quiet word and | a notice is to go out to boat owners.
                    The Clerk agreed to obtain a price and | the sign would be moved before Easter.
                    The Clerk would write to the owner, | with a draft to be supplied by Mr Watts.
                    The Chairman suggested that the Clerk pass on the name and | that Mr Watts telephone them.
                    The Chairman requested that the Clerk reply by Friday, and | that Mr Watts let the leaders know.
                    It was agreed that a decision be deferred and | that officers in the meantime seek a lower bid.
                    Prices of benches will be researched and | this matter will be an agenda item in August.
                    Mr Watts would look at the plan, and | it was agreed that the Clerk write to the bank.
                    Order the salt for the winter (JW) – | Get a map of the drains (Clerk)
                    The Clerk will write to the owner, and | enquiries will be made about the final shape.
                    Clerk to speak to Mr Watts; | item to be included on the next agenda.
                    A sign will need to be posted to say so and | the emergency services will need to be notified.
                    The Clerk will write to each resident and | the Traffic Management Group will report quarterly.
                    """)
    void readsBoth(String first, String second) {
        var sentence = first + " " + second;

        assertThat(Reads.actions(Reads.paragraph(sentence)))
                .extracting(Proposal::sentence)
                .hasSize(2)
                .last()
                .isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Clerk would write to the owner and the letter would be polite.
                    Mr Watts agreed to look for savings on the pool and to report by email in May.
                    It was agreed to set up a group comprising Councillors Ash, Birch and Cole to look at the tolls.
                    The Panel asked for a map of the piers and Mr Watts agreed to provide this.
                    The Clerk will ask whether the pool and the hall will open on Sundays.
                    The Chairman suggested that the Clerk write and said that it was late.
                    Council agreed to pay all invoices but one of £847, this payment will be reviewed in May.
                    """)
    void leavesWhatIsOneDeedTogether(String sentence) {
        assertThat(Reads.actions(Reads.paragraph(sentence))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 | It would be redrawn. The map would be redrawn to show both.
                    2 | Mr Watts would look at the grounds (the Clerk to provide a list with comments).
                    2 | A draft will be sent to the owner. Copies will also be sent to the club.
                    """)
    void tellsWhatIsSaidTwiceFromWhatIsDoneToOrByAnother(int deeds, String paragraph) {
        assertThat(Reads.actions(Reads.paragraph(paragraph))).hasSize(deeds);
    }

    @Test
    void givesTheSecondTheKindOfTheFirst() {
        var actions =
                Reads.actions(
                        Reads.paragraph(
                                "The Chairman suggested that the Clerk pass on the name and that"
                                        + " Mr Watts telephone them."));

        assertThat(actions).extracting(Proposal::kind).containsOnly(Proposal.Kind.REQUEST);
    }
}
