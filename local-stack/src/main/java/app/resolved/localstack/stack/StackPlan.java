package app.resolved.localstack.stack;

import java.time.Instant;
import java.util.Optional;

/**
 * How a stack is to run.
 *
 * @param beginAt calendar time to begin at, for data that is new; else as the data has it
 * @param training the services write their caches as they stop
 * @param thrownAway its data is deleted once all of it has stopped, however that came about
 */
public record StackPlan(
        Workshop workshop,
        DataFolder data,
        StackPorts ports,
        Optional<Instant> beginAt,
        boolean training,
        boolean thrownAway) {

    public static StackPlan of(DataFolder data, StackPorts ports) {
        return new StackPlan(Workshop.here(), data, ports, Optional.empty(), false, false);
    }

    public StackPlan beginningAt(Instant start) {
        return new StackPlan(workshop, data, ports, Optional.of(start), training, thrownAway);
    }

    public StackPlan inTraining() {
        return new StackPlan(workshop, data, ports, beginAt, true, thrownAway);
    }

    public StackPlan onDataThrownAway() {
        return new StackPlan(workshop, data, ports, beginAt, training, true);
    }
}
