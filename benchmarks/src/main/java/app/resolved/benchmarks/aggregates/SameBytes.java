package app.resolved.benchmarks.aggregates;

import app.resolved.contracts.FactJson;
import app.resolved.contracts.MeetingsFact.ResolutionRecorded;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The document that a command stores, written out by hand: its own fields, and one waiting fact.
 */
final class SameBytes {

    private final Document fields = new Document();
    private final MongoTemplate mongo;

    SameBytes(Ours ours) {
        mongo = ours.context().getBean(MongoTemplate.class);
        mongo.getConverter().write(new OutcomeDocument("id", Outcomes.of("id", 1)), fields);
        fields.remove("_class");
    }

    Document document(String id) {
        var stream =
                new Document("version", 1L)
                        .append("sequence", 1L)
                        .append("topic", "meetings.events")
                        .append("waiting", 7)
                        .append("outbox", List.of(entry(id, 1)))
                        .append("commands", List.of("command-" + id));
        return new Document(fields).append("_id", id).append("stream", stream);
    }

    static Document entry(String id, long sequence) {
        var fact = new ResolutionRecorded(Outcomes.of(id, (int) sequence));
        return new Document("sequence", sequence)
                .append("type", "resolution.recorded.v1")
                .append("data", new Binary(FactJson.write(fact)))
                .append("at", Date.from(Instant.EPOCH));
    }
}
