package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions that no label opens and no "agreed that" leads in. */
class DecidedInOtherWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Members voted 3-1 in favour of the Clerk writing to the county.",
                "Members unanimously supported the Clerk's writing to the county.",
                "It was the unanimous decision of the Committee that the Clerk write to the"
                        + " county.",
                "There was unanimous agreement that the Clerk write to the county.",
                "There was agreement that the Clerk should write to the county.",
                "A vote was taken and it was carried that the Clerk write to the county.",
                "Motion carried that the Clerk write to the county.",
                "The Chairman ruled that the Clerk write to the county.",
                "The Committee concluded that the Clerk should write to the county.",
                "The proposal that the Clerk write to the county was carried.",
                "The recommendation that the Clerk write to the county was accepted.",
                "The recommendations of the working party, that the Clerk write to the county, were"
                        + " adopted.",
                "Cllr Nye put forward a proposal that the Clerk write to the county, which all"
                        + " supported.",
                "It was felt that the Clerk should write to the county. All agreed.",
                "Cllr Nye suggested the Clerk write to the county. Agreed.",
                "Cllr Nye felt that the Clerk should write to the county. This was supported by"
                        + " all.",
                "Cllr Nye proposed that the Clerk write to the county. Seconded by Cllr Orr."
                        + " Agreed.",
                "Cllr Nye proposed that the Clerk write to the county. Cllr Orr seconded. All in"
                        + " favour.",
                "Cllr Nye recommended that the Clerk write to the county. Members agreed.",
                "Proposed by Cllr Nye and seconded by Cllr Orr. CARRIED: unanimous.\nThat the Clerk"
                        + " write to the county.",
                "Proposed by Cllr Nye and seconded by Cllr Orr. CARRIED: unanimous.\nTHAT THE CLERK"
                        + " WRITE TO THE COUNTY.",
                "Resolution 12/24. That the Clerk write to the county.",
                "IT WAS RESOLVED THAT THE CLERK WRITE TO THE COUNTY.",
                "RESOLVED THAT THE CLERK WRITE TO THE COUNTY.",
                "It was proposed by Mrs Fern, and carried with one against, that the Clerk write to"
                        + " the county.",
            })
    void areTheClerks(String decision) {
        assertThat(Reads.actions(Reads.paragraph(decision)))
                .extracting(Proposal::madeTo)
                .containsExactly("the Clerk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cllr Nye proposed asking the Clerk to write to the county. Seconded Cllr Orr."
                        + " Carried.",
                "A motion to have the Clerk write to the county was passed unanimously.",
                "Members voted in favour of a letter being sent to the county.",
                "It was carried that a letter be sent to the county.",
                "The bridge is unsafe; a letter to the county was agreed.",
                "The bridge is unsafe; it was agreed a letter should go to the county.",
            })
    void areToBeDone(String decision) {
        assertThat(Reads.actions(Reads.paragraph(decision))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was the decision of the diocese that the Clerk of Works write to the owner.",
                "The decision of the Inspector that the owner pay costs was noted.",
                "There was agreement that the road was dangerous.",
                "She said that this was a decision that the Clerk had to write down.",
                "The recommendation that the Clerk write to the bank was not accepted.",
                "The proposal that the Clerk write to the bank was lost.",
                "Members voted in favour of the proposal.",
                "Residents had voted in favour of the bypass being built.",
                "Members supported the Government building homes.",
                "Cllr Nye suggested the Clerk write to the owner. This was not agreed.",
                "The Chairman ruled that the question was out of order.",
                "The Chairman ruled that the question be put.",
                "The surveyor concluded that the Clerk should write to the owner.",
                "A review of the plan was agreed with the county in 2019.",
                "The Committee concluded that the scheme was sound.",
                "Cllr Nye suggested the Clerk might write to the owner.",
                "Cllr Nye proposed to have the goods carried to the dock.",
                "It was proposed that £4,000 be used for the roof. Approved.",
                "THE CHAIRMAN WELCOMED ALL THE MEMBERS AND THANKED THE CLERK FOR HER WORK.",
            })
    void areNot(String words) {
        assertThat(Reads.actions(Reads.paragraph(words))).isEmpty();
    }
}
