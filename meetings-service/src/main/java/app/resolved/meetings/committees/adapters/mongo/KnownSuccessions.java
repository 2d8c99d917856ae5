package app.resolved.meetings.committees.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.meetings.committees.domain.Committee;
import app.resolved.webkit.people.Successions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

@Component
class KnownSuccessions implements Successions {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int MOST = 500;

    private final MongoTemplate mongo;
    private final InstantSource clock;

    KnownSuccessions(MongoTemplate mongo, InstantSource clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public Collection<String> predecessors(Set<String> committeeIds) {
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        var taken = query(where("succession.committeeId").in(committeeIds)).limit(MOST);
        return mongo.find(taken, Committee.class).stream()
                .filter(committee -> committee.succeededOn(today))
                .map(Committee::id)
                .toList();
    }
}
