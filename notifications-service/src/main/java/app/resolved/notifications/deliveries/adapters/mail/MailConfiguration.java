package app.resolved.notifications.deliveries.adapters.mail;

import app.resolved.notifications.NotificationsSettings;
import app.resolved.notifications.deliveries.application.MailServer;
import app.resolved.notifications.deliveries.domain.RetryPolicy;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mail server, and how patient we are with it. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    Lines lines(MailProperties properties) {
        return new Lines(properties);
    }

    @Bean
    CircuitBreaker mailServerBreaker(MeterRegistry meters) {
        var registry =
                CircuitBreakerRegistry.of(
                        CircuitBreakerConfig.custom()
                                .slidingWindowSize(20)
                                .minimumNumberOfCalls(10)
                                .failureRateThreshold(80)
                                .waitDurationInOpenState(Duration.ofSeconds(30))
                                .permittedNumberOfCallsInHalfOpenState(2)
                                .build());
        var breaker = registry.circuitBreaker("mail-server");
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(registry).bindTo(meters);
        return breaker;
    }

    @Bean
    MailServer mailServer(
            Lines lines,
            NotificationsSettings settings,
            CircuitBreaker mailServerBreaker,
            InstantSource calendar)
            throws AddressException {
        var from = new InternetAddress(settings.from(), true);
        return new SmtpMailServer(lines, from, mailServerBreaker, calendar);
    }

    /** Twice as long each time, give or take a half, so that not all come back at once. */
    @Bean
    RetryPolicy retryPolicy(NotificationsSettings settings) {
        var waits =
                IntervalFunction.ofExponentialRandomBackoff(
                        settings.firstRetry().toMillis(),
                        2.0,
                        0.5,
                        settings.longestRetry().toMillis());
        return tries ->
                tries >= settings.tries()
                        ? Optional.empty()
                        : Optional.of(Duration.ofMillis(waits.apply(tries)));
    }
}
