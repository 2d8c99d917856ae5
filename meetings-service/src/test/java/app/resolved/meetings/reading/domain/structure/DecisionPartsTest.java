package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.domain.text.Masking;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionPartsTest {

    private static final String HEAD =
            """
            FENLAND VALE COUNCIL

            Minutes of a meeting of the Roads Committee held in the Long Room on Friday 8 March 2024

            PRESENT: Mr A Booker (Chairman), Mrs B Cole and Dr C Dunn

            IN ATTENDANCE: Ms D Early (Director of Roads, Lighting and Drainage) and Mr E Fox (Clerk)

            """;

    @Test
    void followsThePartsOfADecisionAtAnyDepth() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Potholes

                                RESOLVED that:

                                (a) the report be noted;

                                (b) the Director be asked to:

                                    (i) publish the list; and

                                    (ii) write to the parishes.

                                15. Gritting

                                The item was withdrawn.
                                """);

        List<Passage> decided = decisions(outline);
        assertThat(decided)
                .extracting(passage -> passage.place().part())
                .containsExactly("a", "b(i)", "b(ii)");
        assertThat(decided.getLast().stem()).contains("the Director be asked to");
    }

    @Test
    void readsTheListBeneathRecommendationsThatAreAddressed() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Potholes

                                RECOMMENDATIONS TO THE CABINET MEMBER

                                1. That the list be published.

                                2. That the parishes be asked.

                                The Cabinet Member thanked the Committee.
                                """);

        assertThat(outline.passages())
                .extracting(Passage::mode)
                .containsExactly(Mode.RECOMMENDATION, Mode.RECOMMENDATION, Mode.DISCUSSION);
    }

    @Test
    void opensTheListBeneathASentenceThatEndsWithTheWordOfDecision() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Potholes

                                It was AGREED
                                   a) that the list be published;
                                   b) that the parishes be asked.
                                """);

        assertThat(decisions(outline))
                .extracting(one -> one.place().part())
                .containsExactly("a", "b");
    }

    @Test
    void cutsPartsThatRunOnInTheLine() {
        Outline outline =
                outline(
                        HEAD
                                + "14. Potholes\n\n"
                                + "It was RESOLVED that (a) the report be noted; and (b) officers"
                                + " publish the list.\n");

        assertThat(decisions(outline))
                .extracting(Passage::text)
                .containsExactly("the report be noted; and", "officers publish the list.");
    }

    @Test
    void readsPartsWhoseFirstNumberStandsBehindTheLabel() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Tariff

                                RESOLVED (1) that the tariff be approved;
                                (2) that a review take place in May.
                                """);

        assertThat(decisions(outline))
                .extracting(Passage::text)
                .containsExactly(
                        "that the tariff be approved;", "that a review take place in May.");
    }

    @Test
    void followsPartsNumberedInLargeRomanLetters() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Potholes

                                RESOLVED:
                                I. That the report be noted.
                                II. That the Director publish the list.
                                III. That the Panel look at it again in May.
                                """);

        assertThat(decisions(outline))
                .extracting(passage -> passage.place().part())
                .containsExactly("I", "II", "III");
    }

    @Test
    void followsPartsWhoseFirstStandsBehindTheLabel() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Potholes

                                Resolved:- (1) That the report be noted.

                                (2) That the Director publish the list.
                                """);

        assertThat(decisions(outline))
                .extracting(passage -> passage.place().part())
                .containsExactly("1", "2");
    }

    @Test
    void passesOverReasonsAndOptions() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Potholes

                                RESOLVED:

                                That the Director publish the list.

                                Reasons for decision

                                The Director should publish the list because residents ask for it.
                                """);

        assertThat(outline.passages()).noneMatch(passage -> passage.text().contains("because"));
    }

    @Test
    void takesOfficersRecommendationsForNoDecisionWhereSomethingIsDecided() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Potholes

                                Recommendation: that the Director publish the list.

                                RESOLVED that the item be deferred.
                                """);

        assertThat(decisions(outline))
                .extracting(Passage::text)
                .containsExactly("that the item be deferred.");
    }

    @Test
    void passesOverTheOptionsThatSomebodyHas() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Potholes

                                The Director has three options:

                                1. Publish the list.

                                2. Defer the item to the next meeting.
                                """);

        assertThat(outline.passages()).noneMatch(passage -> passage.text().contains("Defer"));
    }

    @Test
    void placesADecisionInTheParagraphWhoseNumberItsLabelCarries() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                1. Roads

                                1. The road was shut.

                                2. It was long.

                                3. RESOLVED that the road be opened.
                                """);

        assertThat(outline.passages())
                .last()
                .extracting(passage -> passage.place().paragraph())
                .isEqualTo("3");
    }

    private static Outline outline(String text) {
        return Outline.of(Masking.mask(text));
    }

    private static List<Passage> decisions(Outline outline) {
        return outline.passages().stream().filter(one -> one.mode() == Mode.DECISION).toList();
    }
}
