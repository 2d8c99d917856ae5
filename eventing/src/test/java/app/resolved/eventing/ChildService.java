package app.resolved.eventing;

import app.resolved.servers.Child;
import app.resolved.testkit.TestPlace;
import app.resolved.testkit.guards.ChildJvm;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** The panel service in a JVM of its own, which writes one panel and goes on. */
public final class ChildService {

    private ChildService() {}

    public static void main(String[] arguments) throws InterruptedException {
        var service = new Replica(SpringApplication.run(PanelService.class, arguments));
        service.writeNew(service.context().getEnvironment().getRequiredProperty("panel"), "Rivers");
        Thread.currentThread().join();
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
