package app.resolved.actions.actions.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.committees.application.Heirs;
import app.resolved.actions.duedates.adapters.jollyday.EnglandAndWales;
import app.resolved.actions.duedates.domain.CommitteeMeeting;
import app.resolved.actions.duedates.domain.DueDates;
import app.resolved.actions.fixtures.KeptInMemory;
import app.resolved.eventing.Aggregates;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReworkDueDatesTest {

    private final List<CommitteeMeeting> calendar = new ArrayList<>();
    private final WorkedIn kept = new KeptInMemory();
    private int scans;
    private Runnable duringAScan = () -> {};

    @Test
    void looksAtNoActionWhereAMeetingMovedNothing() {
        aMeetingOn("2026-11-03");
        rework().of(Set.of("scrutiny"));

        rework().of(Set.of("scrutiny"));

        assertThat(scans).isEqualTo(1);
    }

    @Test
    void looksAgainWhenAMeetingIsAdded() {
        aMeetingOn("2026-11-03");
        rework().of(Set.of("scrutiny"));
        aMeetingOn("2027-01-12");

        rework().of(Set.of("scrutiny"));

        assertThat(scans).isEqualTo(2);
    }

    @Test
    void beginsAnewWhereACrashCameBetween() {
        aMeetingOn("2026-11-03");
        duringAScan =
                () -> {
                    throw new IllegalStateException("crash");
                };
        assertThatThrownBy(() -> rework().of(Set.of("scrutiny"))).hasMessage("crash");
        duringAScan = () -> {};

        rework().of(Set.of("scrutiny"));

        assertThat(scans).isEqualTo(2);
    }

    @Test
    void looksAgainWhereTheCalendarChangedWhileItLooked() {
        aMeetingOn("2026-11-03");
        duringAScan =
                () -> {
                    duringAScan = () -> {};
                    aMeetingOn("2027-01-12");
                };

        rework().of(Set.of("scrutiny"));

        assertThat(scans).isEqualTo(2);
    }

    private void aMeetingOn(String date) {
        calendar.add(new CommitteeMeeting("on-" + date, LocalDate.parse(date)));
    }

    private ReworkDueDates rework() {
        return new ReworkDueDates(
                port(Aggregates.class, (_, _, _) -> List.<Action>of()),
                port(
                        ActionReader.class,
                        (_, _, _) -> {
                            scans++;
                            duringAScan.run();
                            return List.of();
                        }),
                port(
                        Committees.class,
                        (_, asked, _) ->
                                asked.getName().equals("heirs")
                                        ? new Heirs(List.of())
                                        : Map.of("scrutiny", List.copyOf(calendar))),
                kept,
                new DueDates(new EnglandAndWales()),
                () -> Instant.parse("2026-09-20T08:00:00Z"));
    }

    @SuppressWarnings("unchecked")
    private static <P> P port(Class<?> type, InvocationHandler answer) {
        return (P) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answer);
    }
}
