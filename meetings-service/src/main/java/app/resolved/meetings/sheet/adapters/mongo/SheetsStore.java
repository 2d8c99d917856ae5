package app.resolved.meetings.sheet.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.AggregatesFactory;
import app.resolved.meetings.sheet.domain.ActionSheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;

@Configuration(proxyBeanMethods = false)
class SheetsStore {

    @Bean
    Aggregates<ActionSheet> sheetAggregates(AggregatesFactory factory, MongoTemplate mongo) {
        mongo.indexOps(ActionSheet.class)
                .createIndex(
                        new Index("status", Direction.ASC)
                                .on("_id", Direction.ASC)
                                .partial(PartialIndexFilter.of(where("status").is("ISSUING"))));
        return factory.of(ActionSheet.class);
    }
}
