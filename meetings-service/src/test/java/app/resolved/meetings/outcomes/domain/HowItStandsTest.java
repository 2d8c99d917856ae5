package app.resolved.meetings.outcomes.domain;

import static app.resolved.contracts.ActionState.ActionStatus.ACKNOWLEDGED;
import static app.resolved.contracts.ActionState.ActionStatus.ANSWERED_ELSEWHERE;
import static app.resolved.contracts.ActionState.ActionStatus.OPEN;
import static app.resolved.contracts.ActionState.ActionStatus.SIGNED_OFF;
import static app.resolved.contracts.ActionState.ActionStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.meetings.outcomes.domain.HowItStands.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HowItStandsTest {

    @Test
    void isDoneOnceAllItsActionsAreSignedOff() {
        assertThat(of(SIGNED_OFF).stage()).isEqualTo(Stage.DONE);
        assertThat(of(SIGNED_OFF, SIGNED_OFF).stage()).isEqualTo(Stage.DONE);
        assertThat(of(SIGNED_OFF, ACKNOWLEDGED).stage()).isEqualTo(Stage.OPEN);
        assertThat(of(OPEN, SIGNED_OFF).stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void isOpenWhileOneOfThemWasNotHeardOf() {
        assertThat(HowItStands.by(null).stage()).isEqualTo(Stage.OPEN);
        assertThat(new HowItStands(of(SIGNED_OFF).actions(), true).stage()).isEqualTo(Stage.OPEN);
        assertThat(of(ANSWERED_ELSEWHERE).stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void isNeverDoneByWhatWasWithdrawn() {
        assertThat(of(WITHDRAWN).stage()).isEqualTo(Stage.DROPPED);
        assertThat(of(SIGNED_OFF, WITHDRAWN).stage()).isEqualTo(Stage.DONE_IN_PART);
        assertThat(of(WITHDRAWN, OPEN).stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void looksFirstAtWhatIsOpenAndDueFirst() {
        var done = seen(SIGNED_OFF, "2026-11-10");
        var later = seen(OPEN, "2026-12-20");
        var sooner = seen(OPEN, "2026-12-01");
        var undated = seen(OPEN, null);

        assertThat(new HowItStands(List.of(done, undated, later, sooner), false).open())
                .containsExactly(sooner, later, undated);
        assertThat(new HowItStands(List.of(done, later), false).foremost()).isEqualTo(later);
        assertThat(new HowItStands(List.of(done), false).foremost()).isEqualTo(done);
        assertThat(HowItStands.by(null).foremost()).isNull();
    }

    private static HowItStands of(ActionStatus... statuses) {
        return new HowItStands(
                Stream.of(statuses).map(status -> seen(status, null)).toList(), false);
    }

    private static ActionSeen seen(ActionStatus status, @Nullable String due) {
        return new ActionSeen(
                "a",
                "SC 2026/27-01",
                status,
                null,
                due == null ? null : LocalDate.parse(due),
                false,
                null,
                null,
                false,
                List.of(),
                List.of());
    }
}
