package app.resolved.meetings.committees.adapters.mongo;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.AggregatesFactory;
import app.resolved.meetings.committees.domain.Committee;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
class CommitteesStore {

    @Bean
    Aggregates<Committee> committeeAggregates(AggregatesFactory factory, MongoTemplate mongo) {
        var indexes = mongo.indexOps(Committee.class);
        indexes.createIndex(new Index("code", Direction.ASC).unique().sparse());
        indexes.createIndex(new Index("succession.committeeId", Direction.ASC).sparse());
        indexes.createIndex(new Index("seats.personId", Direction.ASC).sparse());
        return factory.of(Committee.class);
    }
}
