package app.resolved.localstack.cli;

import app.resolved.localstack.council.Council;
import app.resolved.localstack.council.CouncilLoader;
import app.resolved.localstack.stack.DataFolder;
import app.resolved.localstack.stack.LocalStack;
import app.resolved.localstack.stack.StackFailed;
import app.resolved.localstack.stack.StackPlan;
import app.resolved.localstack.stack.StackPorts;
import app.resolved.localstack.stack.Workshop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Runs the stack until it is interrupted. */
final class StartCommand {
    private StartCommand() {}

    static int run(Arguments arguments) {
        var data = dataFolder();
        try (var held = HeldData.of(data, arguments.has("--fresh"))) {
            var begun = System.nanoTime();
            System.out.println("Starting Kafka, MongoDB, mailbox, sign-in and three services ...");
            var ports = StackPorts.from(arguments.portBase());
            try (var stack = LocalStack.start(StackPlan.of(held.data(), ports))) {
                var death = new CompletableFuture<StackFailed>();
                stack.onDeath(death::complete);
                loadOnce(stack, data);
                System.out.println(AddressTable.of(stack.addresses(), Council.ofAshmere()));
                System.out.printf(
                        "Ready after %.1f s. Ctrl-C stops all of it.%n",
                        (System.nanoTime() - begun) / 1e9);
                throw death.join();
            }
        }
    }

    /** Under the project, unless the system property resolved.data names another. */
    private static DataFolder dataFolder() {
        var given = System.getProperty("resolved.data");
        return new DataFolder(
                given == null ? Workshop.here().root().resolve(".data") : Path.of(given));
    }

    private static void loadOnce(LocalStack stack, DataFolder data) {
        if (Files.exists(data.councilLoaded())) {
            return;
        }
        System.out.println("Loading the sample council ...");
        new CouncilLoader(Council.ofAshmere(), stack.services(), stack.settled())
                .load(stack.calendar().now());
        try {
            Files.createFile(data.councilLoaded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
