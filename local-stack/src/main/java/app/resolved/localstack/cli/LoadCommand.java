package app.resolved.localstack.cli;

import app.resolved.localstack.calendar.Settled;
import app.resolved.localstack.council.Council;
import app.resolved.localstack.council.CouncilLoader;
import app.resolved.localstack.http.Addresses;
import app.resolved.localstack.http.Services;
import app.resolved.localstack.stack.StackFailed;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/** Loads the sample council into services that run elsewhere, which environment variables name. */
final class LoadCommand {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private LoadCommand() {}

    static int run() {
        var at = System.getenv();
        var addresses =
                new Addresses(
                        "",
                        wanted(at, "MEETINGS_URL"),
                        wanted(at, "ACTIONS_URL"),
                        wanted(at, "NOTIFICATIONS_URL"),
                        "");
        try (var services =
                new Services(
                        addresses,
                        wanted(at, "TOKEN_URL"),
                        wanted(at, "CLIENT_ID"),
                        wanted(at, "CLIENT_SECRET"))) {
            new CouncilLoader(Council.ofAshmere(), services, new Settled(services, PATIENCE))
                    .load(InstantSource.system().instant());
        }
        System.out.println("The sample council is loaded.");
        return 0;
    }

    private static String wanted(Map<String, String> at, String name) {
        var value = at.get(name);
        if (value == null || value.isBlank()) {
            throw new StackFailed("The environment variable " + name + " is missing.");
        }
        return value;
    }
}
