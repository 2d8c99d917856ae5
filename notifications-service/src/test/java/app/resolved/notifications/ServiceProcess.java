package app.resolved.notifications;

import app.resolved.testkit.SettableTime;
import app.resolved.testkit.TestPlace;
import app.resolved.testkit.guards.ChildJvm;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/** The service in a process of its own, which a test can kill. Its time stands still. */
final class ServiceProcess {

    /**
     * Six seconds after it was killed others hear what it heard, not three quarters of a minute.
     */
    private static final List<String> MISSED_SOON =
            List.of(
                    "--spring.kafka.consumer.properties.session.timeout.ms=6000",
                    "--spring.kafka.consumer.properties.heartbeat.interval.ms=1000");

    private ServiceProcess() {}

    /**
     * @param local when it is there, such as "2026-03-03T09:00"
     */
    static Process start(TestPlace place, int smtpPort, String local, String... more) {
        return start(place, smtpPort, local, List.of(), more);
    }

    /**
     * @param jvmOptions such as a point at which it stops
     */
    static Process start(
            TestPlace place, int smtpPort, String local, List<String> jvmOptions, String... more) {
        var arguments = new ArrayList<String>();
        arguments.add(local);
        arguments.addAll(ServiceUnderTest.arguments(place, smtpPort, more));
        arguments.addAll(MISSED_SOON);
        try {
            return new ProcessBuilder(ChildJvm.command(ServiceProcess.class, jvmOptions, arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(new File("target/service-process.log"))
                    .start();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static void main(String[] arguments) {
        var time = SettableTime.at(arguments[0]);
        new SpringApplicationBuilder(NotificationsService.class)
                .initializers(
                        context -> ServiceUnderTest.on(time, (GenericApplicationContext) context))
                .run(List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
    }
}
