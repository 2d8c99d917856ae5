package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Proposal.Kind;
import app.resolved.meetings.reading.domain.Proposal.Purpose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Clerk to write to the owner of the field.                                | Clerk
                    CLERK TO ORDER THE BIN                                                   | CLERK
                    The gate is broken – Cllr Nye to ask the contractor.                     | Cllr Nye
                    The Chairman is to contact the bus company.                              | The Chairman
                    Mr Pope will send the figures to Members.                                | Mr Pope, Head of Leisure
                    Ms Quin said that she would look into the charges.                       | Ms Quin, Finance Officer
                    Ms Quin did not have the figure to hand and would send it on.            | Ms Quin, Finance Officer
                    Mr Pope offered to circulate a note.                                     | Mr Pope, Head of Leisure
                    Mr Pope confirmed that the leaflet would be revised.                     | Mr Pope, Head of Leisure
                    The Chairman asked the Clerk to arrange a visit.                         | the Clerk
                    The Clerk was asked to arrange a visit.                                  | The Clerk
                    Members requested that the Head of Leisure provide an update.            | the Head of Leisure
                    It was agreed that the Clerk would obtain three quotations.              | the Clerk
                    EQ to circulate the accounts.                                            | EQ (Ms E Quin), Finance Officer
                    Balance rather high EQ to transfer it to the deposit account.            | EQ (Ms E Quin), Finance Officer
                    The Clerk, as for the gate, would obtain a price.                        | The Clerk
                    Ms Quin (finance) has received three bills and will provide a summary.   | Ms Quin (finance)
                    Mr Pope said that his team would explore it.                             | Mr Pope, Head of Leisure
                    Ms Quin promised faithfully to send it this month.                       | Ms Quin, Finance Officer
                    The Chairman tasked Ms Quin with preparing a costed plan.                | Ms Quin, Finance Officer
                    Mr Pope said he'd write it up.                                           | Mr Pope, Head of Leisure
                    Ms Quin hoped to circulate it before the September meeting.              | Ms Quin, Finance Officer
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
                    Ms Quin assured Members that it would be.                                | Ms Quin, Finance Officer
                    Ms Quin took this away.                                                  | Ms Quin, Finance Officer
                    Ms Quin accepted an action to share the data.                            | Ms Quin, Finance Officer
                    Mr Pope was content to share the data.                                   | Mr Pope, Head of Leisure
                    The Board tasked Mr Pope with a review of the data.                      | Mr Pope, Head of Leisure
                    It was moved by Cllr Nye, seconded by Cllr Elm, that officers look into it. The motion was carried. | officers
                    It was agreed that a list be submitted to each meeting by the Clerk.     | the Clerk
                    It was agreed that the plan be approved and the Clerk publish it.        | the Clerk
                    It was agreed that the matter be referred to the Planning Committee.     | the Planning Committee
                    """)
    void findsWhoIsToDoSomething(String sentence, String madeTo) {
        List<Proposal> actions = Reads.actions(Reads.paragraph(sentence));

        assertThat(actions).singleElement().extracting(Proposal::madeTo).isEqualTo(madeTo);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr Pope explained that the pool would cost more to heat next year.",
                "It was hoped that the works would be completed by the spring.",
                "A Member asked whether the Clerk would write to the owner.",
                "Would the Clerk write to the owner?",
                "The Clerk had written to the owner, as asked at the last meeting.",
                "Members agreed that the road was dangerous.",
                "If the roof were to fail, Mr Pope would close the hall.",
                "Residents would like longer hours.",
                "The next meeting will be held on 1 July.",
                "The report recommended that officers write to the owner.",
                "Cllr Nye thanked the volunteers for their work.",
                "The Clerk to write to the owner [done].",
                "Clerk to write to the owner. COMPLETED",
                "The Users Group will represent and interact with departments.",
                "It was agreed to issue payment of the invoices.",
                "The Clerk was pleased to report that the field had been mown.",
                "Accounts to be presented for approval of payment.",
                "Members were invited to visit the centre.",
                "Families waited on average eleven days to be seen.",
                "The sample was too small to be published.",
                "Cllr Orr asked for an update on the bins. Mr Pope said that they had been"
                        + " emptied.",
                "Members would write in as individuals if they so wished.",
                "Agreed that a form would help.",
                "The revisions to the Directive will change the rules.",
                "The aim of the group is to secure the release of figures.",
                "The authority would pay for up to six weeks.",
                "Advice would be sought, but the decision rests with the Minister.",
                "Update from Mr Pope.",
                "Any further proposal would be brought to the Committee.",
                "Cllr Nye volunteered to join the working group.",
                "Mr Pope named the clubs which he would be contacting.",
                "A resident asked the Committee to send the plan back.",
                "The willingness of the Council to meet the cost was welcomed.",
                "Cllr Orr to attend if well enough.",
                "Members agreed to discuss the items informally.",
                "Fees to be paid are shown in the table.",
                "The Chairman moved that officers write to the owner. The motion was not carried."
            })
    void leavesAloneWhatAsksNobodyForAnything(String sentence) {
        assertThat(Reads.actions(Reads.paragraph(sentence))).isEmpty();
    }

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
    void tellsKindsApartAndTicksWhatWasTakenUp() {
        Proposal promise = only("Mr Pope undertook to send the figures.");
        Proposal wish = only("A Member asked that the figures be sent to all Members.");
        Proposal decision = only("RESOLVED that the figures be published.");
        Proposal urging = only("RESOLVED to urge the Cabinet Member to publish the figures.");

        assertThat(promise.kind()).isEqualTo(Kind.UNDERTAKING);
        assertThat(promise.ticked()).isTrue();
        assertThat(wish.kind()).isEqualTo(Kind.REQUEST);
        assertThat(wish.ticked()).isFalse();
        assertThat(decision.kind()).isEqualTo(Kind.RESOLUTION_PART);
        assertThat(decision.ticked()).isTrue();
        assertThat(urging.kind()).isEqualTo(Kind.RECOMMENDATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Clerk to write to the owner by the end of March.        | by the end of March
                    The Clerk to report to the next meeting.                    | to the next meeting
                    Mr Pope will send the figures within 28 days.               | within 28 days
                    Mr Pope will send the figures in six months' time.          | in six months' time
                    Mr Pope will send the figures before the June meeting.      | before the June meeting
                    The Clerk to write to the owner as soon as possible.        | as soon as possible
                    The Clerk to send the pump away once the harvest is in.     | once the harvest is in
                    The Clerk to write to the owner before the order is sealed. | before the order is sealed
                    The Clerk to send it to Members when it is published.       | when it is published
                    The Clerk to report on fees (November).                     | November
                    The Clerk to report on fees - June 2024                     | June 2024
                    The Clerk to report by the end of the autumn term.          | by the end of the autumn term
                    The Clerk to visit three months after opening.              | three months after opening
                    The Clerk to show arrows from Quarter 3.                    | from Quarter 3
                    The survey is deferred to January.                          | to January
                    The Clerk to cost it in time for the 2025/26 budget.        | in time for the 2025/26 budget
                    The Clerk to speak at the next meeting of the Pond Board.   | at the next meeting of the Pond Board
                    """)
    void findsTheWordsAboutTime(String sentence, String due) {
        assertThat(only(sentence).due()).isEqualTo(due);
    }

    @Test
    void followsAPronounBackToWhoeverWasNamed() {
        Proposal promise =
                only("Mr Pope said that the boiler was old. He undertook to bring a plan.");

        assertThat(promise.madeTo()).isEqualTo("Mr Pope, Head of Leisure");
    }

    @Test
    void doesNotEndASentenceBehindAnAbbreviation() {
        Proposal proposal =
                only("Cllr. Orr and Mr. Pope to meet the owner of No. 5 High St. today.");

        assertThat(proposal.sentence())
                .isEqualTo("Cllr. Orr and Mr. Pope to meet the owner of No. 5 High St. today.");
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
    void takesWhatIsListedForLaterMeetingsForTheWorkProgramme() {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                """
                                The report was noted.

                                8. Items for future meetings

                                - False alarms policy (February)
                                - Cllr Nye asked for something on parking but was told of the old one.
                                """));

        assertThat(actions)
                .singleElement()
                .extracting(Proposal::title)
                .isEqualTo("False alarms policy (February)");
    }

    @Test
    void namesNobodyWhereOnlyWhoeverPresidesConfirmsIt() {
        assertThat(only("The Chairman confirmed that the letter would be chased up.").madeTo())
                .isNull();
        assertThat(only("Ms Quin confirmed that the letter would be chased up.").madeTo())
                .isEqualTo("Ms Quin, Finance Officer");
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
    void saysToWhomARecommendationIsMade() {
        Proposal labelled = only("RESOLVED TO RECOMMEND: (to Council) That the fees be approved.");
        Proposal within = only("RECOMMENDED to Cabinet that the fees be approved.");

        assertThat(labelled.madeTo()).isEqualTo("Council");
        assertThat(labelled.kind()).isEqualTo(Kind.RECOMMENDATION);
        assertThat(within.madeTo()).isEqualTo("Cabinet");
    }

    @Test
    void leavesOutAMotionThatWasLostWithItsParts() {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                """
                                Cllr Nye moved, and Cllr Orr seconded, that the Committee:

                                1. asks officers to ban fireworks; and

                                2. requests the Head of Leisure to write to the shops.

                                On being put to the vote the motion was declared not carried.
                                """));

        assertThat(actions).isEmpty();
    }

    @Test
    void readsMinutesThatAreOneTable() {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                """
                                | Item | Discussion | Action |
                                |------|------------|--------|
                                | 8. Lights | The lights were old. | Mr Pope to get prices |
                                | 9. Roof | A further quotation would be obtained. | EQ |
                                """));

        assertThat(actions)
                .extracting(Proposal::madeTo)
                .containsExactly("Mr Pope, Head of Leisure", "EQ (Ms E Quin), Finance Officer");
        assertThat(actions).extracting(one -> one.place().minute()).containsExactly("8", "9");
    }

    @Test
    void leavesOutActionsOfEarlierMeetingsThatAreReportedAsDone() {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                """
                                Action list:
                                - Safety audit - EQ has submitted it.
                                - Keys - Mr Pope to cut two more.
                                """));

        assertThat(actions).singleElement().extracting(Proposal::title).isEqualTo("Cut two more");
    }

    @Test
    void writesAShortTitleFromTheDeed() {
        assertThat(only("Mr Pope offered to circulate a note on heating.").title())
                .isEqualTo("Circulate a note on heating");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    RESOLVED that the matter be referred to the Planning Committee.                      | REFERRAL
                    RESOLVED that the following comments be sent to the Cabinet: the fees are too high.  | COMMENT
                    RESOLVED that the call-in be dismissed and the decision take effect.                 | CALL_IN
                    RESOLVED that the referral rates be published.                                       | RESOLUTION_PART
                    RESOLVED that officers publish the figures for call-ins.                             | RESOLUTION_PART
                    RECOMMENDED to Cabinet that the fees be reviewed.                                    | RECOMMENDATION
                    """)
    void tellsReferralsCommentsAndCallInsFromOtherDecisions(String sentence, Kind kind) {
        assertThat(Reads.paragraph(sentence).proposals())
                .singleElement()
                .extracting(Proposal::kind)
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It was agreed that parking be added to the work programme.          | true
                    The Clerk to put parking on the agenda for the next meeting.        | true
                    The Clerk to write to the owner about the programme of works.       | false
                    """)
    void marksWhatBelongsOnTheWorkProgramme(String sentence, boolean programme) {
        assertThat(only(sentence).forWorkProgramme()).isEqualTo(programme);
    }

    private static Proposal only(String sentence) {
        List<Proposal> actions = Reads.actions(Reads.paragraph(sentence));
        assertThat(actions).hasSize(1);
        return actions.getFirst();
    }
}
