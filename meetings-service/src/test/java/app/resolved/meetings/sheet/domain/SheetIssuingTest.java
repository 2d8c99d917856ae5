package app.resolved.meetings.sheet.domain;

import static app.resolved.contracts.MeetingState.MeetingStatus.CANCELLED;
import static app.resolved.contracts.MeetingState.MeetingStatus.HELD;
import static app.resolved.meetings.calendar.domain.MeetingFixtures.DAY;
import static app.resolved.meetings.calendar.domain.MeetingFixtures.aMeeting;
import static app.resolved.meetings.sheet.domain.SheetWritingTest.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.outcomes.domain.MunicipalYear;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.outcomes.domain.Reference;
import app.resolved.meetings.outcomes.domain.Restriction;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SheetIssuingTest {

    private final ActionSheet two = noted(noted(ActionSheet.empty("m"), "r1", "Go"), "r2", "Come");

    @Test
    void fixesIdsAndReferencesInTheOrderOfTheSheet() {
        var issuing = accepted(SheetIssuing.begin(two, two, references(2), false));

        assertThat(issuing.issuing()).isTrue();
        assertThat(issuing.issued())
                .extracting(row -> row.issued().reference())
                .containsExactly("SC 2026/27-01", "SC 2026/27-02");
    }

    @Test
    void fixesNothingAgainWhenPressedTwice() {
        var issuing = accepted(SheetIssuing.begin(two, two, references(2), false));

        assertThat(accepted(SheetIssuing.begin(issuing, issuing, List.of(), true)))
                .isEqualTo(issuing);
    }

    @Test
    void issuesWhatIsNotedLaterByAnotherPressAndLeavesTheFirstAsItWas() {
        var first =
                accepted(
                        SheetIssuing.finish(
                                accepted(SheetIssuing.begin(two, two, references(2), false))));
        var more = noted(first, "r3", "Stay");

        var second = accepted(SheetIssuing.begin(more, more, references(1), true));

        assertThat(second.issued()).hasSize(3);
        assertThat(second.row("r1")).isEqualTo(first.row("r1"));
    }

    @Test
    void recordsWhatTheRowsSayAfterTheMinutesInTheOrderOfReferences() {
        var issuing = accepted(SheetIssuing.begin(two, two, references(2), true));

        var outcomes = SheetIssuing.outcomes(issuing, aMeeting(HELD));

        assertThat(outcomes).extracting(Outcome::title).containsExactly("Go", "Come");
        assertThat(outcomes).allMatch(Outcome::backfilled);
        assertThat(outcomes).extracting(Outcome::number).containsExactly(1_000_001, 1_000_002);
    }

    @Test
    void namesTheRowsThatDoNotSayWhatIsAsked() {
        var sheet = noted(noted(two, "r3", ""), "r4", "");

        assertThat(SheetIssuing.fault(sheet, aMeeting(HELD), DAY))
                .contains(
                        new Refusal.Invalid(
                                "what-r3",
                                "Rows 3, 4 do not say what is asked. Fill it in, or remove it."));
    }

    @Test
    void refusesAnEmptySheetAMeetingToComeAndACancelledOne() {
        assertThat(SheetIssuing.fault(ActionSheet.empty("m"), aMeeting(HELD), DAY)).isPresent();
        assertThat(SheetIssuing.fault(two, aMeeting(HELD), DAY.minusDays(1))).isPresent();
        assertThat(SheetIssuing.fault(two, aMeeting(CANCELLED), DAY)).isPresent();
        assertThat(SheetIssuing.fault(two, aMeeting(HELD), DAY)).isEmpty();
    }

    @Test
    void leavesTheRowsThatWhoeverPressesMayNotRead() {
        var secret = new RowWords("Ms F", "Sell", "", Restriction.PARAGRAPH_3);
        var sheet = two.with(new SheetRow("r3", secret, "x", false, null));
        var seen = sheet.only(row -> row.isFor(false));

        var issuing = accepted(SheetIssuing.begin(sheet, seen, references(2), false));

        assertThat(issuing.issued()).extracting(SheetRow::id).containsExactly("r1", "r2");
        assertThat(issuing.toIssue()).extracting(SheetRow::id).containsExactly("r3");
    }

    @Test
    void recordsWhyTheyMayNotBeRead() {
        var secret = new RowWords("Ms F", "Sell", "", Restriction.SECTION_100A);
        var sheet = ActionSheet.empty("m").with(new SheetRow("r1", secret, "x", false, null));
        var issuing = accepted(SheetIssuing.begin(sheet, sheet, references(1), false));

        assertThat(SheetIssuing.outcomes(issuing, aMeeting(HELD)))
                .extracting(outcome -> outcome.terms().restriction())
                .containsExactly(Restriction.SECTION_100A);
    }

    private static ActionSheet noted(ActionSheet sheet, String id, String what) {
        return sheet.with(
                new SheetRow(id, new RowWords("Ms Fernsby", what, "May"), "x", false, null));
    }

    private static List<Reference> references(int howMany) {
        return LongStream.rangeClosed(1, howMany)
                .mapToObj(number -> new Reference("SC", new MunicipalYear(2026), number))
                .toList();
    }
}
