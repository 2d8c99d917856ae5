package app.resolved.notifications;

import app.resolved.testkit.TestPlace;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the service in a place, on time that a test moves. */
public final class ServiceUnderTest {

    private ServiceUnderTest() {}

    public static ConfigurableApplicationContext start(
            TestPlace place, int smtpPort, InstantSource time, String... more) {
        var arguments = new ArrayList<String>();
        place.properties()
                .forEach((name, value) -> arguments.add("--%s=%s".formatted(name, value)));
        arguments.add("--spring.mail.port=" + smtpPort);
        arguments.addAll(
                List.of(
                        "--server.port=0",
                        "--resolved.notifications.poll=50ms",
                        "--resolved.notifications.first-retry=200ms"));
        arguments.addAll(List.of(more));
        return new SpringApplicationBuilder(NotificationsService.class)
                .initializers(context ->
                        ((GenericApplicationContext) context)
                                .registerBean("testTime", InstantSource.class, () -> time))
                .run(arguments.toArray(String[]::new));
    }
}
