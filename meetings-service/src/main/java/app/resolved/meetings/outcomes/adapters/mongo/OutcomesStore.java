package app.resolved.meetings.outcomes.adapters.mongo;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.AggregatesFactory;
import app.resolved.meetings.outcomes.domain.Outcome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
class OutcomesStore {

    @Bean
    Aggregates<Outcome> outcomeAggregates(AggregatesFactory factory, MongoTemplate mongo) {
        var outcomes = mongo.indexOps(Outcome.class);
        outcomes.createIndex(
                new Index("meetingId", Direction.ASC)
                        .on("number", Direction.ASC)
                        .on("_id", Direction.ASC));
        outcomes.createIndex(new Index("actionId", Direction.ASC));
        outcomes.createIndex(
                new Index("committeeId", Direction.ASC)
                        .on("purpose", Direction.ASC)
                        .on("meetingDate", Direction.DESC));
        outcomes.createIndex(
                new Index("reference", Direction.ASC).on("number", Direction.ASC).sparse());
        mongo.indexOps(HeardAction.class)
                .createIndex(
                        new Index("committeeId", Direction.ASC)
                                .on("closedOn", Direction.ASC)
                                .on("meetingDate", Direction.DESC));
        return factory.of(Outcome.class);
    }
}
