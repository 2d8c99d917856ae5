package app.resolved.notifications.directory.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.notifications.Portions;
import app.resolved.notifications.directory.application.Directory;
import app.resolved.notifications.directory.domain.Committee;
import app.resolved.notifications.directory.domain.Person;
import app.resolved.notifications.directory.domain.Post;
import app.resolved.webkit.people.Successions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** The directory in this service's own database. */
@Component
final class MongoDirectory implements Directory {

    private static final int MOST = 1_000;
    private static final int MOST_CLERKS = 100;

    private final MongoTemplate mongo;
    private final Successions successions;

    MongoDirectory(MongoTemplate mongo, Successions successions) {
        this.mongo = mongo;
        this.successions = successions;
        mongo.indexOps(PersonDocument.class)
                .createIndex(new Index("clerk", Sort.Direction.ASC).named("clerks"));
    }

    @Override
    public Map<String, Post> posts(Collection<String> ids) {
        return byId(ids, PostDocument.class, PostDocument::postId, PostDocument::post);
    }

    @Override
    public Map<String, Person> people(Collection<String> ids) {
        return byId(ids, PersonDocument.class, PersonDocument::personId, PersonDocument::person);
    }

    @Override
    public Map<String, Committee> committees(Collection<String> ids) {
        return byId(
                ids,
                CommitteeDocument.class,
                CommitteeDocument::committeeId,
                CommitteeDocument::committee);
    }

    @Override
    public List<Person> clerks() {
        return mongo
                .find(query(where("clerk").is(true)).limit(MOST_CLERKS), PersonDocument.class)
                .stream()
                .map(PersonDocument::person)
                .map(this::withWhatTheirsTookOver)
                .toList();
    }

    private Person withWhatTheirsTookOver(Person clerk) {
        return clerk.committeeIds().isEmpty()
                ? clerk
                : new Person(
                        clerk.personId(),
                        clerk.name(),
                        clerk.email(),
                        clerk.clerk(),
                        successions.withPredecessors(clerk.committeeIds()),
                        clerk.agencyId());
    }

    private <D, T> Map<String, T> byId(
            Collection<String> ids, Class<D> type, Function<D, String> id, Function<D, T> shape) {
        return Portions.of(ids, MOST)
                .flatMap(
                        some -> mongo.find(query(where("_id").in(some)).limit(MOST), type).stream())
                .collect(Collectors.toMap(id, shape));
    }
}
