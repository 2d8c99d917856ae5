package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.resolved.meetings.reading.domain.Attendee;
import app.resolved.meetings.reading.domain.Item;
import app.resolved.meetings.reading.domain.text.Masking;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {

    private static final String HEAD =
            """
            FENLAND VALE COUNCIL

            Minutes of a meeting of the Roads Committee held in the Long Room on Friday 8 March 2024

            PRESENT: Mr A Booker (Chairman), Mrs B Cole and Dr C Dunn

            IN ATTENDANCE: Ms D Early (Director of Roads, Lighting and Drainage) and Mr E Fox (Clerk)

            """;

    @Test
    void findsBodyDateAndPlace() {
        Outline outline = outline(HEAD + "1. Apologies\n\nNone.\n");

        assertThat(outline.heading().body()).isEqualTo("Roads Committee");
        assertThat(outline.heading().date()).isEqualTo(LocalDate.of(2024, 3, 8));
        assertThat(outline.heading().place()).isEqualTo("the Long Room");
    }

    @Test
    void namesThosePresentWithTheirPosts() {
        Outline outline = outline(HEAD + "1. Apologies\n\nNone.\n");

        assertThat(outline.attendance())
                .containsExactly(
                        new Attendee("Mr A Booker", "Chairman"),
                        new Attendee("Mrs B Cole", null),
                        new Attendee("Dr C Dunn", null),
                        new Attendee("Ms D Early", "Director of Roads, Lighting and Drainage"),
                        new Attendee("Mr E Fox", "Clerk"));
    }

    @Test
    void numbersItemsAndTheirParagraphs() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Potholes (Item 3)

                                Mr Gale (Cabinet Member for Highways) and Ms Early were present for this item.

                                1. Mr Gale introduced the report, which had been asked for in January.

                                2. Members discussed the report at some length, and several spoke.

                                15. Gritting

                                1. The Director said that the salt store was full.
                                """);

        assertThat(outline.items()).extracting(Item::number).containsExactly("14", "15");
        assertThat(outline.items().getFirst().attendance())
                .contains(new Attendee("Mr Gale", "Cabinet Member for Highways"));
        assertThat(places(outline)).contains("14/1", "14/2", "15/1");
    }

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
    void joinsASentenceThatAPageBroke() {
        Outline outline =
                outline(
                        HEAD
                                + "14. Potholes\n\n"
                                + "1. The Director said that she would take the matter up with the"
                                + " Cabinet\n\nPage 3\n\n"
                                + "member responsible for highways.\n");

        assertThat(outline.passages())
                .anySatisfy(passage ->
                        assertThat(passage.text()).endsWith("responsible for highways."));
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
    void readsATableOfActionsByItsHeadAndLeavesOutWhatIsDone() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Actions

                                No | Action | Owner | Due | Status
                                1 | Publish the list | Ms Early | 1 May | Open
                                2 | Order the salt | Mr Fox | April | Complete
                                """);

        List<Passage> rows =
                outline.passages().stream().filter(one -> one.mode() == Mode.ACTIONS).toList();
        assertThat(rows)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.text()).isEqualTo("Publish the list");
                    assertThat(row.owner()).isEqualTo("Ms Early");
                    assertThat(row.due()).isEqualTo("1 May");
                });
    }

    @Test
    void keepsTheEmptyCellsOfATableInTheirColumns() {
        Outline outline =
                outline(
                        HEAD
                                + """
                                14. Actions

                                | No | Action | Owner | Due | Status |
                                | 1 | Publish the list |  | 1 May | Open |
                                | 2 | Order the salt | Mr Fox |  | |
                                | | Ask the county | | | |
                                """);

        List<Passage> rows =
                outline.passages().stream().filter(one -> one.mode() == Mode.ACTIONS).toList();
        assertThat(rows)
                .extracting(Passage::text, Passage::owner, Passage::due)
                .containsExactly(
                        tuple("Publish the list", null, "1 May"),
                        tuple("Order the salt", "Mr Fox", null),
                        tuple("Ask the county", null, null));
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
    void doesNotTakeAHeadingOfTwoWordsForTheOwnerOfWhatStandsAbove() {
        Outline outline =
                outline(HEAD + "14. Potholes\n\nThe list was long and grew.\nOpen Addressing\n");

        assertThat(outline.passages()).extracting(Passage::owner).containsOnlyNulls();
    }

    @Test
    void givesANameInTheMarginToTheParagraphBesideIt() {
        Outline outline =
                outline(HEAD + "14. Potholes\n\nThe list is to be published.\t\t\tClerk\n");

        assertThat(outline.passages().getLast().owner()).isEqualTo("Clerk");
        assertThat(outline.passages().getLast().text()).isEqualTo("The list is to be published.");
    }

    @Test
    void findsTheMinutesInAPack() {
        String pack =
                """
                ROADS COMMITTEE

                Friday 10 May 2024

                AGENDA

                1. Minutes of the meeting held on 8 March 2024 (Pages 1 - 4)
                2. Potholes: the Committee is asked to agree that officers write to the parishes

                """
                        + HEAD
                        + """
                        14. Potholes

                        RESOLVED that the report be noted.

                        By: The Director of Roads
                        To: Roads Committee
                        Subject: Bridges
                        Summary: This report asks for money.

                        1. Recommendation

                        1.1 Officers to mend the bridges.
                        """;

        Outline outline = outline(pack);

        assertThat(outline.minutes().of(pack))
                .startsWith("FENLAND VALE COUNCIL")
                .contains("be noted")
                .doesNotContain("This report asks", "mend the bridges");
        assertThat(outline.heading().date()).isEqualTo(LocalDate.of(2024, 3, 8));
    }

    private static Outline outline(String text) {
        return Outline.of(Masking.mask(text));
    }

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
    void takesAListOfPeopleInTwoColumnsForNobodysDeeds() {
        Outline outline =
                outline(
                        """
                        Fenland Vale Data Group: minutes of the meeting

                        8 March 2024

                        Attendees

                        Anna Booker
                        Independent Chair
                        Ben Cole
                        Fenland Data Trust
                        Carla Dunn
                        Delta, Big Systems

                        Apologies
                        Dora Early
                        Vale College

                        1. Welcome

                        The Chair opened the meeting.

                        2. Data

                        Ben Cole would send the list.
                        """);

        assertThat(outline.attendance())
                .extracting(Attendee::name)
                .contains("Anna Booker", "Ben Cole", "Carla Dunn");
        assertThat(outline.absent()).extracting(Attendee::name).contains("Dora Early");
        assertThat(outline.items()).extracting(Item::number).containsExactly("1", "2");
        assertThat(outline.passages()).noneMatch(passage -> passage.owner() != null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "46. Potholes|47. Gritting",
                "3.1 Potholes|3.2 Gritting",
                "(1) Potholes|(2) Gritting",
                "A12/23 Potholes|A13/23 Gritting",
                "2307.01 Potholes|2307.02 Gritting",
                "Item 4: Potholes|Item 5: Gritting",
                "POTHOLES|GRITTING"
            })
    void findsItemsWhateverTheirNumbersLookLike(String headings) {
        String[] two = headings.split("[|]");

        Outline outline =
                outline(
                        HEAD
                                + two[0]
                                + "\n\nThe Director spoke about it at some length.\n\n"
                                + two[1]
                                + "\n\nThe Director said that the store was full of salt.\n");

        assertThat(outline.items())
                .extracting(item -> item.title().toLowerCase(java.util.Locale.ROOT))
                .endsWith("potholes", "gritting");
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
    void readsThroughTagsSoftHyphensAndListDashes() {
        Outline outline =
                outline(
                        HEAD
                                + "14. Potholes\n\nRESOLVED that:\n\n"
                                + "- <b>the Dir\u00ADector</b> publish the list; and<br>\n"
                                + "- the report be noted.\n");

        assertThat(decisions(outline)).hasSize(2);
        assertThat(decisions(outline).getFirst().text()).doesNotContain("<");
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

    private static List<Passage> decisions(Outline outline) {
        return outline.passages().stream().filter(one -> one.mode() == Mode.DECISION).toList();
    }

    private static List<String> places(Outline outline) {
        return outline.passages().stream()
                .map(Passage::place)
                .map(place -> place.minute() + "/" + place.paragraph())
                .toList();
    }
}
