package app.resolved.actions.programme.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.actions.programme.application.Referrals;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.stereotype.Component;

@Component
class MongoReferrals implements Referrals {

    private static final int MOST = 1_000;

    private final MongoOperations mongo;

    MongoReferrals(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(PlannedReportDocument.class)
                .createIndex(
                        new Index("committeeId", Direction.ASC)
                                .partial(PartialIndexFilter.of(where("waiting").is(true)))
                                .named("waiting"));
    }

    @Override
    public Map<String, Long> waiting(Set<String> committeeIds) {
        var theirs = query(where("committeeId").in(committeeIds).and("waiting").is(true));
        return mongo.find(theirs.limit(MOST), PlannedReportDocument.class).stream()
                .collect(
                        Collectors.groupingBy(
                                PlannedReportDocument::committeeId, Collectors.counting()));
    }
}
