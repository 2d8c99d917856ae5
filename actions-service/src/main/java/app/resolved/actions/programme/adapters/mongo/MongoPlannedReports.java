package app.resolved.actions.programme.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.actions.programme.application.PlannedReport;
import app.resolved.actions.programme.application.PlannedReports;
import app.resolved.contracts.MeetingsFact.OfProgrammeItem;
import app.resolved.eventing.FactListener;
import app.resolved.eventing.Projections;
import java.util.Collection;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class MongoPlannedReports implements PlannedReports {

    private static final int MOST = 10_000;

    private final MongoOperations mongo;

    MongoPlannedReports(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(PlannedReportDocument.class)
                .createIndex(new Index("actionIds", Direction.ASC));
    }

    @Override
    public List<PlannedReport> of(Collection<String> actionIds) {
        var theirs = query(where("actionIds").in(actionIds)).with(Sort.by("_id")).limit(MOST);
        return mongo.find(theirs, PlannedReportDocument.class).stream()
                .map(PlannedReportDocument::report)
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Keeping {

        @Bean
        FactListener<OfProgrammeItem> keepsPlannedReports(Projections projections) {
            return projections.<OfProgrammeItem, PlannedReportDocument>into(
                    PlannedReportDocument.class,
                    told -> PlannedReportDocument.of(told.fact().item(), told.sequence()));
        }
    }
}
