package app.resolved.actions.actions.adapters.mongo;

import app.resolved.actions.actions.application.WorkedIn;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

@Component
class MongoWorkedIn implements WorkedIn {

    private final MongoCollection<Document> calendars;

    MongoWorkedIn(MongoTemplate mongo) {
        this.calendars = mongo.getCollection("calendars_worked_in");
    }

    @Override
    public Optional<String> last(String committeeId) {
        return Optional.ofNullable(calendars.find(Filters.eq("_id", committeeId)).first())
                .map(found -> found.getString("version"));
    }

    @Override
    public void keep(String committeeId, String version) {
        calendars.updateOne(
                Filters.eq("_id", committeeId),
                Updates.set("version", version),
                new UpdateOptions().upsert(true));
    }
}
