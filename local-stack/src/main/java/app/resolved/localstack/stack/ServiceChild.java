package app.resolved.localstack.stack;

import app.resolved.localstack.http.Service;
import app.resolved.servers.Child;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a service from its extracted layout, with the movable clock on its class path. */
record ServiceChild(Workshop workshop, DataFolder data, StackPorts ports, boolean training) {
    /** Quick to start and small rather than quick at its height: benchmarks run otherwise. */
    private static final List<String> SMALL =
            List.of(
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xms32m",
                    "-Xmx160m",
                    "-Xss512k",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    Child start(Service service) {
        var environment = ServiceSettings.of(service, ports).environment();
        var name = service.word() + "-service";
        return Child.start(name, command(service), environment, data.log(service.word()));
    }

    private List<String> command(Service service) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL);
        command.add((training ? "-XX:AOTCacheOutput=" : "-XX:AOTCache=") + workshop.cache(service));
        command.add("-Xlog:disable");
        command.add("-Dresolved.clock=" + data.clock().toAbsolutePath());
        command.add("-cp");
        command.add(workshop.jar(service) + File.pathSeparator + workshop.clockJar());
        command.add(mainClass(service));
        return command;
    }

    private static String mainClass(Service service) {
        return switch (service) {
            case MEETINGS -> "app.resolved.meetings.MeetingsService";
            case ACTIONS -> "app.resolved.actions.ActionsService";
            case NOTIFICATIONS -> "app.resolved.notifications.NotificationsService";
        };
    }
}
