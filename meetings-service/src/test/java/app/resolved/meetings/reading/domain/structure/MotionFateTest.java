package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of a motion that is set out, in the many ways in which minutes tell it. */
class MotionFateTest {

    private static final String WORDS =
            "\"That this Council asks the Head of Property to survey the quay.\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On being put to the vote, the motion was declared carried.",
                "Following debate the motion was agreed unanimously.",
                "There were 14 votes for and 3 against.",
                "RESOLVED accordingly.",
                "Carried.",
                "It was put to the vote and approved.",
                "RESOLVED: That the motion be adopted.",
                "An amendment was accepted.\n\nRESOLVED: That the motion as amended be adopted.",
                "An amendment was moved by Councillor Pye and was lost. The motion was then"
                        + " carried.",
                "The amendment was accepted. The motion as amended was carried.",
            })
    void isCarriedInManyWays(String fate) {
        assertThat(actionsOf("Councillor Nye moved the following motion:", WORDS, fate))
                .extracting(Proposal::cue)
                .containsExactly("motion carried");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The motion was put to the vote and was lost.",
                "The motion was put and lost.",
                "The motion was put and declared LOST.",
                "The motion was put to the meeting and was declared to be lost.",
                "The motion on being put to the vote was by a show of hands declared not carried.",
                "The motion did not find a seconder.",
                "There were 3 votes for and 14 against.",
                "There were 3 Members voting for and 14 against.",
                "Three Members voted in favour and 14 against.",
                "Councillor Nye withdrew the motion.",
                "The motion was not seconded.",
                "The motion was deferred.",
            })
    void asksNobodyWhereItIsNotCarried(String fate) {
        assertThat(actionsOf("Councillor Nye moved the following motion:", WORDS, fate)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In accordance with Procedure Rule 11, the motion stood referred to the Cabinet.",
                "The Mayor said that the motion would stand referred to the Cabinet.",
            })
    void isReferredOnAndAsksNobodyElse(String fate) {
        assertThat(actionsOf("Councillor Nye moved the following motion:", WORDS, fate))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(Kind.REFERRAL);
                    assertThat(one.madeTo()).isEqualTo("the Cabinet");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RESOLVED: That the Head of Property report in June on the quay.",
                "The substantive motion was carried.\n\n"
                        + "RESOLVED: That the Head of Property report in June on the quay.",
            })
    void isPassedOverWhereItIsPrintedAgainAsAmended(String behind) {
        assertThat(
                        actionsOf(
                                "Councillor Nye moved the following motion:",
                                WORDS,
                                "Councillor Orr moved an amendment, which was carried.\n\n"
                                        + behind))
                .extracting(Proposal::sentence)
                .containsExactly("That the Head of Property report in June on the quay.");
    }

    @Test
    void hasItsVerdictInTheParagraphBeneath() {
        assertThat(actionsOf("Motion: That the Clerk obtain three prices.", "Carried.", ""))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.sentence()).isEqualTo("That the Clerk obtain three prices.");
                    assertThat(one.madeTo()).isEqualTo("the Clerk");
                });
    }

    @Test
    void hasItsVerdictToldOnce() {
        var all =
                Reads.paragraph(
                        "Councillor Nye moved the following motion:\n\n"
                                + WORDS
                                + "\n\nThe motion was put to the vote and was CARRIED.");

        assertThat(all.proposals()).hasSize(1);
    }

    private static List<Proposal> actionsOf(String lead, String words, String fate) {
        return Reads.actions(Reads.paragraph(lead + "\n\n" + words + "\n\n" + fate));
    }
}
