package app.resolved.localstack.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A token for a machine client, by client credentials, renewed in good time. */
final class Machine {
    private static final long MARGIN = Duration.ofSeconds(60).toNanos();

    private final Calls calls;
    private final String tokenAddress;
    private final Client client;
    private @Nullable Token token;

    /** A machine client of the provider. */
    public record Client(String id, String secret) {
        String basic() {
            return "Basic "
                    + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(UTF_8));
        }
    }

    private record Token(String value, long until) {}

    Machine(Calls calls, String tokenAddress, Client client) {
        this.calls = calls;
        this.tokenAddress = tokenAddress;
        this.client = client;
    }

    synchronized String authorization() {
        var known = token;
        if (known == null || System.nanoTime() > known.until() - MARGIN) {
            known = ask();
            token = known;
        }
        return "Bearer " + known.value();
    }

    private Token ask() {
        var form = "grant_type=client_credentials&scope=resolved.all";
        var answer =
                calls.send(
                        Calls.to(tokenAddress)
                                .header("Authorization", client.basic())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build());
        var lasts = Duration.ofSeconds(answer.path("expires_in").asLong(60)).toNanos();
        return new Token(answer.path("access_token").asString(), System.nanoTime() + lasts);
    }
}
