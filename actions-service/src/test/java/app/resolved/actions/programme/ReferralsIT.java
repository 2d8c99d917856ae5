package app.resolved.actions.programme;

import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.Facts;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.MeetingsFact.ProgrammeItemClosed;
import app.resolved.contracts.MeetingsFact.ProgrammeItemPlaced;
import app.resolved.contracts.MeetingsFact.ProgrammeItemProposed;
import app.resolved.contracts.ProgrammeItemState;
import app.resolved.contracts.ProgrammeItemState.ProgrammeStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What another body refers waits on Today for the clerk of the body that it is referred to. */
@OnRealServers
class ReferralsIT {

    private final Service service;

    ReferralsIT(@Autowired Service service) {
        this.service = service;
    }

    @Test
    void standsOnTodayOfTheClerkUntilItIsAcceptedOrDeclined() {
        var committee = newId("committee");
        service.hears(Facts.committee(committee));
        var clerk = service.person("CLERK", List.of(committee));
        var one = newId("item");
        var other = newId("item");

        service.hears(new ProgrammeItemProposed(item(one, committee, ProgrammeStatus.PROPOSED)), 1);
        service.hears(
                new ProgrammeItemProposed(item(other, committee, ProgrammeStatus.PROPOSED)), 1);
        var two = today(clerk);
        service.hears(new ProgrammeItemPlaced(item(one, committee, ProgrammeStatus.PLANNED)), 2);
        var left = today(clerk);
        service.hears(new ProgrammeItemClosed(item(other, committee, ProgrammeStatus.DROPPED)), 2);

        assertThat(two)
                .contains("2 items are referred to")
                .contains("/work-programme?committeeId=" + committee);
        assertThat(left).contains("1 item is referred to");
        assertThat(today(clerk)).doesNotContain("referred to");
    }

    @Test
    void isNotAskedOfAnybodyElse() {
        var committee = newId("committee");
        var another = newId("committee");
        service.hears(Facts.committee(committee), Facts.committee(another));

        service.hears(
                new ProgrammeItemProposed(item(newId("item"), committee, ProgrammeStatus.PROPOSED)),
                1);

        assertThat(today(service.person("CLERK", List.of(another)))).doesNotContain("referred to");
        assertThat(today(service.person("CHAIR", List.of(committee))))
                .doesNotContain("referred to");
        assertThat(today(service.person("OFFICER", List.of(committee))))
                .doesNotContain("referred to");
    }

    private static ProgrammeItemState item(String id, String committee, ProgrammeStatus status) {
        return new ProgrammeItemState(id, committee, List.of(), null, null, status, null);
    }

    private String today(String person) {
        return service.page("/", person).body();
    }
}
