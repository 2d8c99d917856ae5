package app.resolved.meetings.sheet.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.sheet.domain.PastedList.BadLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedListTest {

    private static final RowWords FINANCE =
            new RowWords("Head of Finance", "circulate the comparison", "by the end of March");
    private static final RowWords ROADS =
            new RowWords("Ms Fernsby", "ask the parishes about salt bins", "next meeting");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Head of Finance\tcirculate the comparison\tby the end of March\n"
                        + "Ms Fernsby\task the parishes about salt bins\tnext meeting",
                "Head of Finance; circulate the comparison; by the end of March\n\n"
                        + "Ms Fernsby; ask the parishes about salt bins; next meeting\n",
                "- Head of Finance - circulate the comparison - by the end of March\n"
                        + "- Ms Fernsby – ask the parishes about salt bins – next meeting",
                "Head of Finance: circulate the comparison - by the end of March\n"
                        + "Ms Fernsby: ask the parishes about salt bins; next meeting",
                "1. Head of Finance, circulate the comparison, by the end of March\r\n"
                        + "2. Ms Fernsby, ask the parishes about salt bins, next meeting\r\n",
                "| Who | Action | Due |\n"
                        + "| Head of Finance | circulate the comparison | by the end of March |\n"
                        + "| Ms Fernsby | ask the parishes about salt bins | next meeting |",
                "No.\tAction required\tLead officer\tDue date\n"
                        + "1\tcirculate the comparison\tHead of Finance\tby the end of March\n"
                        + "2\task the parishes about salt bins\tMs Fernsby\tnext meeting",
                "circulate the comparison\tby the end of March\tHead of Finance\n"
                        + "ask the parishes about salt bins\tnext meeting\tMs Fernsby",
                "1\tcirculate the comparison\tHead of Finance\tby the end of March\n"
                        + "2\task the parishes about salt bins\tMs Fernsby\tnext meeting",
            })
    void makesTheSameRowsHoweverTheListIsLaidOut(String list) {
        var read = PastedList.read(list);

        assertThat(read.bad()).isEmpty();
        assertThat(read.rows()).containsExactly(FINANCE, ROADS);
    }

    @Test
    void namesEachBadLineWithWhatIsWrongOfIt() {
        var read =
                PastedList.read(
                        "Head of Finance; circulate the comparison; by the end of March\n"
                                + "Ms Fernsby;; next meeting\n"
                                + "\n"
                                + "Dr Osei; write; a letter; and; send it\n"
                                + "Mr Quill; "
                                + "x".repeat(301)
                                + "; May");

        assertThat(read.rows()).containsExactly(FINANCE);
        assertThat(read.bad()).extracting(BadLine::number).containsExactly(2, 4, 5);
        assertThat(read.bad().get(0)).hasToString("Line 2 does not say what is asked.");
        assertThat(read.bad().get(1).toString()).startsWith("Line 4 has 2 parts too many");
        assertThat(read.bad().get(2).toString()).contains("301 characters, the most is 300");
    }

    @Test
    void leavesOutTheColumnsOfAnActionLogThatNoRowHoldsAndNamesThem() {
        var read =
                PastedList.read(
                        "Date\tMinute\tAction\tLead officer\tDue date\tStatus\tProgress\n"
                            + "8 Sept\t47\tcirculate the comparison\tHead of Finance\tby the end of"
                            + " March\tOpen\tAsked, on Monday\n"
                            + "8 Sept\t48\task the parishes about salt bins\tMs Fernsby\tnext"
                            + " meeting\t\t");

        assertThat(read.bad()).isEmpty();
        assertThat(read.rows()).containsExactly(FINANCE, ROADS);
        assertThat(read.leftOut()).containsExactly("Date", "Minute", "Status", "Progress");
    }

    @Test
    void takesNoRowForAHeadingSinceItHoldsTheWordAction() {
        var read =
                PastedList.read(
                        "Head of Finance\tAction\tby the end of March\n"
                                + "Ms Fernsby\task the parishes about salt bins\tnext meeting");

        assertThat(read.rows()).hasSize(2);
        assertThat(read.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t|Copy the headings too", "; |holds a semicolon", ", |holds a comma"})
    void advisesWhatHelpsBetweenSuchParts(String given) {
        var by = given.split("\\|")[0];
        var row = String.join(by, "Ms Fernsby", "ask about salt", "May");

        var read = PastedList.read(row + "\n" + row + "\n" + row + by + "Open" + by + "late");

        assertThat(read.bad()).hasSize(1);
        assertThat(read.bad().getFirst().message()).contains(given.split("\\|")[1]);
    }

    @Test
    void cutsEachLineInItsOwnWayWhereTheyDiffer() {
        var read =
                PastedList.read(
                        "Head of Finance\tcirculate the comparison\tby the end of March\n"
                                + "Ms Fernsby; ask the parishes about salt bins; next meeting\n"
                                + "Mr Quill: write to members\n"
                                + "Dr Osei, ask the police about lights, May\n"
                                + "thank everybody for coming, and close");

        assertThat(read.rows())
                .containsExactly(
                        FINANCE,
                        ROADS,
                        new RowWords("Mr Quill", "write to members", ""),
                        new RowWords("Dr Osei", "ask the police about lights", "May"));
        assertThat(read.bad()).containsExactly(new BadLine(5, "does not say what is asked."));
    }

    @Test
    void followsTheHeadingInTheLinesThatAreCutAsItIs() {
        var read =
                PastedList.read(
                        "Ms Fernsby: ask the parishes about salt bins; next meeting\n"
                                + "Action\tOwner\tDue\n"
                                + "circulate the comparison\tHead of Finance\tby the end of March");

        assertThat(read.bad()).isEmpty();
        assertThat(read.rows()).containsExactly(ROADS, FINANCE);
    }

    @Test
    void keepsWhatStandsInQuotationMarksTogetherEvenOverLines() {
        var read =
                PastedList.read(
                        "Head of Finance,\"circulate, with tables,\n"
                                + "the \"\"long\"\" comparison\",May\n"
                                + "Ms Fernsby,ask the parishes,June");

        assertThat(read.rows())
                .containsExactly(
                        new RowWords(
                                "Head of Finance",
                                "circulate, with tables, the \"long\" comparison",
                                "May"),
                        new RowWords("Ms Fernsby", "ask the parishes", "June"));
    }

    @Test
    void saysWhichLineOpensAQuotationMarkThatIsNeverClosed() {
        var read =
                PastedList.read(
                        "Ms Fernsby;ask;June\nDr Osei;\"write a letter;July\nMr Quill;go;May");

        assertThat(read.bad())
                .containsExactly(new BadLine(2, "opens a quotation mark that is never closed."));
        assertThat(read.rows()).hasSize(2);
    }

    @Test
    void takesPlainLinesForDeedsThatNobodyIsNamedFor() {
        var read =
                PastedList.read(
                        "Circulate the note, if it is ready\n• Ask the police about lights");

        assertThat(read.rows())
                .containsExactly(
                        new RowWords("", "Circulate the note, if it is ready", ""),
                        new RowWords("", "Ask the police about lights", ""));
    }

    @Test
    void takesWhatStandsBeforeAColonForSomebodyOnlyWhereItIsAName() {
        assertThat(PastedList.read("Mr Quill: ask the police\nTF: write to members").rows())
                .containsExactly(
                        new RowWords("Mr Quill", "ask the police", ""),
                        new RowWords("TF", "write to members", ""));
        assertThat(PastedList.read("Action: circulate the note").rows())
                .containsExactly(new RowWords("", "Action: circulate the note", ""));
        assertThat(PastedList.read("ask for three things: lamps, signs and salt").rows())
                .containsExactly(
                        new RowWords("", "ask for three things: lamps, signs and salt", ""));
    }

    @Test
    void takesTwoColumnsForWhoAndWhatOrWhatAndWhen() {
        assertThat(PastedList.read("Head of Finance - circulate the note").rows())
                .containsExactly(new RowWords("Head of Finance", "circulate the note", ""));
        assertThat(PastedList.read("circulate the note - by 3 May").rows())
                .containsExactly(new RowWords("", "circulate the note", "by 3 May"));
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(PastedList.read(" \n\t\n"))
                .isEqualTo(new PastedList(List.of(), List.of(), List.of()));
    }

    @Test
    void refusesAListThatIsTooLongToRead() {
        assertThat(PastedList.read("a\n".repeat(PastedList.LONGEST)).bad()).hasSize(1);
    }
}
