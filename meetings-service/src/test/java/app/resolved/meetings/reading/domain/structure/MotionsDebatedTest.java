package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said around a motion that is set out is not its own, nor is another's fate. */
class MotionsDebatedTest {

    private static final String WORDS =
            "\"That this Council asks the Head of Property to survey the quay.\"";

    @Test
    void losesNoPromiseThatIsMadeWithItsVerdict() {
        assertThat(
                        actionsOf(
                                "Councillor Nye moved the following motion:",
                                WORDS,
                                "The Clerk would tell the owner that it was carried."))
                .extracting(Proposal::madeTo)
                .containsExactly("the Head of Property", "The Clerk");
    }

    @Test
    void losesNoPromiseThatIsMadeBeforeItIsBrought() {
        assertThat(
                        actionsOf(
                                "The Head of Leisure undertook to send the survey. Councillor Nye"
                                        + " moved the following motion:",
                                WORDS,
                                "The motion was lost."))
                .extracting(Proposal::madeTo)
                .containsExactly("The Head of Leisure");
    }

    @Test
    void losesNoActionInWhichItsVerdictIsNamed() {
        assertThat(
                        actionsOf(
                                "Councillor Nye moved the following motion:",
                                WORDS,
                                "Action: Clerk to tell the owner once it was carried."))
                .extracting(Proposal::madeTo)
                .containsExactly("the Head of Property", "Clerk");
    }

    @Test
    void isBroughtAtTheEndOfALongParagraph() {
        assertThat(
                        actionsOf(
                                "Much was said of the quay. ".repeat(30)
                                        + "Councillor Nye moved the following motion:",
                                WORDS,
                                "The motion was carried."))
                .extracting(Proposal::cue)
                .containsExactly("motion carried");
    }

    @Test
    void isPassedOverWhereItIsReadOutAgainAsAmended() {
        assertThat(
                        actionsOf(
                                "Councillor Nye moved the following motion:",
                                WORDS,
                                "The motion as amended read as follows:\n\nThe Head of Property to"
                                        + " survey the lock.\n\nThe motion was carried."))
                .noneMatch(one -> "motion carried".equals(one.cue()));
    }

    /** What is said before a motion may speak of moving, too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The motion was put and was lost.",
                "The substantive motion was carried.\n\nRESOLVED that the quay be sold.",
            })
    void losesNoPromiseBehindOtherTalkOfMoving(String fate) {
        assertThat(
                        actionsOf(
                                "Members asked that the boats be not moved. The Warden undertook to"
                                        + " write to the owners.\n\n"
                                        + "Councillor Nye moved the following motion:",
                                WORDS,
                                fate))
                .extracting(Proposal::madeTo)
                .contains("The Warden")
                .doesNotContain("the Head of Property");
    }

    @Test
    void isNotAHeadingThatFollows() {
        assertThat(
                        Reads.paragraph(
                                        "Councillor Nye moved the following motion:\n\n"
                                                + "OTHER BUSINESS\n\nA motion to adjourn was"
                                                + " carried.")
                                .proposals())
                .noneMatch(one -> "motion carried".equals(one.cue()));
    }

    @Test
    void isLostInItsOwnParagraphWhateverIsCarriedNext() {
        assertThat(
                        actionsOf(
                                "Proposed Cllr Nye, seconded Cllr Orr: that the Clerk count the"
                                        + " ducks. LOST",
                                "The motion on lamps was carried.",
                                ""))
                .isEmpty();
    }

    @Test
    void isTakenBackWithItsPartsWhereItIsLost() {
        assertThat(
                        actionsOf(
                                "It was moved that: (1) the hall be sold; and (2) the Clerk write"
                                        + " to the owner.",
                                "The motion was put to the vote and was lost.",
                                ""))
                .isEmpty();
    }

    @Test
    void isTakenBackWithItsWordsWhereItIsLost() {
        assertThat(
                        actionsOf(
                                "Councillor Nye moved a motion to spend more.",
                                "That the Clerk write to the owner.",
                                "The motion was put to the vote and was lost."))
                .isEmpty();
    }

    @Test
    void losesNoPromiseBehindItsWords() {
        assertThat(
                        actionsOf(
                                "It was moved by Councillor Nye and seconded by Councillor Orr"
                                        + " that:",
                                "The quay be sold.",
                                "The Head of Leisure undertook to send the survey.\n\n"
                                        + "The motion was lost."))
                .extracting(Proposal::madeTo)
                .containsExactly("The Head of Leisure");
    }

    @Test
    void doesNotTakeTheFateOfAnotherItem() {
        var actions =
                actionsOf(
                        "Councillor Nye moved the following motion:",
                        WORDS,
                        "8. Other business\n\nA motion that the hall be sold was withdrawn.");

        assertThat(actions).extracting(Proposal::madeTo).contains("the Head of Property");
    }

    @Test
    void isNotCarriedWhereMembersOnlyAgreedToStop() {
        assertThat(
                        actionsOf(
                                "Councillor Nye moved the following motion:",
                                WORDS,
                                "The motion was debated and members agreed to stop for ten minutes."
                                        + "\n\nThe motion was then lost."))
                .extracting(Proposal::madeTo)
                .doesNotContain("the Head of Property");
    }

    @Test
    void losesNoPromiseOfADebateWhoseMotionIsLost() {
        assertThat(
                        actionsOf(
                                "Councillor Nye moved that the quay be sold.",
                                "The Head of Property undertook to send members the survey.",
                                "The motion was put to the vote and was lost."))
                .extracting(Proposal::madeTo)
                .containsExactly("The Head of Property");
    }

    @Test
    void doesNotTakeTheFateOfTheNext() {
        var actions =
                actionsOf(
                        "Councillor Nye moved the following motion:",
                        WORDS,
                        "Councillor Orr moved the following motion:\n\n"
                                + "\"That the Clerk count the ducks.\"\n\nThe motion was carried.");

        assertThat(actions)
                .filteredOn(one -> "motion carried".equals(one.cue()))
                .extracting(Proposal::madeTo)
                .containsExactly("the Clerk");
    }

    private static List<Proposal> actionsOf(String lead, String words, String fate) {
        return Reads.actions(Reads.paragraph(lead + "\n\n" + words + "\n\n" + fate));
    }
}
