package app.resolved.actions.actions;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.actions.application.ActionReader;
import app.resolved.actions.actions.application.ReworkDueDates;
import app.resolved.actions.actions.application.ReworkForHolidays;
import app.resolved.actions.actions.application.WorkedIn;
import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.duedates.domain.DueDates;
import app.resolved.actions.duedates.domain.Holidays;
import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.actions.fixtures.Facts;
import app.resolved.actions.fixtures.KeptInMemory;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.eventing.Aggregates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A bank holiday that is announced moves the dates that were counted over it. */
@OnRealServers
class HolidaysIT {

    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 11, 10);

    @Autowired private Service service;
    @Autowired private Aggregates<Action> actions;
    @Autowired private ActionReader reader;
    @Autowired private Committees committees;
    @Autowired private WorkedIn workedIn;
    @Autowired private Holidays holidays;
    @Autowired private InstantSource clock;

    @Test
    void workingDaysAreCountedAnewOnceWithANoteAndNoDateThatSomebodySetMoves() {
        var committee = newId("committee");
        service.hears(Facts.committee(committee));
        var counted = anOutcome().of(committee).due("within 10 working days");
        var named = anOutcome().of(committee).due("within 10 working days");
        service.hears(counted.recorded(), named.recorded());
        service.post(
                "/api/actions/" + named.actionId() + "/due-date",
                Map.of("date", "2026-12-09", "reason", "As agreed"));
        var before = due(counted);
        var ofTheNext = new KeptInMemory();

        rework(holidays, workedIn).of(committee);
        var same = due(counted);
        rework(oneMore(), ofTheNext).of(committee);
        rework(oneMore(), ofTheNext).of(committee);

        assertThat(same).isEqualTo(before);
        assertThat(due(counted)).isEqualTo(before.plusDays(1));
        assertThat(due(named)).isEqualTo("2026-12-09");
        assertThat(service.get("/api/actions/" + counted.actionId()).json().at("/timeline"))
                .extracting(entry -> entry.get("what").asString())
                .containsExactly("Issued", "Due date changed");
    }

    private LocalDate due(AnOutcome outcome) {
        return LocalDate.parse(service.get("/api/actions/" + outcome.actionId()).at("/due/date"));
    }

    private ReworkForHolidays rework(Holidays announced, WorkedIn kept) {
        var rework =
                new ReworkDueDates(
                        actions, reader, committees, kept, new DueDates(announced), clock);
        return new ReworkForHolidays(reader, committees, kept, rework, announced);
    }

    private Holidays oneMore() {
        return new Holidays() {
            @Override
            public Optional<String> on(LocalDate day) {
                return day.equals(ANNOUNCED) ? Optional.of("Day of Mourning") : holidays.on(day);
            }

            @Override
            public boolean arePublishedFor(int year) {
                return holidays.arePublishedFor(year);
            }
        };
    }
}
