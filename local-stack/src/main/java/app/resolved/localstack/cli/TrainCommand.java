package app.resolved.localstack.cli;

import app.resolved.localstack.council.Council;
import app.resolved.localstack.council.CouncilLoader;
import app.resolved.localstack.stack.DataFolder;
import app.resolved.localstack.stack.LocalStack;
import app.resolved.localstack.stack.StackPlan;
import app.resolved.localstack.stack.StackPorts;

/** Runs the stack once on the sample council, so that every process notes what it loads. */
final class TrainCommand {
    private TrainCommand() {}

    static int run() {
        var plan =
                StackPlan.of(DataFolder.temporary(), StackPorts.free())
                        .inTraining()
                        .onDataThrownAway();
        try (var stack = LocalStack.start(plan)) {
            new CouncilLoader(Council.ofAshmere(), stack.services(), stack.settled())
                    .load(stack.calendar().now());
        }
        return 0;
    }
}
