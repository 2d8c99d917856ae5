package app.resolved.localstack.stack;

import java.time.Instant;
import java.util.Optional;

/**
 * How a stack is to run.
 *
 * @param beginAt calendar time to begin at, for data that is new; else as the data has it
 * @param training the services write their caches as they stop
 */
public record StackPlan(
        Workshop workshop,
        DataFolder data,
        StackPorts ports,
        Optional<Instant> beginAt,
        boolean training) {

    public static StackPlan of(DataFolder data, StackPorts ports) {
        return new StackPlan(Workshop.here(), data, ports, Optional.empty(), false);
    }

    public StackPlan beginningAt(Instant start) {
        return new StackPlan(workshop, data, ports, Optional.of(start), training);
    }

    public StackPlan inTraining() {
        return new StackPlan(workshop, data, ports, beginAt, true);
    }
}
