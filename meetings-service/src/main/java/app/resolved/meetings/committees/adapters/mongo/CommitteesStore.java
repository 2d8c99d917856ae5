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
        mongo.indexOps(Committee.class)
                .createIndex(new Index("code", Direction.ASC).unique().sparse());
        return factory.of(Committee.class);
    }
}
