package app.resolved.notifications.directory.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.webkit.people.Successions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Days are ISO text, so they compare as text. */
@Component
class KnownSuccessions implements Successions {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int MOST = 500;

    private final MongoTemplate mongo;
    private final InstantSource clock;

    KnownSuccessions(MongoTemplate mongo, InstantSource clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.indexOps(CommitteeDocument.class)
                .createIndex(new Index("succeededBy", Direction.ASC).sparse());
    }

    @Override
    public Collection<String> predecessors(Set<String> committeeIds) {
        var today = LocalDate.ofInstant(clock.instant(), LONDON).toString();
        var taken =
                query(where("succeededBy").in(committeeIds).and("succeededOn").lte(today))
                        .limit(MOST);
        return mongo.find(taken, CommitteeDocument.class).stream()
                .map(CommitteeDocument::committeeId)
                .toList();
    }
}
