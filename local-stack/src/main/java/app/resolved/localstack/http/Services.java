package app.resolved.localstack.http;

import static app.resolved.localstack.http.Calls.JSON;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The three services, called by HTTP as a machine client that may do everything. */
public final class Services implements AutoCloseable {
    private final Calls calls = new Calls();
    private final Addresses addresses;
    private final Machine machine;

    /**
     * @param tokenAddress where the provider gives tokens
     */
    public Services(Addresses addresses, String tokenAddress, String clientId, String secret) {
        this.addresses = addresses;
        this.machine = new Machine(calls, tokenAddress, new Machine.Client(clientId, secret));
    }

    public JsonNode get(Service service, String path) {
        return calls.send(to(service, path).GET().build());
    }

    public JsonNode put(Service service, String path, Object body) {
        return calls.send(json(service, path).PUT(body(body)).build());
    }

    public JsonNode post(Service service, String path, Object body) {
        return calls.send(json(service, path).POST(body(body)).build());
    }

    /** Sends a file as the part named "file". */
    public JsonNode upload(Service service, String path, Path file) {
        var form = FileForm.of(file);
        return calls.send(
                to(service, path)
                        .header("Content-Type", form.contentType())
                        .POST(form.body())
                        .build());
    }

    /** Every page of a list, one after the other. */
    public List<JsonNode> all(Service service, String path) {
        var items = new ArrayList<JsonNode>();
        var join = path.contains("?") ? "&after=" : "?after=";
        for (var next = path; ; ) {
            var page = get(service, next);
            page.path("items").forEach(items::add);
            if (page.path("next").isMissingNode() || page.path("next").isNull()) {
                return List.copyOf(items);
            }
            next = path + join + Encoded.of(page.path("next").asString());
        }
    }

    /** What each service answers there, asked without a token. */
    public Map<Service, JsonNode> everyone(String path) {
        var answers = new EnumMap<Service, JsonNode>(Service.class);
        for (var service : Service.values()) {
            answers.put(service, calls.send(Calls.to(addresses.of(service) + path).build()));
        }
        return answers;
    }

    @Override
    public void close() {
        calls.close();
    }

    private HttpRequest.Builder json(Service service, String path) {
        return to(service, path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder to(Service service, String path) {
        return Calls.to(addresses.of(service) + path)
                .header("Authorization", machine.authorization());
    }

    private static HttpRequest.BodyPublisher body(Object body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }
}
