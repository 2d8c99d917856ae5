package app.resolved.actions.pages;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.Facts;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.CommitteeState;
import app.resolved.contracts.CommitteeState.Seat;
import app.resolved.contracts.CommitteeState.SeatRole;
import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.contracts.Fact;
import app.resolved.contracts.MeetingsFact.CommitteeEstablished;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list that shows the first of many says how many more there are, and where. */
@OnRealServers
class CutListsIT {

    private final Service service;

    CutListsIT(@Autowired Service service) {
        this.service = service;
    }

    @Test
    void todaySaysHowManyLinesMoreThereAreAndShowsThemAll() {
        var bodies = many(9, "committee");
        service.hears(bodies.stream().map(CutListsIT::withoutAChair).toArray(Fact[]::new));
        var clerk = service.person("CLERK", bodies);

        var today = service.page("/", clerk).body();
        var all = service.page("/?all=true", clerk).body();

        assertThat(lines(today)).isEqualTo(7);
        assertThat(lines(all)).isGreaterThanOrEqualTo(bodies.size());
        assertThat(today).contains((lines(all) - 7) + " more: all that is asked of you");
        assertThat(all).doesNotContain("more: all that is asked of you");
    }

    @Test
    void beforeTheMeetingSaysHowManyMoreThereAre() {
        var committee = newId("committee");
        var asked = many(52, "outcome").stream().map(_ -> anOutcome().of(committee).recorded());
        service.hears(
                Stream.concat(Stream.of(Facts.committee(committee)), asked).toArray(Fact[]::new));

        var page =
                service.page(
                        "/before-the-meeting/" + committee,
                        service.person("CLERK", List.of(committee)));

        assertThat(page.body())
                .contains("Without an owner: 52", "2 more: all of these")
                .contains("committee=" + committee + "&amp;show=unowned");
    }

    @Test
    void theDeskSaysHowManyMorePeopleMailDoesNotReach() {
        var clerk = service.person("CLERK", List.of(newId("committee")));
        var bounced = many(21, "bounced");
        bounced.forEach(this::officer);
        service.hears(
                bounced.stream()
                        .map(id -> Facts.undeliverable(id, newId("action")))
                        .toArray(Fact[]::new));

        var desk = service.page("/desk", clerk).body();
        var all = service.page("/desk?bounces=all", clerk).body();

        assertThat(desk).contains("more: all whom mail does not reach");
        assertThat(desk.split("Mend the address", -1)).hasSize(21);
        assertThat(all)
                .doesNotContain("more: all whom mail does not reach")
                .contains(bounced.stream().map(id -> "/directory/people/" + id).toList());
    }

    private void officer(String id) {
        var email = id + "@example.org";
        service.put(
                "/api/people/" + id,
                Map.of("name", "Ms " + id, "email", email, "roles", List.of("OFFICER")));
    }

    private static List<String> many(int count, String kind) {
        return IntStream.range(0, count).mapToObj(_ -> newId(kind)).toList();
    }

    private static int lines(String page) {
        return page.split("govuk-summary-list__row", -1).length - 1;
    }

    private static CommitteeEstablished withoutAChair(String id) {
        var member =
                new Seat("s", SeatRole.MEMBER, null, "Councillor A", null, LocalDate.EPOCH, null);
        return new CommitteeEstablished(
                new CommitteeState(
                        id,
                        "SC",
                        "Body " + id,
                        Visibility.PUBLIC,
                        null,
                        null,
                        List.of(),
                        List.of(member),
                        null,
                        null));
    }
}
