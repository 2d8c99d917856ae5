package app.resolved.actions.committees;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.actions.fixtures.Facts;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.CommitteeState;
import app.resolved.contracts.CommitteeState.Seat;
import app.resolved.contracts.CommitteeState.SeatRole;
import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.contracts.MeetingsFact.CommitteeEstablished;
import app.resolved.contracts.MeetingsFact.CommitteeSeatsChanged;
import app.resolved.contracts.MeetingsFact.CommitteeSucceeded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a body left open moves along to the one that took over. */
@OnRealServers
class SuccessionIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 4);

    private final Service service;
    private String old = "";
    private String fresh = "";
    private AnOutcome outcome = anOutcome();

    SuccessionIT(@Autowired Service service) {
        this.service = service;
    }

    @BeforeEach
    void anActionOfABody() {
        old = newId("old");
        fresh = newId("fresh");
        outcome = anOutcome().of(old);
        service.hears(established(old, Visibility.PUBLIC), established(fresh, Visibility.PUBLIC));
        service.hears(outcome.recorded());
    }

    @Test
    void standsInTheListsAndTheTrackerOfTheSuccessor() {
        var clerk = service.person("CLERK", List.of(fresh));
        var before = service.page("/actions/" + outcome.actionId(), clerk);

        service.hears(succeeded(TODAY), 2);

        assertThat(before.status()).isEqualTo(404);
        assertThat(listed(fresh)).containsExactly(outcome.actionId());
        assertThat(listed(old)).containsExactly(outcome.actionId());
        assertThat(service.page("/tracker/" + fresh, clerk).body()).contains("SC 2026/27-07");
        assertThat(service.page("/actions/" + outcome.actionId(), clerk).status()).isEqualTo(200);
        assertThat(service.page("/desk", clerk).body()).contains("SC 2026/27-07");
    }

    @Test
    void isTheSuccessorsOnlyFromItsFirstDay() {
        service.hears(succeeded(TODAY.plusDays(1)), 2);

        assertThat(listed(fresh)).isEmpty();
    }

    @Test
    void goesByTheSuccessorsCalendarFromItsFirstDay() {
        var oldMeeting = newId("meeting");
        var freshMeeting = newId("meeting");
        service.hears(Facts.scheduled(oldMeeting, old, "2027-01-20"));
        service.hears(Facts.scheduled(freshMeeting, fresh, "2027-02-17"));

        service.hears(succeeded(LocalDate.of(2027, 1, 1)), 2);
        var taken = due();
        service.hears(Facts.moved(freshMeeting, fresh, "2027-02-24"), 2);

        assertThat(taken).isEqualTo("2027-02-02");
        assertThat(due()).isEqualTo("2027-02-09");
    }

    @Test
    void isNamedAmongTheBodiesToAskAboutUntilItsSuccessorBegins() {
        var clerk = service.person("CLERK", List.of(old, fresh));

        service.hears(succeeded(TODAY.plusDays(1)), 2);
        var before = service.page("/", clerk).body();
        service.hears(succeeded(TODAY), 3);
        var after = service.page("/", clerk).body();

        assertThat(before).contains("/tracker/" + old, "/tracker/" + fresh);
        assertThat(after).doesNotContain("/tracker/" + old).contains("/tracker/" + fresh);
    }

    @Test
    void tellsTheClerkOfAnEmptyChair() {
        var clerk = service.person("CLERK", List.of(old));
        var chair = new Seat("s", SeatRole.CHAIR, null, "Councillor A", null, TODAY, null);
        var ended =
                new Seat(
                        "s",
                        SeatRole.CHAIR,
                        null,
                        "Councillor A",
                        null,
                        TODAY.minusDays(9),
                        TODAY.minusDays(1));

        service.hears(
                new CommitteeSeatsChanged(
                        state(old, Visibility.PUBLIC, List.of(chair), null, null)),
                2);
        var seated = service.page("/", clerk).body();
        service.hears(
                new CommitteeSeatsChanged(
                        state(old, Visibility.PUBLIC, List.of(ended), null, null)),
                3);

        assertThat(seated).doesNotContain("has no chair");
        assertThat(service.page("/", clerk).body()).contains("Body " + old + " has no chair");
        assertThat(service.page("/before-the-meeting/" + old, clerk).body())
                .contains("Nobody has the chair");
    }

    @Test
    void hidesAClosedBodyFromAllButItsOwnPeople() {
        var closed = newId("closed");
        var hushed = anOutcome().of(closed).titled("a hushed matter");
        service.hears(established(closed, Visibility.CLOSED), hushed.recorded());

        for (var role : List.of("MEMBER", "CHAIR", "OFFICER")) {
            var everywhere = service.person(role, List.of());
            for (var path :
                    List.of("/", "/actions?whose=all&show=all", "/actions?committee=" + closed)) {
                assertThat(service.page(path, everywhere).body())
                        .doesNotContain("hushed matter")
                        .doesNotContain("Body " + closed);
            }
            for (var path : List.of("/tracker/%s", "/tracker/%s.csv", "/before-the-meeting/%s")) {
                var answer = service.page(path.formatted(closed), everywhere);
                var unknown = service.page(path.formatted("nosuch"), everywhere);
                assertThat(answer.status()).isEqualTo(404);
                assertThat(withoutToken(answer.body()).replace(closed, "ID"))
                        .isEqualTo(withoutToken(unknown.body()).replace("nosuch", "ID"));
            }
        }
        assertThat(
                        service.page(
                                        "/tracker/" + closed,
                                        service.person("MEMBER", List.of(closed)))
                                .body())
                .contains("hushed matter");
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"_csrf\"[^>]*", "");
    }

    private List<String> listed(String committee) {
        return service.get("/api/actions?committeeId=" + committee)
                .json()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/actionId").asString())
                .toList();
    }

    private String due() {
        return service.get("/api/actions/" + outcome.actionId()).at("/due/date");
    }

    private static CommitteeEstablished established(String id, Visibility visibility) {
        return new CommitteeEstablished(state(id, visibility, List.of(), null, null));
    }

    private CommitteeSucceeded succeeded(LocalDate on) {
        return new CommitteeSucceeded(state(old, Visibility.PUBLIC, List.of(), fresh, on));
    }

    private static CommitteeState state(
            String id,
            Visibility visibility,
            List<Seat> seats,
            @Nullable String succeededBy,
            @Nullable LocalDate on) {
        return new CommitteeState(
                id, "SC", "Body " + id, visibility, null, null, List.of(), seats, succeededBy, on);
    }
}
