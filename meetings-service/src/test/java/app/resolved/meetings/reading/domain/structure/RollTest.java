package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Attendee;
import app.resolved.meetings.reading.domain.text.Masking;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a clerk says who was there, those people are read, and nothing else for people. */
class RollTest {

    private static final String HEAD =
            """
            FENLAND VALE LIAISON GROUP

            Notes of the meeting on Friday 8 March 2024

            %s

            1. Roads

            Dr Cole agreed to write to the owners of the bridge about its railings.

            2. Bridges
            """;

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Sederunt: Mrs Ann Ash (Convener), Mr Bo Birch => Mrs Ann Ash; Mr Bo Birch",
                "Trustees: Ann Ash (AA, chair), Bo Birch (BB), Cy Cole => Ann Ash; Bo Birch; Cy"
                        + " Cole",
                "Airport      Ann Ash (Operations), Bo Birch (Noise) => Ann Ash; Bo Birch",
                "Clerk        Ann Ash => Ann Ash",
                "Members: Ann Ash (chair), Bo Birch (Moor). Cy Cole (clerk) => Ann Ash; Bo Birch;"
                        + " Cy Cole",
                "Airport: Ann Ash (Noise) => Ann Ash",
                "Dr Ann Ash (Dental Health) => Dr Ann Ash",
                "Board: Ann Ash (chair) / Bo Birch (Univ.) / Cy Cole (Trust) => Ann Ash; Bo Birch;"
                        + " Cy Cole",
                "Attended by: Ann Ash (Probation), Rev Bo Birch => Ann Ash; Rev Bo Birch",
                "Staff - Ann Ash (Manager), Bo Birch (Learning) => Ann Ash; Bo Birch",
                "Ann Ash (AA), Headteacher, Oak Primary => Ann Ash",
                "AA  Ann Ash (chair)      BB  Cllr Bo Birch => Ann Ash; Cllr Bo Birch",
                "Ann Ash (Countryside) AA => Ann Ash",
                "Dr Ann Ash (Chair, Dental Health) => Dr Ann Ash",
                "Cllr Ann Ash (Chair), Cllr Bo Birch, Cllr Cy Cole => Cllr Ann Ash; Cllr Bo Birch;"
                        + " Cllr Cy Cole",
                "Panel: Cllr Ann Ash. Officers: Bo Birch (Waste). => Cllr Ann Ash; Bo Birch",
                "In: Ann Ash (chair), Bo Birch. Cllr Cole came at nine. => Ann Ash; Bo Birch",
                "There were present Mrs Ash (Chair), Mr Birch and Dr Cole. => Mrs Ash; Mr Birch; Dr"
                        + " Cole",
                "Present were Councillors Ann Ash and Bo Birch, who took notes. => Cllr Ann Ash;"
                        + " Cllr Bo Birch",
                "Round the table were Ann Ash, Bo Birch and Cy Cole. => Ann Ash; Bo Birch; Cy Cole",
                "There were present Mrs Ash and Mr Birch. Mr Cole and Mr Elm sent word. => Mrs Ash;"
                        + " Mr Birch",
                "Cllr Ann Ash      Chair of Governors => Cllr Ann Ash",
                "Voting members: Prof. Ann Ash (Univ.), Capt. B Birch => Prof. Ann Ash; Capt. B"
                        + " Birch"
            })
    void isReadHoweverItIsHeaded(String line, String names) {
        assertThat(outline(line).attendance())
                .extracting(Attendee::name)
                .containsExactly(names.split("; ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Venue: Ash Room, Birch House",
                "Contact: Ann Ash (Governance)",
                "Held at Birch Grove School (dining hall)",
                "Declarations: Cllr Ash (item 4), Cllr Birch (item 6)",
                "Proposed: Cllr Ash, Cllr Birch",
                "Dr Birch's Grammar School",
                "Dr Birch's Grammar School, governors",
                "Budget Monitoring (Item B1)",
                "Bridge Works (late), Harbour Dues, Market Tolls, Ferry Fares",
                "Leisure and Sport Committee (special)",
                "Officers: to be confirmed by Cllr Ash",
                "Cllr Ash was elected Chair in place of Cllr Birch."
            })
    void isNotReadInWhatNamesNobodyPresent(String line) {
        assertThat(outline(line).attendance()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sorry not to be there: Cllr Ash, Cllr Birch",
                "Apols: Cllr Ash, Cllr Birch",
                "SORRY NOT TO BE WITH US\n\nCllr Ash, Cllr Birch (holiday)"
            })
    void tellsThoseWhoCouldNotComeApart(String line) {
        assertThat(outline(line).attendance()).isEmpty();
        assertThat(outline(line).absent())
                .extracting(Attendee::name)
                .contains("Cllr Ash", "Cllr Birch");
    }

    @Test
    void givesOnePersonThePostThatHeadsTheLine() {
        assertThat(outline("Independent Chair: Dr Ann Ash").attendance())
                .containsExactly(new Attendee("Dr Ann Ash", "Independent Chair"));
        assertThat(outline("Observer: Dr Ann Ash (Health)").attendance())
                .containsExactly(new Attendee("Dr Ann Ash", "Health"));
        assertThat(outline("Members: Dr Ann Ash").attendance())
                .containsExactly(new Attendee("Dr Ann Ash", null));
    }

    @Test
    void namesNobodyTwice() {
        assertThat(
                        outline("Attended by: Dr Ash (chair), Mr Elm. Mr Fir came at nine.")
                                .attendance())
                .extracting(Attendee::name)
                .containsExactly("Dr Ash", "Mr Elm");
    }

    @Test
    void learnsTheShortFormsThatItGives() {
        assertThat(outline("Board: Ann Ash (AWx), Bo Birch (chair)").absent())
                .contains(new Attendee("AWx", "Ann Ash"));
        assertThat(outline("There were present Ann Ash (AWx) and Mr Elm.").absent())
                .contains(new Attendee("AWx", "Ann Ash"));
    }

    @Test
    void leavesTheHeadingOfAnItemAlone() {
        Outline read = outline("7. Budget Monitoring (Director)\n\nThe Clerk was asked to write.");

        assertThat(read.attendance()).isEmpty();
        assertThat(read.items().getFirst().title()).startsWith("Budget Monitoring");
    }

    @Test
    void isNoneWhereALineThatNamesNobodyStandsOverThem() {
        assertThat(Roll.in("Voted for the plan\nCllr Ann Ash, Cllr Bo Birch", false, false))
                .isEmpty();
    }

    @Test
    void readsOnWhatIsToldBehindIt() {
        Outline read = outline("Board: Dr Ann Ash (chair). Dr Ash was asked to write.");

        assertThat(read.attendance()).extracting(Attendee::name).containsExactly("Dr Ann Ash");
        assertThat(read.passages())
                .anyMatch(passage -> passage.text().contains("was asked to write"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            nullValues = "-",
            value = {
                "Adult Social Care: Ann Ash (AA) => Adult Social Care",
                "Observer: Ann Ash => Observer",
                "Head of Services: Ann Ash => Head of Services",
                "Officers: Ann Ash => -",
                "Via Zoom: Ann Ash => -"
            })
    void givesThePostAboveInAListOfThosePresent(String line, String post) {
        assertThat(outline("Present\n\n" + line).attendance())
                .contains(new Attendee("Ann Ash", post))
                .extracting(Attendee::name)
                .containsOnlyOnce("Ann Ash");
    }

    @Test
    void takesThoseBehindApologiesForAbsent() {
        Outline read = outline("Present: Cllr Ash, Cllr Birch. Apologies: Cllr Cole, Cllr Elm");

        assertThat(read.attendance())
                .extracting(Attendee::name)
                .containsExactly("Cllr Ash", "Cllr Birch");
        assertThat(read.absent())
                .extracting(Attendee::name)
                .containsExactly("Cllr Cole", "Cllr Elm");
    }

    @Test
    void callsNobodyCouncillorForTheSakeOfWhoStandsBeforeThem() {
        assertThat(outline("Present: Cllr Ann Ash, Bo Birch (Highways Manager)").attendance())
                .containsExactly(
                        new Attendee("Cllr Ann Ash", null),
                        new Attendee("Bo Birch", "Highways Manager"));
    }

    @Test
    void endsWhereTheMinutesBeginToTell() {
        String told =
                "The group was glad to be back in the hall, which has a new floor and a new"
                        + " roof.\n\n";

        assertThat(outline(told + "Dr Ann Ash (Chair)").attendance()).isEmpty();
        assertThat(outline(told + "With him were Mr Fir and Mr Yew.").attendance()).isEmpty();
        assertThat(outline("Tea was served.\n\nDr Ann Ash (Chair)").attendance()).hasSize(1);
    }

    @Test
    void isNotReadFurtherDown() {
        String text = HEAD.formatted("") + "\n3. Ponds\n\nBoard: Dr Ann Ash (chair)\n";

        assertThat(Outline.of(Masking.mask(text)).attendance()).isEmpty();
    }

    @Test
    void leavesTheRowsOfATableAlone() {
        assertThat(outline("Done | Ann Ash (Mayor)").attendance()).isEmpty();
        assertThat(outline("Cllr Ann Ash | Sent").attendance()).isEmpty();
    }

    private static Outline outline(String line) {
        return Outline.of(Masking.mask(HEAD.formatted(line)));
    }

    /** A cap against hanging: it takes milliseconds. */
    @Test
    void isNotLostInTheGapBetweenTwoColumns() {
        String line = "Mr A Ash" + " ".repeat(180) + "x";

        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> Reads.paragraph(line + "\n\n" + line + "\n"));
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () ->
                        Reads.text(
                                "Roads Committee, 8 March 2024\n\n"
                                        + line
                                        + "\n\n1. Lamps\n\nRESOLVED that they be lit.\n"));
    }
}
