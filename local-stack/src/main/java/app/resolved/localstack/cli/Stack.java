package app.resolved.localstack.cli;

import app.resolved.localstack.stack.StackFailed;
import app.resolved.localstack.trial.TrialRefused;
import java.util.Arrays;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The commands behind ./run: start, trial, clock, train, load. */
public final class Stack {
    private Stack() {}

    public static void main(String[] arguments) {
        LoggerFactory.getILoggerFactory(); // once, before many threads would at a time
        var words = List.of(arguments);
        try {
            System.exit(run(words.getFirst(), words.subList(1, words.size())));
        } catch (StackFailed | TrialRefused told) {
            System.err.println(told.getMessage());
            System.exit(1);
        } catch (RuntimeException unforeseen) {
            System.err.println("This should not have happened: " + unforeseen);
            Arrays.stream(unforeseen.getStackTrace()).limit(12).forEach(System.err::println);
            System.exit(70);
        }
    }

    private static int run(String command, List<String> rest) {
        return switch (command) {
            case "start" -> StartCommand.run(Arguments.of(rest));
            case "trial" -> TrialCommand.run(Arguments.of(rest));
            case "clock" -> ClockCommand.run(Arguments.of(rest));
            case "train" -> TrainCommand.run();
            case "load" -> LoadCommand.run();
            case String other -> throw new StackFailed("No such command: " + other);
        };
    }
}
