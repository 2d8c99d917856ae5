package app.resolved.localstack.cli;

import app.resolved.localstack.stack.DataFolder;
import app.resolved.localstack.stack.LocalStack;
import app.resolved.localstack.stack.StackFailed;
import app.resolved.localstack.stack.StackPlan;
import app.resolved.localstack.stack.StackPorts;
import app.resolved.localstack.trial.Trial;
import app.resolved.localstack.trial.TrialJson;
import app.resolved.localstack.trial.TrialResult;
import app.resolved.localstack.trial.TrialText;
import app.resolved.localstack.trial.Watch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tries minutes out on data that is thrown away. */
final class TrialCommand {
    private TrialCommand() {}

    static int run(Arguments arguments) {
        var files = arguments.words().stream().map(TrialCommand::file).toList();
        if (files.isEmpty()) {
            throw new StackFailed("Which minutes? ./run trial FILE...");
        }
        var result = tried(files);
        System.out.println(arguments.has("--json") ? TrialJson.of(result) : TrialText.of(result));
        return result.holds() ? 0 : 1;
    }

    private static TrialResult tried(List<Path> files) {
        var watch = new Watch();
        var plan = StackPlan.of(DataFolder.temporary(), StackPorts.free()).onDataThrownAway();
        try (var stack = LocalStack.start(plan)) {
            return new Trial(stack, watch).of(files);
        }
    }

    private static Path file(String word) {
        var file = Path.of(word);
        if (!Files.isRegularFile(file)) {
            throw new StackFailed("No such file: " + word);
        }
        return file;
    }
}
