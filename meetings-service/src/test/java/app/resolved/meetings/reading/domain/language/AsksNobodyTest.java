package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsksNobodyTest {

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
}
