package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.domain.Item;
import app.resolved.meetings.reading.domain.text.Masking;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedAndCapacityTest {

    private static final String HEAD =
            """
            FENLAND VALE COUNCIL

            Minutes of a meeting of the Roads Committee held in the Long Room on Friday 8 March 2024

            PRESENT: Mr A Booker (Chairman), Mrs B Cole and Dr C Dunn

            IN ATTENDANCE: Ms D Early (Director of Roads, Lighting and Drainage) and Mr E Fox (Clerk)

            """;

    @Test
    void tellsFromWhereOnThePublicWasShutOutAndUnderWhichParagraph() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Potholes

                                RESOLVED that the Director publish the list.

                                15. Exclusion of the Press and Public

                                RESOLVED that the press and public be excluded for the following item, since it
                                holds exempt information under paragraph 3 of Part 1 of Schedule 12A.

                                16. Sale of the Depot

                                RESOLVED that the Director sell the depot.

                                The press and public were readmitted.

                                17. Gritting

                                RESOLVED that the Director buy salt.
                                """);

        assertThat(decisions(outline))
                .extracting(Passage::exempt)
                .containsExactly(null, null, "Schedule 12A paragraph 3", null);
        assertThat(outline.items())
                .extracting(Item::exempt)
                .containsExactly(null, null, "Schedule 12A paragraph 3", null);
    }

    @Test
    void leavesEverythingPublicWhereNobodyNeededToGo() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Exclusion of the Press and Public

                                There was no need to exclude the press and public.

                                15. Gritting

                                RESOLVED that the Director buy salt.
                                """);

        assertThat(decisions(outline)).extracting(Passage::exempt).containsOnlyNulls();
    }

    @Test
    void keepsACapacityFromASentenceOfItsOwnUntilTheBodyResumes() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Potholes

                                At this point the Committee sat as the Crime and Disorder Committee.

                                15. Night Buses

                                RESOLVED that the Director publish the list.

                                The Committee then resumed its ordinary business.

                                16. Gritting

                                RESOLVED that the Director buy salt.
                                """);

        assertThat(decisions(outline))
                .extracting(Passage::capacity)
                .containsExactly("Crime and Disorder Committee", null);
    }

    @Test
    void tellsAsWhatTheBodySatForAnItem() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Night Buses (sitting as the Crime and Disorder Committee)

                                RESOLVED that the Director publish the list.

                                15. Gritting

                                Mr Booker was acting as Chairman.

                                RESOLVED that the Director buy salt.
                                """);

        assertThat(decisions(outline))
                .extracting(Passage::capacity)
                .containsExactly("Crime and Disorder Committee", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resolved: public excluded for item 2 (Sch 12A paras 3).",
                "The Committee excluded the public (paragraph 3).",
                "AGREED that the public be asked to withdraw (Local Government Act 1972, Schedule"
                        + " 12A, Part 1, para. 3)."
            })
    void findsTheParagraphOfAShortExclusion(String words) {
        Outline outline = outline(HEAD + "1. Roads\n\n" + words + "\n\n2. Land\n\nIt was sold.\n");

        assertThat(outline.items().getLast().exempt()).contains("Schedule 12A paragraph");
    }

    private static Outline outline(String text) {
        return Outline.of(Masking.mask(text));
    }

    private static List<Passage> decisions(Outline outline) {
        return outline.passages().stream().filter(one -> one.mode() == Mode.DECISION).toList();
    }
}
