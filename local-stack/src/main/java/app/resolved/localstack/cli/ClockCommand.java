package app.resolved.localstack.cli;

import app.resolved.localstack.http.Calls;
import app.resolved.localstack.http.Refused;
import app.resolved.localstack.stack.StackFailed;
import app.resolved.localstack.stack.StackPorts;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Shows or moves the calendar time of the stack that runs. */
final class ClockCommand {
    private static final Duration LONGEST_MOVE = Duration.ofMinutes(30);

    private ClockCommand() {}

    static int run(Arguments arguments) {
        var address = StackPorts.from(arguments.portBase()).addresses().identity() + "/clock/now";
        try (var calls = new Calls()) {
            var request = Calls.to(address).timeout(LONGEST_MOVE);
            if (!arguments.words().isEmpty()) {
                var wish = Map.of("to", arguments.words().getFirst());
                var json = JsonMapper.shared().writeValueAsString(wish);
                request.header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json));
            }
            System.out.println("It is " + calls.send(request.build()).path("words").asString());
            return 0;
        } catch (Refused refused) {
            throw new StackFailed(refused.reason());
        } catch (UncheckedIOException silent) {
            throw new StackFailed("No stack answers at " + address + ". Start it with ./run");
        }
    }
}
