package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.domain.Attendee;
import app.resolved.meetings.reading.domain.Item;
import app.resolved.meetings.reading.domain.text.Masking;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cllr Ash (Chair), Cllr Birch, Cllr Mrs Cole (Moor Ward)",
                "Councillors Ash (Chair), Birch and Mrs Cole"
            })
    void takesASurnameBehindThatOfTheChairForSomebodyElse(String present) {
        Outline outline =
                outline(
                        HEAD.replace("Mr A Booker (Chairman), Mrs B Cole and Dr C Dunn", present)
                                + "1. Apologies\n\nNone.\n");

        assertThat(outline.attendance())
                .contains(new Attendee("Cllr Ash", "Chair"), new Attendee("Cllr Birch", null))
                .extracting(Attendee::name)
                .anyMatch(name -> name.endsWith("Mrs Cole"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Cllr. N. Ash (Chairman), Cllrs. B. Birch, C. Cole            | Cllr. N. Ash | Chairman
                    Ann Ash (AA) - Treasurer; Bob Birch (BB)                     | Ann Ash      | Treasurer
                    Cllr A Ash (AA) Chair; Cllr B Birch (BB)                     | Cllr A Ash   | Chair
                    Cllrs Ash (Chair) and Dunn. Also present: the Clerk (Mrs Elm) | Mrs Elm      | the Clerk
                    Councillors: Ash (Chair), Birch, Clerk: D Dunn               | D Dunn       | Clerk
                    Councillors Ash (Chair), Birch. Clerk: Mrs D Dunn. Public: 3 | Mrs D Dunn   | Clerk
                    Ash (Chair); Birch; Cole                                     | Ash          | Chair
                    Councillors: Ash (Chair), Birch                              | Cllr Ash     | Chair
                    Ash (Chair), Birch, Public                                   | Ash          | Chair
                    """)
    void givesAPostToWhoeverHoldsIt(String present, String name, String post) {
        Outline outline =
                outline(
                        HEAD.replace("Mr A Booker (Chairman), Mrs B Cole and Dr C Dunn", present)
                                + "1. Apologies\n\nNone.\n");

        assertThat(outline.attendance())
                .filteredOn(one -> one.post() != null && one.post().startsWith(post))
                .first()
                .isEqualTo(new Attendee(name, post));
        assertThat(outline.attendance())
                .extracting(Attendee::name)
                .doesNotContain("Public", "Cllrs");
    }

    @Test
    void givesAPostThatStandsOnTheNextLineToWhomItFollows() {
        Outline outline =
                outline(HEAD.replace("Fox (Clerk)", "Fox\n(Clerk)") + "1. Apologies\n\nNone.\n");

        assertThat(outline.attendance().getLast()).isEqualTo(new Attendee("Mr E Fox", "Clerk"));
    }

    @Test
    void takesThoseUnderAHeadInTwoLanguagesOrOfAGroupForPeople() {
        Outline outline =
                outline(
                        """
                        Fenland Vale Board: minutes of the meeting of 8 March 2024

                        Fenland Vale Board Members:
                        Anna Booker
                        Ben Cole
                        Present/Presennol
                        Mrs C Dunn - Chair/Cadeirydd
                        Officials (for item 3):
                        Mr E Fox

                        1. Welcome

                        The Chair welcomed everybody to the meeting.
                        """);

        assertThat(outline.attendance())
                .extracting(Attendee::name)
                .containsExactly("Anna Booker", "Ben Cole", "Mrs C Dunn", "Mr E Fox");
        assertThat(outline.passages())
                .extracting(Passage::text)
                .containsExactly("The Chair welcomed everybody to the meeting.");
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

    @Test
    void joinsANameThatALineEndCutsBehindItsInitialOrItsTitle() {
        String head =
                HEAD.replace("Mrs B Cole", "Mrs B\nCole")
                        .replace(
                                " and Mr E Fox (Clerk)",
                                ", Mr\n   E Fox (Clerk) and Ms G\nHay (Planner)");

        Outline outline = outline(head + "1. Apologies\n\nNone.\n");

        assertThat(outline.attendance())
                .contains(
                        new Attendee("Mrs B Cole", null),
                        new Attendee("Mr E Fox", "Clerk"),
                        new Attendee("Ms G Hay", "Planner"));
    }

    private static Outline outline(String text) {
        return Outline.of(Masking.mask(text));
    }
}
