package app.resolved.meetings.programme.adapters.mongo;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.AggregatesFactory;
import app.resolved.meetings.programme.domain.ProgrammeItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
class ProgrammeStore {

    @Bean
    Aggregates<ProgrammeItem> programmeAggregates(AggregatesFactory factory, MongoTemplate mongo) {
        var indexes = mongo.indexOps(ProgrammeItem.class);
        indexes.createIndex(
                new Index("committeeId", Direction.ASC)
                        .on("closed", Direction.DESC)
                        .on("added", Direction.ASC)
                        .on("_id", Direction.ASC)
                        .named("to-come"));
        indexes.createIndex(
                new Index("committeeId", Direction.ASC)
                        .on("closed", Direction.DESC)
                        .on("_id", Direction.DESC)
                        .named("over"));
        indexes.createIndex(new Index("slot.meetingId", Direction.ASC).sparse());
        indexes.createIndex(new Index("series", Direction.ASC));
        indexes.createIndex(new Index("owed.outcomeId", Direction.ASC).sparse());
        return factory.of(ProgrammeItem.class);
    }
}
