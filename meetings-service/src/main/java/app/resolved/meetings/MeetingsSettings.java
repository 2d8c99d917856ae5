package app.resolved.meetings;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param readForAtMost how long one document is read before it is given up
 * @param finishIssuingEvery how often to look for issuing that a crash interrupted
 */
@Validated
@ConfigurationProperties("resolved.meetings")
record MeetingsSettings(@NotNull Duration finishIssuingEvery, @NotNull Duration readForAtMost) {}
