package app.resolved.meetings.calendar.adapters.mongo;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.AggregatesFactory;
import app.resolved.meetings.calendar.domain.Meeting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

@Configuration(proxyBeanMethods = false)
class CalendarStore {

    @Bean
    Aggregates<Meeting> meetingAggregates(AggregatesFactory factory, MongoTemplate mongo) {
        var indexes = mongo.indexOps(Meeting.class);
        indexes.createIndex(byDate(new Index()));
        indexes.createIndex(byDate(new Index("committeeId", Direction.ASC)));
        return factory.of(Meeting.class);
    }

    private static Index byDate(Index index) {
        return index.on("date", Direction.DESC).on("_id", Direction.DESC);
    }
}
