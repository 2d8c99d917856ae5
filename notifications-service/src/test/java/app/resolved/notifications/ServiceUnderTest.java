package app.resolved.notifications;

import app.resolved.testkit.TestPlace;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the service in a place, on time that a test moves. */
final class ServiceUnderTest {

    private ServiceUnderTest() {}

    static ConfigurableApplicationContext start(
            TestPlace place, int smtpPort, InstantSource time, String... more) {
        var arguments = arguments(place, smtpPort, more);
        return new SpringApplicationBuilder(NotificationsService.class)
                .initializers(context -> on(time, (GenericApplicationContext) context))
                .run(arguments.toArray(String[]::new));
    }

    static void on(InstantSource time, GenericApplicationContext context) {
        context.registerBean("testTime", InstantSource.class, () -> time);
    }

    /**
     * @param more such as "--resolved.notifications.poll=1s"; they win
     */
    static List<String> arguments(TestPlace place, int smtpPort, String... more) {
        var settings = new LinkedHashMap<String, String>();
        place.properties().forEach((name, value) -> settings.put("--" + name, value));
        settings.put("--spring.mail.port", String.valueOf(smtpPort));
        settings.put("--server.port", "0");
        settings.put("--resolved.notifications.poll", "50ms");
        settings.put("--resolved.notifications.first-retry", "200ms");
        for (var one : more) {
            var parts = one.split("=", 2);
            settings.put(parts[0], parts[1]);
        }
        return settings.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .toList();
    }
}
