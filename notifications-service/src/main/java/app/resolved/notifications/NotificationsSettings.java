package app.resolved.notifications;

import app.resolved.notifications.deliveries.domain.UnknownFate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of this service. Durations are of real time.
 *
 * @param from whom mail is from, such as "Resolved &lt;resolved@council.example&gt;"
 * @param connections to the mail server, at most; so many mails are under way at the same time
 * @param unknownFate what is done where nobody can know whether the mail server took a mail over
 * @param poll how long a worker rests when nothing is due
 * @param patience how long the mail of a morning waits for other replicas that still gather
 * @param lease how long a mail may be under way before its fate is taken for unknown; longer than
 *     all time-outs of a conversation with the mail server together
 * @param firstRetry how long after the first refusal a mail is tried again, give or take a half
 * @param longestRetry how long it waits between tries at most
 * @param tries after how many it is given up
 * @param partnerLinks how links in mail to partners, who have no account, are signed
 */
@Validated
@ConfigurationProperties("resolved.notifications")
public record NotificationsSettings(
        @NotBlank String from,
        @DefaultValue("4") @Min(1) @Max(64) int connections,
        @DefaultValue("ask") @NotNull UnknownFate unknownFate,
        @DefaultValue("1s") @NotNull Duration poll,
        @DefaultValue("2m") @NotNull Duration patience,
        @DefaultValue("3m") @NotNull Duration lease,
        @DefaultValue("30s") @NotNull Duration firstRetry,
        @DefaultValue("30m") @NotNull Duration longestRetry,
        @DefaultValue("48") @Min(1) @Max(50) int tries,
        @DefaultValue @Valid PartnerLinks partnerLinks) {

    /**
     * @param privateKey Ed25519, PKCS 8, in Base64; without it partners have to sign in
     * @param valid how long a link in a mail can be used
     */
    public record PartnerLinks(
            @DefaultValue("1") @NotBlank String keyId,
            @Nullable String privateKey,
            @DefaultValue("60d") @NotNull Duration valid) {}
}
