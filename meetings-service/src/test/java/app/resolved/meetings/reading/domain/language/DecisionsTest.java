package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Proposal.Kind;
import app.resolved.meetings.reading.domain.Proposal.Purpose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "that the report be noted",
                "that the minutes be approved as a correct record and signed by the Chairman",
                "that Cllr Orr be elected Vice-Chairman",
                "that the press and public be excluded",
                "that the precept be set at £18,000",
                "that the Committee note the report and thank the officers for attending",
                "that no action be taken",
                "that we do not apply for the grant",
                "to approve the payments",
                "that the thanks of the Committee be sent to the staff",
                "that the payments listed below be authorised",
                "that the sum of £42 be written off",
                "that the allowance be unchanged",
                "that the list of items to be considered in private be noted"
            })
    void takesForInformationWhatIsCompleteByBeingResolved(String words) {
        assertThat(Reads.paragraph("RESOLVED " + words + ".").proposals())
                .singleElement()
                .extracting(Proposal::purpose)
                .isEqualTo(Purpose.INFORMATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "that the Head of Leisure report back in October",
                "that the Committee note the report and ask officers to publish it",
                "that a letter be sent to the Minister",
                "that the quotation from the builder be accepted and the Clerk place the order",
                "to purchase a new mower",
                "that the item be added to the work programme",
                "that the matter be referred to the Cabinet",
                "to receive a further report in the autumn",
                "that the Council notes the letter and invites the company to attend",
                "that the Clerk take proceedings against the tenant",
                "that at the next meeting a work programme to be agreed"
            })
    void takesForActionWhatSomebodyMustDoAfterwards(String words) {
        assertThat(Reads.actions(Reads.paragraph("RESOLVED " + words + "."))).isNotEmpty();
    }

    @Test
    void givesEveryPartTheAddresseeOfItsStem() {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                "RESOLVED that the Head of Leisure be asked to:\n\n"
                                        + "(a) publish the list; and\n\n(b) consult the clubs.\n"));

        assertThat(actions)
                .extracting(Proposal::madeTo)
                .containsExactly("the Head of Leisure", "the Head of Leisure");
        assertThat(actions).extracting(one -> one.place().part()).containsExactly("a", "b");
    }

    @Test
    void makesTwoProposalsOfADecisionThatGoesOnWithAndThat() {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                "It was agreed that the plan be published and that officers meet"
                                        + " the clubs."));

        assertThat(actions)
                .extracting(Proposal::sentence)
                .containsExactly(
                        "It was agreed that the plan be published",
                        "that officers meet the clubs.");
    }

    @Test
    void saysToWhomARecommendationIsMade() {
        Proposal labelled = only("RESOLVED TO RECOMMEND: (to Council) That the fees be approved.");
        Proposal within = only("RECOMMENDED to Cabinet that the fees be approved.");

        assertThat(labelled.madeTo()).isEqualTo("Council");
        assertThat(labelled.kind()).isEqualTo(Kind.RECOMMENDATION);
        assertThat(within.madeTo()).isEqualTo("Cabinet");
    }

    private static Proposal only(String sentence) {
        List<Proposal> actions = Reads.actions(Reads.paragraph(sentence));
        assertThat(actions).hasSize(1);
        return actions.getFirst();
    }
}
