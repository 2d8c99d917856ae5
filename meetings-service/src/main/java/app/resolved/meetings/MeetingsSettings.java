package app.resolved.meetings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param readForAtMost how long one document is read before it is given up
 * @param finishIssuingEvery how often to look for issuing that a crash interrupted
 * @param electionsFrom a year in which the whole council is elected
 * @param electionsEvery how many years later it is elected again; 0 where the calendar marks none
 */
@Validated
@ConfigurationProperties("resolved.meetings")
record MeetingsSettings(
        @NotNull Duration finishIssuingEvery,
        @NotNull Duration readForAtMost,
        @NotNull Integer electionsFrom,
        @NotNull @PositiveOrZero Integer electionsEvery) {}
