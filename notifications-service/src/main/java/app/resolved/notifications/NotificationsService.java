package app.resolved.notifications;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Reminds, when it is time, whoever is responsible at that moment. */
@SpringBootApplication
@EnableConfigurationProperties(NotificationsSettings.class)
public class NotificationsService {

    public static void main(String[] arguments) {
        SpringApplication.run(NotificationsService.class, arguments);
    }
}
