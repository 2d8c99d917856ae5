package app.resolved.localstack.walk;

import static app.resolved.localstack.http.Service.ACTIONS;

import app.resolved.localstack.council.Council;
import app.resolved.localstack.council.CouncilLoader;
import app.resolved.localstack.http.Addresses;
import app.resolved.localstack.http.Services;
import app.resolved.localstack.identity.Clients;
import app.resolved.localstack.stack.DataFolder;
import app.resolved.localstack.stack.LocalStack;
import app.resolved.localstack.stack.StackPlan;
import app.resolved.localstack.stack.StackPorts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Where the walk is taken: a stack of its own, or one that runs already, with the sample council,
 * which the environment names: RESOLVED_WALK_IDENTITY, _MEETINGS, _ACTIONS, _NOTIFICATIONS and
 * _MAILBOX are base addresses; _TOKEN is where a machine gets its token; _MONGODB is the database's
 * address, where it can be reached; _CLOCK is the address of a clock to move, where there is one.
 */
record Stage(
        Addresses addresses,
        Services services,
        Optional<String> mongodb,
        Optional<String> clock,
        Runnable end)
        implements AutoCloseable {

    static Stage open() {
        return named("IDENTITY").map(Stage::ofOneThatRuns).orElseGet(Stage::ofItsOwn);
    }

    private static Stage ofOneThatRuns(String identity) {
        var addresses =
                new Addresses(
                        identity,
                        named("MEETINGS").orElseThrow(),
                        named("ACTIONS").orElseThrow(),
                        named("NOTIFICATIONS").orElseThrow(),
                        named("MAILBOX").orElseThrow());
        var token = named("TOKEN").orElse(identity + "/oauth2/token");
        var services =
                new Services(addresses, token, Clients.MACHINE, Clients.secretOf(Clients.MACHINE));
        return new Stage(addresses, services, named("MONGODB"), named("CLOCK"), services::close);
    }

    private static Stage ofItsOwn() {
        var data = DataFolder.temporary();
        var ports = StackPorts.free();
        var stack = LocalStack.start(StackPlan.of(data, ports));
        new CouncilLoader(Council.ofAshmere(), stack.services(), stack.settled())
                .load(stack.calendar().now());
        return new Stage(
                stack.addresses(),
                stack.services(),
                Optional.of("mongodb://127.0.0.1:%d/?replicaSet=rs0".formatted(ports.mongo())),
                Optional.of(stack.addresses().identity() + "/clock"),
                () -> {
                    stack.close();
                    data.delete();
                });
    }

    @Override
    public void close() {
        end.run();
    }

    /** By the stack's calendar, which may have been moved. */
    LocalDate today() {
        var now = services.everyone("/actuator/settled").get(ACTIONS).path("now").asString();
        return Instant.parse(now).atZone(ZoneId.of("Europe/London")).toLocalDate();
    }

    LocalDate lastWorkingDay() {
        var day = today().minusDays(1);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static Optional<String> named(String name) {
        return Optional.ofNullable(System.getenv("RESOLVED_WALK_" + name));
    }
}
