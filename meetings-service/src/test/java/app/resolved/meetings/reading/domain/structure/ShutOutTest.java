package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.domain.Item;
import app.resolved.meetings.reading.domain.text.Masking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is decided behind these words was decided without the public, or was not. */
class ShutOutTest {

    private static final String BEFORE =
            """
            FENLAND VALE COUNCIL

            Minutes of a meeting of the Roads Committee held in the Long Room on Friday 8 March 2024

            PRESENT: Mr A Booker (Chairman), Mrs B Cole and Dr C Dunn

            1. Bins

            RESOLVED that the Clerk buy a bin.

            """;
    private static final String BEHIND =
            "\n\n2. Sale of the depot\n\nRESOLVED that the Clerk sell the depot.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Press and public withdrew (paragraph 3).",
                "The press and public left the meeting.",
                "Members of the press and public left the room at 8.05 pm.",
                "The Committee moved into private session.",
                "The Board then went into closed session.",
                "It was agreed to go into private session.",
                "The meeting continued in private.",
                "The following items were considered in private.",
                "PRIVATE SESSION",
                "CONFIDENTIAL SESSION",
                "CONFIDENTIAL ITEMS",
                "EXEMPT ITEMS",
                "PART B – ITEMS CONSIDERED IN PRIVATE",
                "PART 2 - PRIVATE",
                "PART II - EXEMPT",
                "Part II (closed to the public)",
                "Press and public excluded.",
                "The live stream was stopped and the public excluded.",
                "RESOLVED that, in accordance with Section 100A(4) of the Local Government Act"
                    + " 1972, the public be excluded from the meeting for the following item on the"
                    + " grounds that it involves the likely disclosure of exempt information as"
                    + " defined in paragraph 3 of Part 1 of Schedule 12A.",
                "The Committee agreed in terms of Section 50A(4) of the Local Government (Scotland)"
                        + " Act 1973 to exclude the public from the meeting for the following item"
                        + " under paragraph 8 of Schedule 7A.",
                "Council went into committee.",
                "It was proposed by Cllr Nye and resolved to move into committee.",
                "The Council resolved itself into committee and the press left.",
                "RESOLVED that the Board meet in camera for the next item.",
                "Pursuant to section 1(2) of the Public Bodies (Admission to Meetings) Act 1960 it"
                        + " was resolved that press and public be excluded.",
                "The remainder of the meeting was held in private.",
                "That the public be asked to leave in view of the confidential nature of the"
                        + " business.",
                "Due to the confidential nature of the business to be transacted, it was resolved"
                        + " to exclude the public.",
                "The Chair asked the public to leave as the next item was confidential.",
                "The recording was paused as the next item was exempt.",
                "The public gallery was cleared.",
                "RESOLVED that the press and public be not admitted to the next item.",
                "The meeting moved to Part 2.",
                "ITEMS FROM WHICH THE PUBLIC ARE EXCLUDED",
                "Exclusion of the public: agreed.",
                "Members agreed that the next item be taken in confidence.",
                "The public were not present for the next item (paragraph 1)."
            })
    void closesWhatFollows(String words) {
        var outline = outline(words + BEHIND);

        assertThat(outline.passages().getFirst().exempt()).isNull();
        assertThat(outline.passages().getLast().exempt()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No members of the public left the meeting.",
                "A member of the public left the meeting.",
                "The public toilets were left in a poor state.",
                "Members asked that the public be kept informed.",
                "There were no exempt items.",
                "The public left comments on the plan.",
                "Officers met the residents in private.",
                "The Leader agreed to discuss it in private with the Dean.",
                "The private sector would be asked.",
                "Two members of the press left at half past eight.",
                "The meeting moved to the next item.",
                "The Committee noted the private session planned for May.",
                "Part 2 of the plan was discussed.",
                "The Finance Committee would look at it in closed session in May.",
                "The Committee went into private session from 11.10 to 11.25.",
                "The meeting continued in Committee Room 2.",
                "The Committee moved to Committee Room 1.",
                "It was agreed that residents be met in private to discuss the item.",
                "The rest of the land is in private ownership.",
                "The following reports were in private hands."
            })
    void leavesWhatFollowsOpen(String words) {
        assertThat(outline(words + BEHIND).passages())
                .extracting(Passage::exempt)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The public were let back in, and the Committee returned to open session.",
                "The Council came out of committee.",
                "OPEN SESSION"
            })
    void opensAgainWhatFollows(String words) {
        var outline = outline("PRIVATE SESSION\n\nIt was late.\n\n" + words + BEHIND);

        assertThat(outline.passages().getLast().exempt()).isNull();
    }

    @Test
    void takesTheResolutionBeneathItsHeadingForTheExclusion() {
        var outline = outline("2. Exclusion of the Press and Public\n\nIt was agreed.\n" + BEHIND);

        assertThat(outline.passages().getLast().exempt()).isEqualTo("s100A");
    }

    @Test
    void takesTheParagraphFromTheLineAbove() {
        var outline =
                outline(
                        "(Not for publication: paragraph 3 of Part 1 of Schedule 12A)\n\n"
                                + "The press and public were asked to withdraw."
                                + BEHIND);

        assertThat(outline.passages().getLast().exempt()).isEqualTo("Schedule 12A paragraph 3");
    }

    @Test
    void takesNoParagraphFromFarAbove() {
        var outline =
                outline(
                        "The report on taxis was not for publication: paragraph 1 of Schedule"
                                + " 12A.\n\n"
                                + "It was noted.\n\n"
                                + "The salt was counted.\n\n"
                                + "The press and public were asked to withdraw."
                                + BEHIND);

        assertThat(outline.passages().getLast().exempt()).isEqualTo("s100A");
    }

    @Test
    void keepsTheParagraphWhereAHeadingFollowsThatNamesNone() {
        var outline =
                outline(
                        "RESOLVED that the public be excluded under paragraph 3 of Schedule 12A."
                                + "\n\nIt was late.\n\nThe doors were shut.\n\nPRIVATE SESSION"
                                + BEHIND);

        assertThat(outline.passages().getLast().exempt()).isEqualTo("Schedule 12A paragraph 3");
    }

    @Test
    void opensWhatStandsBeneathAHeadingOfWhichThereWasNothing() {
        var outline = outline("EXEMPT ITEMS\n\nThere were none." + BEHIND);

        assertThat(outline.passages().getLast().exempt()).isNull();
    }

    @Test
    void closesAnItemInWhichThePublicWentThoughNothingWasDecidedBehindIt() {
        var outline =
                outline(
                        "2. Conduct\n\nThe press and public withdrew.\n\nThe Clerk's conduct was"
                                + " talked about.");

        assertThat(outline.items()).extracting(Item::exempt).containsExactly(null, "s100A");
    }

    private static Outline outline(String behind) {
        return Outline.of(Masking.mask(BEFORE + behind));
    }
}
