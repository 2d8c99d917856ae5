package app.resolved.localstack.trial;

import static app.resolved.localstack.http.Service.ACTIONS;

import app.resolved.localstack.council.Body;
import app.resolved.localstack.http.Services;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people whom the minutes name with a post, each with an address that reaches nobody. */
final class TrialDirectory {
    private final Services services;
    private final Map<String, String> addresses = new LinkedHashMap<>();

    TrialDirectory(Services services) {
        this.services = services;
    }

    /** Their addresses under example.org, by person. */
    Map<String, String> addresses() {
        return Map.copyOf(addresses);
    }

    void make(List<Reading.Attender> attendance) {
        attendance.forEach(this::person);
        var holders = new LinkedHashMap<String, Set<String>>();
        for (var one : attendance) {
            holders.computeIfAbsent(one.post(), _ -> new LinkedHashSet<>())
                    .add(Slug.of(one.name()));
        }
        holders.forEach(this::post);
    }

    private void person(Reading.Attender one) {
        var id = Slug.of(one.name());
        var address = id.replace('-', '.') + "@example.org";
        addresses.put(id, address);
        var body =
                Body.of("name", one.name())
                        .and("email", address)
                        .and("roles", List.of("OFFICER"))
                        .and("committeeIds", List.of())
                        .and("entitled", false);
        services.put(ACTIONS, "/api/people/" + id, body.fields());
    }

    private void post(String title, Set<String> holders) {
        var body = Body.of("title", title).and("holderIds", List.copyOf(holders));
        services.put(ACTIONS, "/api/posts/" + Slug.of(title), body.fields());
    }
}
