package app.resolved.actions.programme;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.actions.fixtures.Facts;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.MeetingsFact;
import app.resolved.contracts.MeetingsFact.ProgrammeItemClosed;
import app.resolved.contracts.MeetingsFact.ProgrammeItemPlaced;
import app.resolved.contracts.ProgrammeItemState;
import app.resolved.contracts.ProgrammeItemState.ProgrammeStatus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** It is 4 November 2026; the committee met on 3 November. */
@OnRealServers
class WorkProgrammeIT {

    private final Service service;

    WorkProgrammeIT(@Autowired Service service) {
        this.service = service;
    }

    @Test
    void movesTheDueDateWithTheItemThatHasTheReport() {
        var committee = twoMeetings();
        var outcome = anOutcome().of(committee);
        service.hears(outcome.recorded());

        hear(outcome, committee + "-january", ProgrammeStatus.PLANNED, null, 1);
        var planned = due(outcome);
        hear(outcome, committee + "-march", ProgrammeStatus.MOVED, "The survey is late", 2);

        assertThat(planned).isEqualTo("2027-01-04");
        assertThat(due(outcome)).isEqualTo("2027-03-01");
        var last =
                service.get(path(outcome)).json().at("/timeline").valueStream().toList().getLast();
        assertThat(last.get("what").asString()).isEqualTo("Due date changed");
        assertThat(last.get("why").asString())
                .startsWith("On the work programme: The survey is late.")
                .contains("Tuesday 16 March 2027");
    }

    @Test
    void followsTheMeetingThatTheItemIsPlannedFor() {
        var committee = twoMeetings();
        var outcome = anOutcome().of(committee).due("by the end of November");
        service.hears(outcome.recorded());
        hear(outcome, committee + "-march", ProgrammeStatus.PLANNED, null, 1);

        service.hears(Facts.moved(committee + "-march", committee, "2027-03-23"), 2);

        assertThat(due(outcome)).isEqualTo("2027-03-08");
    }

    @Test
    void findsWhatWasPlannedWhenTheActionIsHeardOfLater() {
        var committee = twoMeetings();
        var outcome = anOutcome().of(committee);

        hear(outcome, committee + "-march", ProgrammeStatus.PLANNED, null, 1);
        service.hears(outcome.recorded());

        assertThat(due(outcome)).isEqualTo("2027-03-01");
    }

    @Test
    void waitsForAMeetingThatIsHeardOfLater() {
        var committee = newId("committee");
        var outcome = anOutcome().of(committee);
        service.hears(outcome.recorded());
        hear(outcome, committee + "-march", ProgrammeStatus.PLANNED, null, 1);

        service.hears(Facts.scheduled(committee + "-march", committee, "2027-03-16"));

        assertThat(due(outcome)).isEqualTo("2027-03-01");
    }

    @Test
    void takesTheLastDayOfAMonthWhoseMeetingIsNotKnown() {
        var committee = newId("committee");
        var outcome = anOutcome().of(committee);
        service.hears(outcome.recorded());

        service.hears(placed(outcome, null, "2027-06", ProgrammeStatus.PLANNED, null));

        assertThat(due(outcome)).isEqualTo("2027-06-30");
    }

    @Test
    void goesByTheWordsAgainOnceTheItemDropsOut() {
        var committee = twoMeetings();
        var outcome = anOutcome().of(committee);
        service.hears(outcome.recorded());
        var before = due(outcome);
        hear(outcome, committee + "-march", ProgrammeStatus.PLANNED, null, 1);

        service.hears(
                new ProgrammeItemClosed(
                        state(outcome, null, null, ProgrammeStatus.DROPPED, "No grant")),
                2);

        assertThat(due(outcome)).isEqualTo(before);
        assertThat(service.get(path(outcome)).body()).contains("No grant");
    }

    @Test
    void movesADateThatAPersonHadSetWhenTheItemMoves() {
        var committee = twoMeetings();
        var outcome = anOutcome().of(committee);
        service.hears(outcome.recorded());
        service.post(
                path(outcome) + "/due-date", Map.of("date", "2027-02-01", "reason", "Holidays"));

        hear(outcome, committee + "-march", ProgrammeStatus.PLANNED, null, 1);

        assertThat(due(outcome)).isEqualTo("2027-03-01");
    }

    @Test
    void changesNothingWhenTheSameIsHeardAgain() {
        var committee = twoMeetings();
        var outcome = anOutcome().of(committee);
        service.hears(outcome.recorded());
        hear(outcome, committee + "-march", ProgrammeStatus.PLANNED, null, 1);
        var once = service.get(path(outcome)).json().at("/timeline").size();

        hear(outcome, committee + "-march", ProgrammeStatus.PLANNED, null, 1);
        hear(outcome, committee + "-january", ProgrammeStatus.PLANNED, null, 1);

        assertThat(service.get(path(outcome)).json().at("/timeline").size()).isEqualTo(once);
        assertThat(due(outcome)).isEqualTo("2027-03-01");
    }

    @Test
    void goesByTheWordsAgainOnceTheItemNamesAnotherActionOrNone() {
        var committee = twoMeetings();
        var slip = anOutcome().of(committee).due("by 18 December 2026");
        var meant = anOutcome().of(committee).due("by 18 December 2026");
        service.hears(slip.recorded(), meant.recorded());
        hear(slip, committee + "-march", ProgrammeStatus.PLANNED, null, 1);

        service.hears(naming(slip, List.of("" + meant.actionId()), committee + "-march"), 2);
        assertThat(due(slip)).isEqualTo("2026-12-18");
        assertThat(due(meant)).isEqualTo("2027-03-01");

        service.hears(naming(slip, List.of(), committee + "-march"), 3);
        assertThat(due(meant)).isEqualTo("2026-12-18");
        assertThat(service.get(path(meant)).body()).contains("not on the work programme any more");
    }

    @Test
    void whatAnItemLetGoWhileItWasClosedGoesByTheWordsOnceItIsOpenAgain() {
        var committee = twoMeetings();
        var outcome = anOutcome().of(committee).due("by 18 December 2026");
        service.hears(outcome.recorded());
        hear(outcome, committee + "-march", ProgrammeStatus.PLANNED, null, 1);
        service.post(path(outcome) + "/sign-off", Map.of("minute", "52"));

        service.hears(naming(outcome, List.of(), committee + "-march"), 2);
        service.post(path(outcome) + "/reopen", Map.of("reason", "By mistake"));

        assertThat(due(outcome)).isEqualTo("2026-12-18");
    }

    private static MeetingsFact naming(AnOutcome first, List<String> actionIds, String meeting) {
        return new ProgrammeItemPlaced(
                new ProgrammeItemState(
                        "item-of-" + first.outcomeId(),
                        first.committeeId(),
                        actionIds,
                        meeting,
                        null,
                        ProgrammeStatus.PLANNED,
                        null));
    }

    private String twoMeetings() {
        var committee = newId("committee");
        service.hears(
                Facts.scheduled(committee + "-january", committee, "2027-01-19"),
                Facts.scheduled(committee + "-march", committee, "2027-03-16"));
        return committee;
    }

    private void hear(
            AnOutcome outcome,
            String meeting,
            ProgrammeStatus status,
            @Nullable String reason,
            long sequence) {
        service.hears(placed(outcome, meeting, null, status, reason), sequence);
    }

    private static MeetingsFact placed(
            AnOutcome outcome,
            @Nullable String meeting,
            @Nullable String month,
            ProgrammeStatus status,
            @Nullable String reason) {
        return new ProgrammeItemPlaced(state(outcome, meeting, month, status, reason));
    }

    private static ProgrammeItemState state(
            AnOutcome outcome,
            @Nullable String meeting,
            @Nullable String month,
            ProgrammeStatus status,
            @Nullable String reason) {
        return new ProgrammeItemState(
                "item-of-" + outcome.outcomeId(),
                outcome.committeeId(),
                List.of("" + outcome.actionId()),
                meeting,
                month,
                status,
                reason);
    }

    private String due(AnOutcome outcome) {
        return service.get(path(outcome)).at("/due/date");
    }

    private static String path(AnOutcome outcome) {
        return "/api/actions/" + outcome.actionId();
    }
}
