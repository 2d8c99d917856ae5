package app.resolved.localstack.identity;

import app.resolved.localstack.council.Council;
import app.resolved.localstack.http.Addresses;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The local stack's own web application: who somebody is, what time it is, and where all is. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({Protocol.class, SignInPage.class, FrontPage.class, ClockPage.class})
public class IdentityProvider {

    @Bean
    Council council() {
        return Council.ofAshmere();
    }

    /**
     * Starts it within this process.
     *
     * @param clock what the clock's page moves
     */
    public static ConfigurableApplicationContext start(
            int port, Addresses addresses, MovableCalendar clock) {
        return new SpringApplicationBuilder(IdentityProvider.class)
                .initializers(context -> {
                    var beans = context.getBeanFactory();
                    beans.registerSingleton("addresses", addresses);
                    beans.registerSingleton("movableCalendar", clock);
                })
                .properties(settings(port, addresses.identity()))
                .run();
    }

    private static Map<String, Object> settings(int port, String issuer) {
        return Map.of(
                "server.port", port,
                "server.address", "127.0.0.1",
                "server.servlet.session.cookie.name", "RESOLVED_IDENTITY",
                "spring.security.oauth2.authorizationserver.issuer", issuer,
                "spring.main.banner-mode", "off",
                "spring.main.log-startup-info", "false",
                "spring.main.register-shutdown-hook", "false",
                "spring.threads.virtual.enabled", "true",
                "logging.level.root", "warn");
    }
}
