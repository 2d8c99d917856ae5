package app.resolved.eventing;

import static org.awaitility.Awaitility.await;

import app.resolved.servers.Child;
import app.resolved.testkit.TestPlace;
import app.resolved.testkit.guards.ChildJvm;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** The panel service in a JVM of its own, which writes one panel again and again. */
public final class ChildService {

    private ChildService() {}

    public static void main(String[] arguments) {
        var service = new Replica(SpringApplication.run(PanelService.class, arguments));
        var panel = service.context().getEnvironment().getRequiredProperty("panel");
        await().forever().until(() -> isRefused(service, panel));
    }

    /** Each try rings again: the first may ring before the relay holds the slot, and be lost. */
    private static boolean isRefused(Replica service, String id) {
        var panel = Panel.named(id, "Rivers");
        var change = Change.create(id, panel, panel.told(), "create Rivers");
        return !service.panels().writeAll(List.of(change)).isEmpty();
    }

    /**
     * Starts it, to stand still at a point.
     *
     * @param folder where it makes the file "reached" when it is there
     */
    static Child stoppingAt(String point, TestPlace place, String panel, Path folder) {
        var command =
                ChildJvm.command(
                        ChildService.class,
                        ChildJvm.stoppingAt(point, folder.resolve("reached")),
                        List.of(Replica.arguments(Replica.settings(place, more(panel)))));
        return Child.start("a replica", command, Map.of(), folder.resolve("child.log"));
    }

    /** It is to be fenced off, not to give up by itself. */
    private static Map<String, String> more(String panel) {
        return Map.of("panel", panel, "resolved.eventing.delivery-timeout", "60s");
    }
}
