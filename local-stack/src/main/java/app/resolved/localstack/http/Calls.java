package app.resolved.localstack.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** HTTP that speaks JSON and takes any answer but 2xx as refused. */
public final class Calls implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    public static HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(TIMEOUT)
                .header("Accept", "application/json, application/problem+json");
    }

    /** The answer's body; a missing node where it has none. */
    public JsonNode send(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                var asked = request.method() + " " + request.uri();
                throw new Refused(asked, answer.statusCode(), answer.body());
            }
            return answer.body().isBlank()
                    ? MissingNode.getInstance()
                    : JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking " + request.uri(), e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
