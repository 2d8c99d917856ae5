package app.resolved.meetings.minutes.domain;

import static app.resolved.meetings.minutes.domain.MatchingTest.seen;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.CLERK;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.aReviewAsking;
import static app.resolved.meetings.minutes.domain.ReviewingTest.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.meetings.deciding.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OnProgrammeTest {

    private static final PlannedItem RESERVES = item("i-1", "Use of reserves", "Head of Finance");
    private static final PlannedItem ROADS = item("i-2", "Winter roads: annual report", null);

    private final Review review =
            aReviewAsking(
                    ask("report on the use of reserves to the next meeting", "Head of Finance"),
                    ask("circulate the use of reserves", "Head of Finance"),
                    ask("bring an annual report on winter roads", null),
                    ask("report on libraries", null));

    @Test
    void findsTheItemThatHasTheReportWhichIsAskedFor() {
        var found = Suggestions.of(review, List.of(), List.of(ROADS, RESERVES)).planned();

        assertThat(found)
                .containsOnlyKeys("p1", "p3")
                .containsEntry("p1", RESERVES)
                .containsEntry("p3", ROADS);
    }

    @Test
    void findsNothingThatSomebodyElseLeads() {
        var other = item("i-3", "Use of reserves", "Chief Constable");

        assertThat(Suggestions.of(review, List.of(), List.of(other)).planned()).isEmpty();
    }

    @Test
    void doesNotAskAgainWhatTheClerkAnswered() {
        var tied = accepted(OnProgramme.tie(review, seen("p1"), RESERVES, CLERK));
        var apart = accepted(OnProgramme.part(tied, seen("p3"), "i-2", CLERK));

        var found = Suggestions.of(apart, List.of(), List.of(ROADS, RESERVES));

        assertThat(found.planned()).isEmpty();
        assertThat(found.tied()).containsOnlyKeys("p1").containsEntry("p1", RESERVES);
    }

    @Test
    void takesATieBackForGood() {
        var tied = accepted(OnProgramme.tie(review, seen("p1"), RESERVES, CLERK));
        var apart = accepted(OnProgramme.part(tied, new SeenProposal("p1", null), "i-1", CLERK));

        var found = Suggestions.of(apart, List.of(), List.of(RESERVES));

        assertThat(found.tied()).isEmpty();
        assertThat(found.planned()).isEmpty();
    }

    @Test
    void tiesNothingThatIsForInformation() {
        var noted = aReviewAsking(new Asked("note the report", null, null, Purpose.INFORMATION));

        assertThat(OnProgramme.tie(noted, seen("p1"), RESERVES, CLERK))
                .isInstanceOf(Decision.Refused.class);
    }

    private static Asked ask(String title, @Nullable String madeTo) {
        return new Asked(title, madeTo, null, Purpose.ACTION);
    }

    private static PlannedItem item(String id, String title, @Nullable String lead) {
        return new PlannedItem(id, title, lead, "Tuesday 1 December 2026");
    }
}
