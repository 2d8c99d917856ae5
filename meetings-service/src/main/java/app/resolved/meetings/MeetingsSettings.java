package app.resolved.meetings;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param finishIssuingEvery how often to look for issuing that a crash interrupted
 */
@Validated
@ConfigurationProperties("resolved.meetings")
record MeetingsSettings(@NotNull Duration finishIssuingEvery) {}
