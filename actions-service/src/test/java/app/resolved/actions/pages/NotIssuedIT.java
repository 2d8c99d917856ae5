package app.resolved.actions.pages;

import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.Facts;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.MeetingState;
import app.resolved.contracts.MeetingState.MeetingStatus;
import app.resolved.contracts.MeetingState.Waiting;
import app.resolved.contracts.MeetingState.What;
import app.resolved.contracts.MeetingsFact.MeetingActionsIssued;
import app.resolved.contracts.MeetingsFact.MeetingHeld;
import app.resolved.contracts.MeetingsFact.MeetingUnissuedChanged;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was written down of a meeting and is not issued stands on Today of its clerk. */
@OnRealServers
class NotIssuedIT {

    private final Service service;
    private final InstantSource clock;

    NotIssuedIT(@Autowired Service service, @Autowired InstantSource clock) {
        this.service = service;
        this.clock = clock;
    }

    @Test
    void asksForTheMinutesOfAMeetingThatAreNotIssuedUntilTheyAre() {
        var committee = body();
        var meeting = newId("meeting");
        var clerk = service.person("CLERK", List.of(committee));

        service.hears(changed(meeting, committee, today().minusDays(3), What.MINUTES), 1);
        var waits = today(clerk);
        service.hears(
                new MeetingActionsIssued(
                        state(meeting, committee, today(), MeetingStatus.ACTIONS_ISSUED)),
                2);

        assertThat(waits)
                .contains("The minutes of Scrutiny Committee of ")
                .contains("/meetings/" + meeting);
        assertThat(today(clerk)).doesNotContain("are not issued");
        assertThat(today(service.person("CHAIR", List.of(committee)))).doesNotContain("not issued");
    }

    @Test
    void asksForExemptRowsOfASheetOnlyTheEntitled() {
        var committee = body();

        service.hears(
                changed(newId("meeting"), committee, today().minusDays(1), What.RESTRICTED_SHEET),
                1);

        assertThat(today(service.person("CLERK", List.of(committee), true)))
                .contains("The action sheet of");
        assertThat(today(service.person("CLERK", List.of(committee))))
                .doesNotContain("action sheet of");
    }

    @Test
    void asksAfterAMeetingOfWhichNothingIsHereOnceFiveWorkingDaysArePast() {
        var committee = body();
        var clerk = service.person("CLERK", List.of(committee));

        service.hears(held(newId("meeting"), committee, today().minusDays(2)), 1);
        var soon = today(clerk);
        service.hears(held(newId("meeting"), committee, today().minusDays(14)), 1);
        var one = today(clerk);
        service.hears(held(newId("meeting"), committee, today().minusDays(40)), 1);

        assertThat(soon).doesNotContain("is here of");
        assertThat(one).contains("Nothing is here of Scrutiny Committee of");
        assertThat(today(clerk))
                .contains("2 meetings were held and nothing is here of them")
                .contains("/meetings/unissued");
    }

    private String body() {
        var committee = newId("committee");
        service.hears(Facts.committee(committee));
        return committee;
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneId.of("Europe/London")).toLocalDate();
    }

    private static MeetingUnissuedChanged changed(
            String id, String committee, LocalDate day, What what) {
        var state = state(id, committee, day, MeetingStatus.HELD);
        return new MeetingUnissuedChanged(
                new MeetingState(
                        state.meetingId(),
                        state.committeeId(),
                        state.date(),
                        null,
                        null,
                        state.status(),
                        null,
                        null,
                        List.of(new Waiting(what, day.plusDays(1)))));
    }

    private static MeetingHeld held(String id, String committee, LocalDate day) {
        return new MeetingHeld(state(id, committee, day, MeetingStatus.HELD));
    }

    private static MeetingState state(
            String id, String committee, LocalDate day, MeetingStatus status) {
        return new MeetingState(id, committee, day, null, null, status);
    }

    private String today(String person) {
        return service.page("/", person).body();
    }
}
