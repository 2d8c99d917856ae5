package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Attendee;
import app.resolved.meetings.reading.domain.Proposal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhoIsToDoWhatTest {

    /** A panel decides for itself; a force or a trust only sits with it. */
    @Test
    void namesNobodyWhereAPanelAgreesThoughPoliceIsInItsName() {
        var words = "The Police and Crime Panel agreed to write to the Home Secretary.";

        assertThat(Reads.actions(Reads.paragraph(words)))
                .singleElement()
                .satisfies(one -> assertThat(one.madeTo()).isNull());
    }

    @Test
    void tellsWhoTheInitialsStandForWithTheirPost() {
        var reading =
                Reads.text(
                        """
                        Roads Committee, 8 March 2024

                        Present: I Robins (IR), R Tift (RT) and S Vaile (SV; Clerk)
                        In attendance: Ann Ash (AA) - Head of Roads
                        T Smith (LCC) Cllr T Regis (WLDC)

                        1. Lamps

                        SV to count the lamps. RT to ring the county. AA to ask about the salt.
                        """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::madeTo)
                .containsExactly(
                        "SV (S Vaile), Clerk", "RT (R Tift)", "AA (Ann Ash), Head of Roads");
        assertThat(reading.attendance())
                .extracting(Attendee::name)
                .contains("T Smith", "Cllr T Regis");
    }

    /** By whom they are to be told is not said. */
    @Test
    void namesNobodyWhereThoseWhoAreToBeToldAreNamed() {
        var words = "Mr Pope asked that ward members be invited to the visit.";

        assertThat(Reads.actions(Reads.paragraph(words)))
                .singleElement()
                .satisfies(one -> assertThat(one.madeTo()).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Clerk to write to the owner of the field.                                | Clerk
                    CLERK TO ORDER THE BIN                                                   | Clerk
                    The gate is broken – Cllr Nye to ask the contractor.                     | Cllr Nye
                    The Chairman is to contact the bus company.                              | The Chairman
                    Mr Pope will send the figures to Members.                                | Mr Pope, Head of Leisure
                    Ms Quin said that she would look into the charges.                       | Ms Quin, Finance Officer
                    Ms Quin did not have the figure to hand and would send it on.            | Ms Quin, Finance Officer
                    Mr Pope offered to circulate a note.                                     | Mr Pope, Head of Leisure
                    Mr Pope confirmed that the leaflet would be revised.                     | Mr Pope, Head of Leisure
                    The Chairman asked the Clerk to arrange a visit.                         | the Clerk
                    That the Panel requests the Rivers and Coast Officer to look into it.    | the Rivers and Coast Officer
                    The Chairman asked for the right officers to consider it and report back. | the right officers
                    The Chairman asked Mr Pope to review the fees.                           | Mr Pope, Head of Leisure
                    The Chairman asked Ms Quin and the Policy Officer to arrange a visit.    | Ms Quin and the Policy Officer
                    The Clerk was asked to arrange a visit.                                  | The Clerk
                    Members requested that the Head of Leisure provide an update.            | the Head of Leisure
                    It was agreed that the Clerk would obtain three quotations.              | the Clerk
                    The map will be drawn by the Engineer and the Clerk before June.         | the Engineer and the Clerk
                    The Head of Roads, Lamps and Children's Services agreed to do it.        | The Head of Roads, Lamps and Children's Services
                    The Task and Finish Group to report to the county by May.               | The Task and Finish Group
                    No luck with the bank yet and the Clerk to write to it.                  | the Clerk
                    The gate is broken – Cllr Nye to ring.                                   | Cllr Nye
                    Members asked that the Head of Leisure be asked to count the lamps.      | the Head of Leisure
                    Members asked that the Head of Leisure be present at the next meeting.   | the Head of Leisure
                    RESOLVED to authorise the Clerk, in consultation with the Chairman, to sign it. | the Clerk
                    He had asked for a note on the HRA and the Clerk agreed to write it.     | the Clerk
                    EQ to circulate the accounts.                                            | EQ (Ms E Quin), Finance Officer
                    Balance rather high EQ to transfer it to the deposit account.            | EQ (Ms E Quin), Finance Officer
                    The Clerk, as for the gate, would obtain a price.                        | The Clerk
                    Ms Quin (finance) has received three bills and will provide a summary.   | Ms Quin (finance)
                    Mr Pope said that his team would explore it.                             | Mr Pope, Head of Leisure
                    Ms Quin promised faithfully to send it this month.                       | Ms Quin, Finance Officer
                    The Chairman tasked Ms Quin with preparing a costed plan.                | Ms Quin, Finance Officer
                    Mr Pope said he'd write it up.                                           | Mr Pope, Head of Leisure
                    Ms Quin hoped to circulate it before the September meeting.              | Ms Quin, Finance Officer
                    Oakshire Fire and Rescue to bring a paper on ice.                        | Oakshire Fire and Rescue
                    RESOLVED that the Ferry and Harbour Committee be asked to look at it.    | the Ferry and Harbour Committee
                    The Police agreed to report on the pool at each meeting.                 | The Police
                    Clerk to rework the draft.                                               | Clerk
                    Ms Quin knew of two firms and would pass on their names.                 | Ms Quin, Finance Officer
                    Mr Pope said that he would have a word with the contractor.              | Mr Pope, Head of Leisure
                    Mr Pope said this could be emailed to Members by Friday.                 | Mr Pope, Head of Leisure
                    The bus officers offered to bring a map to a future meeting.             | The bus officers
                    Members asked for feedback from officers on the plan.                    | officers
                    The list is out of date. Action: Cllr Nye to print it.                   | Cllr Nye
                    Somebody should look at the roof again. ACTION EQ                        | EQ (Ms E Quin), Finance Officer
                    The Board was content for Mr Pope to commission the survey.              | Mr Pope, Head of Leisure
                    Mr Pope promised these to the Committee within the week.                 | Mr Pope, Head of Leisure
                    Ms van der Berg undertook to send the figures.                           | Ms van der Berg
                    Ms Quin assured Members that it would be.                                | Ms Quin, Finance Officer
                    Ms Quin took this away.                                                  | Ms Quin, Finance Officer
                    Ms Quin accepted an action to share the data.                            | Ms Quin, Finance Officer
                    Mr Pope was content to share the data.                                   | Mr Pope, Head of Leisure
                    The Board tasked Mr Pope with a review of the data.                      | Mr Pope, Head of Leisure
                    It was moved by Cllr Nye, seconded by Cllr Elm, that officers look into it. The motion was carried. | officers
                    It was agreed that a list be submitted to each meeting by the Clerk.     | the Clerk
                    It was agreed that the plan be approved and the Clerk publish it.        | the Clerk
                    It was agreed that the matter be referred to the Planning Committee.     | the Planning Committee
                    RESOLVED that the petition be referred to the Head of Property.          | the Head of Property
                    The petition was referred to the Head of Property.                       | the Head of Property
                    RESOLVED that it be referred to the Head of Roads (Ms Oak) in May.       | the Head of Roads (Ms Oak)
                    RESOLVED that it be referred to the Roads Panel for the Clerk to report. | the Roads Panel
                    RESOLVED that it be referred to the Roads Panel and Cabinet by June.     | the Roads Panel
                    Prices to be got for the fence (EQ).                                     | EQ (Ms E Quin), Finance Officer
                    A letter to be sent to the bank - Mr Pope                                | Mr Pope, Head of Leisure
                    It was suggested, and Mr Pope agreed, that a recording be made.          | Mr Pope, Head of Leisure
                    It was agreed that cover be sought from an agency by the Deputy Town Clerk. | the Deputy Town Clerk
                    """)
    void findsWhoIsToDoSomething(String sentence, String madeTo) {
        List<Proposal> actions = Reads.actions(Reads.paragraph(sentence));

        assertThat(actions).singleElement().extracting(Proposal::madeTo).isEqualTo(madeTo);
    }

    @Test
    void namesNobodyWhoOnlySecondedIt() {
        var reading =
                Reads.paragraph(
                        "The Chairman proposed that a card be sent to the crew, seconded by Mr"
                                + " Pope, and this was agreed.");

        assertThat(Reads.actions(reading)).singleElement().extracting(Proposal::madeTo).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A copy of the plan would be circulated after the meeting.",
                "A further quotation is to be obtained.",
                "A Member asked for a breakdown of the costs by ward.",
                "The item was deferred to the next meeting.",
                "It was agreed to buy two benches.",
                "It was AGREED to seek a meeting with the operator.",
                "Circulate to all Members.",
                "We should also write to the Minister.",
                "It was agreed that parking be added to the work programme.",
                "Matter to be listed at the next meeting.",
                "The emergency plan would feature on a future agenda.",
                "A copy of the slides was requested.",
                "Members agreed a donation of £150.",
                "The old notice board is rotten. Action: To be replaced.",
                "It was raised at the door, but agreed to display the rules in the hall."
            })
    void findsDeedsThatNobodyIsNamedFor(String sentence) {
        assertThat(Reads.actions(Reads.paragraph(sentence))).hasSize(1);
    }

    @Test
    void makesTwoProposalsWhereTwoPeopleAreNamed() {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                "Cllr Orr would draw a map and the Clerk would write to the"
                                        + " county."));

        assertThat(actions).extracting(Proposal::madeTo).containsExactly("Cllr Orr", "the Clerk");
        assertThat(actions)
                .extracting(Proposal::sentence)
                .containsExactly(
                        "Cllr Orr would draw a map", "the Clerk would write to the county.");
    }

    @Test
    void followsAPronounBackToWhoeverWasNamed() {
        Proposal promise =
                only("Mr Pope said that the boiler was old. He undertook to bring a plan.");

        assertThat(promise.madeTo()).isEqualTo("Mr Pope, Head of Leisure");
    }

    @Test
    void takesAPronounBehindAQuestionForWhoeverWasAnswering() {
        Proposal promise =
                only(
                        "Ms Quin presented the accounts. Cllr Nye asked about the reserves. She did"
                                + " not have the figure and undertook to send it.");

        assertThat(promise.madeTo()).isEqualTo("Ms Quin, Finance Officer");
    }

    @Test
    void namesNobodyWhereOnlyWhoeverPresidesConfirmsIt() {
        assertThat(only("The Chairman confirmed that the letter would be chased up.").madeTo())
                .isNull();
        assertThat(only("Ms Quin confirmed that the letter would be chased up.").madeTo())
                .isEqualTo("Ms Quin, Finance Officer");
    }

    @Test
    void doesNotEndASentenceBehindAnAbbreviation() {
        Proposal proposal =
                only("Cllr. Orr and Mr. Pope to meet the owner of No. 5 High St. today.");

        assertThat(proposal.sentence())
                .isEqualTo("Cllr. Orr and Mr. Pope to meet the owner of No. 5 High St. today.");
    }

    @Test
    void writesAShortTitleFromTheDeed() {
        assertThat(only("Mr Pope offered to circulate a note on heating.").title())
                .isEqualTo("Circulate a note on heating");
    }

    private static Proposal only(String sentence) {
        List<Proposal> actions = Reads.actions(Reads.paragraph(sentence));
        assertThat(actions).hasSize(1);
        return actions.getFirst();
    }
}
