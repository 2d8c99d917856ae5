package app.resolved.meetings.sheet.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.meetings.sheet.application.Sheets;
import app.resolved.meetings.sheet.domain.ActionSheet;
import java.util.List;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoSheets implements Sheets {

    private final MongoTemplate mongo;

    MongoSheets(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<String> issuing(String after, int most) {
        var query =
                beingIssued().addCriteria(where("_id").gt(after)).with(Sort.by("_id")).limit(most);
        query.fields().include("_id");
        return mongo
                .find(query, Document.class, mongo.getCollectionName(ActionSheet.class))
                .stream()
                .map(found -> found.getString("_id"))
                .toList();
    }

    @Override
    public long countIssuing() {
        return mongo.count(beingIssued(), ActionSheet.class);
    }

    private static Query beingIssued() {
        return query(where("status").is("ISSUING"));
    }
}
