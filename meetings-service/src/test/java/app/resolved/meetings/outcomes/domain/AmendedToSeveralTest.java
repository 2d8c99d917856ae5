package app.resolved.meetings.outcomes.domain;

import static app.resolved.meetings.outcomes.domain.AnAmendment.accepted;
import static app.resolved.meetings.outcomes.domain.AnAmendment.amend;
import static app.resolved.meetings.outcomes.domain.AnAmendment.anOutcome;
import static app.resolved.meetings.outcomes.domain.AnAmendment.on;
import static app.resolved.meetings.outcomes.domain.AnAmendment.refusal;
import static app.resolved.meetings.outcomes.domain.AnAmendment.told;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.MeetingsFact.RequestAmended;
import app.resolved.meetings.deciding.Refusal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Outcomes that are amended to have several addressees. */
class AmendedToSeveralTest {

    @Test
    void splitsAnOutcomeBetweenTwoAndCannotTakeItBack() {
        var joint = JointAddressees.of("Head of Finance", "Head of Legal", true);

        var decision = amend(anOutcome(), on(Terms.NONE.with(joint)));

        var state = told(decision, RequestAmended.class);
        assertThat(state.joint().secondReference()).isEqualTo("SC 2026/27-07b");
        assertThat(state.joint().secondActionId())
                .isEqualTo(OutcomeIds.secondAction(state.outcomeId()))
                .isNotEqualTo(state.actionId());
        assertThat(refusal(amend(accepted(decision), on(Terms.NONE))))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void ofSeveralWhoAnswerTogetherAllAreToldAndNoneWhoIsNamedTwice() {
        var joint = JointAddressees.of("Head of Finance", "Head of Legal\n\nMs B\nMs B", false);

        var state = told(amend(anOutcome(), on(Terms.NONE.with(joint))), RequestAmended.class);

        assertThat(state.joint().others()).containsExactly("Head of Legal", "Ms B");
        assertThat(state.joint().secondActionId()).isNull();
    }

    @Test
    void onlyTwoHaveAnActionEachAndMoreThanElevenAnswerForNothing() {
        var three = JointAddressees.of("A", "B\nC", true);
        var many =
                new JointAddressees(
                        "A", IntStream.range(0, 11).mapToObj(n -> "Post " + n).toList(), false);

        assertThat(refusal(amend(anOutcome(), on(Terms.NONE.with(three)))).message())
                .startsWith("Only two can have an action each.");
        assertThat(refusal(amend(anOutcome(), on(Terms.NONE.with(many)))).message())
                .isEqualTo("Name at most 10 others.");
    }
}
