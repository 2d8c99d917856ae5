package app.resolved.actions.directory.application;

import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.resolved.actions.directory.application.Directory.Request;
import app.resolved.actions.directory.domain.Giver;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.AgencyState;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
import app.resolved.contracts.PostState;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Change;
import app.resolved.eventing.Stored;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@OnRealServers
class ErasedMeanwhileIT {

    private static final Giver CLERK = new Giver("clerk", Set.of(Role.CLERK), Set.of(), false);

    @Autowired private Service service;
    @Autowired private Directory directory;
    @Autowired private Aggregates<PersonState> people;
    @Autowired private Aggregates<PostState> posts;
    @Autowired private Aggregates<AgencyState> agencies;
    @Autowired private DirectoryReader reader;
    @Autowired private Reachability reachability;
    @Autowired private TakenBackLinks links;

    @Test
    void whoIsMadeAnAdministratorBeforeTheyAreErasedKeepsTheirPosts() {
        var person = newId("person");
        var post = newId("post");
        made(person, "OFFICER");
        service.put("/api/posts/" + post, Map.of("title", "Post", "holderIds", List.of(person)));
        var overtaken = over(new Quicker(people, () -> made(person, "ADMINISTRATOR")));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> overtaken.erasePerson(person, CLERK, new Request("once", null)));

        assertThat(directory.person(person).orElseThrow().document().roles())
                .containsExactly(Role.ADMINISTRATOR);
        assertThat(directory.post(post).orElseThrow().document().holderIds())
                .containsExactly(person);
    }

    private void made(String person, String role) {
        service.put(
                "/api/people/" + person,
                Map.of(
                        "name",
                        "Name of " + person,
                        "email",
                        person + "@example.org",
                        "roles",
                        List.of(role)));
    }

    private Directory over(Aggregates<PersonState> quicker) {
        return new Directory(
                quicker, posts, agencies, reader, reachability, links, InstantSource.system());
    }

    /** Somebody else is quicker than whoever erases. */
    private record Quicker(Aggregates<PersonState> stored, Runnable somebodyElse)
            implements Aggregates<PersonState> {

        @Override
        public void erase(Stored<PersonState> before, String commandId) {
            somebodyElse.run();
            stored.erase(before, commandId);
        }

        @Override
        public Optional<Stored<PersonState>> find(String id) {
            return stored.find(id);
        }

        @Override
        public List<Stored<PersonState>> findAll(Collection<String> ids) {
            return stored.findAll(ids);
        }

        @Override
        public Stored<PersonState> write(Change<PersonState> change) {
            return stored.write(change);
        }

        @Override
        public Set<String> writeAll(List<Change<PersonState>> changes) {
            return stored.writeAll(changes);
        }
    }
}
