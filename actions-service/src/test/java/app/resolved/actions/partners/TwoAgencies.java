package app.resolved.actions.partners;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;

import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.actions.fixtures.Facts;
import app.resolved.actions.fixtures.Passes;
import app.resolved.actions.fixtures.Service;
import app.resolved.actions.fixtures.Service.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;

/**
 * Two partner agencies, each asked for something by a committee.
 *
 * @param lead of the police, to whom the link was sent
 * @param pass of that link
 */
record TwoAgencies(
        Service service,
        String committee,
        String police,
        String fire,
        String lead,
        String pass,
        AnOutcome patrols,
        AnOutcome hydrants) {

    static TwoAgencies askedBy(Service service) {
        var committee = newId("committee");
        var police = newId("agency");
        var fire = newId("agency");
        var lead = newId("person");
        var patrols = anOutcome().of(committee).titled("Send patrol times");
        var hydrants = anOutcome().of(committee).titled("Count the hydrants");
        var both =
                new TwoAgencies(
                        service,
                        committee,
                        police,
                        fire,
                        lead,
                        Passes.of(lead, police),
                        patrols.madeTo("Lead " + police),
                        hydrants.madeTo("Lead " + fire));
        both.agency(police, "The Police " + police, lead);
        both.agency(fire, "The Fire Service " + fire, newId("person"));
        service.hears(
                Facts.committee(committee), both.patrols.recorded(), both.hydrants.recorded());
        return both;
    }

    Answer open(AnOutcome outcome, String with) {
        return service.open(HttpMethod.GET, address(outcome) + "?pass=" + with, Map.of());
    }

    Answer send(AnOutcome outcome, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("pass", pass);
        return service.open(HttpMethod.POST, address(outcome), all);
    }

    static String address(AnOutcome outcome) {
        return "/by-link/actions/" + outcome.actionId();
    }

    void agency(String id, String name, String person) {
        service.put("/api/agencies/" + id, Map.of("name", name));
        service.put(
                "/api/people/" + person,
                Map.of(
                        "name",
                        "Lead of " + person,
                        "email",
                        person + "@example.org",
                        "roles",
                        List.of("PARTNER"),
                        "agencyId",
                        id));
        service.put(
                "/api/posts/" + newId("post"),
                Map.of("title", "Lead " + id, "holderIds", List.of(person), "agencyId", id));
        service.settle();
    }
}
