package app.resolved.meetings.imports.application;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.imports.domain.Fate;
import app.resolved.meetings.imports.domain.RowFate;
import app.resolved.meetings.imports.domain.Wrong;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void writesNoPartOfARowThatIsWrong() {
        var plan = new Plan();

        plan.line(
                2,
                "SC, 3 November 2026",
                () -> {
                    plan.write(write("schedule"));
                    throw new Wrong("status", "It was held.");
                },
                UnaryOperator.identity());

        assertThat(plan.writes()).isEmpty();
        assertThat(plan.fates()).extracting(RowFate::fate).containsExactly(Fate.WRONG);
    }

    private static Write write(String step) {
        return new Write(
                "m", 2, step, Optional.empty(), Optional::empty, _ -> new Answer.Done<>("written"));
    }
}
