package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedAndAnsweredTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cllr Nye asked to be sent the assessment. Mr Pope agreed to this.",
                "Cllr Nye wondered if the map might be redrawn. Mr Pope took this away.",
                "It was suggested that the log show trends. Mr Pope was happy to do so.",
                "Cllr Nye asked that she be told at once if it slipped. Mr Pope gave that"
                        + " assurance.",
                "Cllr Nye asked whether a map could be provided. Mr Pope said that it could.",
                "Cllr Nye asked for a list of the empty homes. Mr Pope would send it to her."
            })
    void makesOneDeedOfARequestAndItsAnswer(String words) {
        List<Proposal> actions = Reads.actions(Reads.paragraph(words));

        assertThat(actions)
                .singleElement()
                .satisfies(one -> assertThat(one.madeTo()).contains("Pope"))
                .satisfies(one -> assertThat(one.sentence()).isEqualTo(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Chair suggested moving dentistry to January. This was agreed.",
                "The Chair proposed that a talk on tides be arranged, to take place on the quay."
                        + " This was supported."
            })
    void makesADeedOfASuggestionToWhichAllSayYes(String words) {
        assertThat(Reads.actions(Reads.paragraph(words))).hasSize(1);
    }

    @Test
    void takesWhatSomebodySaysAgainOfTheirOwnPromiseForOne() {
        var words = "Mr Pope would look for the key. He would do this by Friday.";

        assertThat(Reads.actions(Reads.paragraph(words)))
                .singleElement()
                .satisfies(one -> assertThat(one.madeTo()).contains("Pope"));
    }

    @Test
    void keepsWhatOneWillDoApartFromWhatOthersWill() {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                "The Clerk will invite the pilots. Tea as usual, Mr Pope and Ms"
                                        + " Quin will do this."));

        assertThat(actions)
                .first()
                .satisfies(one -> assertThat(one.madeTo()).isEqualTo("The Clerk"))
                .satisfies(one -> assertThat(one.sentence()).endsWith("the pilots."));
    }

    @Test
    void keepsApartTwoDeedsOfTwoPeople() {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                "Mr Pope undertook to redraw the map. The Clerk agreed to write to"
                                        + " the owner."));

        assertThat(actions).hasSize(2);
    }

    @Test
    void keepsApartADecisionAndADeedOfItsOwn() {
        List<Proposal> actions =
                Reads.actions(
                        Reads.paragraph(
                                "It was agreed that the review be deferred to the next meeting. The"
                                        + " paper would be provided to all schools."));

        assertThat(actions).hasSize(2);
    }

    @Test
    void takesAYesAboutAFactForNothing() {
        assertThat(
                        Reads.actions(
                                Reads.paragraph(
                                        "Cllr Nye asked whether the pool would open. Mr Pope said"
                                                + " that it would.")))
                .isEmpty();
    }

    @Test
    void takesAYesToNothingForNothing() {
        assertThat(Reads.actions(Reads.paragraph("The pool was warm. Cllr Nye agreed to this.")))
                .isEmpty();
    }
}
