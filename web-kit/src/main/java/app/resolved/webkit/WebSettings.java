package app.resolved.webkit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the services are found, and who this one is.
 *
 * @param service which of the three this is: meetings, actions or notifications
 * @param meetingsUrl public base address, without a slash at its end
 * @param cookie the name of the session's cookie: one a service, since cookies know no ports
 * @param sessionTimeout a session that rests this long is over
 */
@Validated
@ConfigurationProperties("resolved.web")
public record WebSettings(
        @NotBlank String service,
        @NotNull URI meetingsUrl,
        @NotNull URI actionsUrl,
        @NotNull URI notificationsUrl,
        @NotBlank String cookie,
        @NotNull Duration sessionTimeout) {}
