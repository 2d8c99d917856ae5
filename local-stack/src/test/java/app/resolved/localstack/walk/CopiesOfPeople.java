package app.resolved.localstack.walk;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** The copies of people in the database of meetings, which can be made to refuse one. */
final class CopiesOfPeople implements AutoCloseable {

    private static final String COPIES = "knownPeople";
    private final MongoClient client;
    private final MongoDatabase meetings;

    CopiesOfPeople(String address) {
        client = MongoClients.create(address);
        meetings = client.getDatabase("meetings");
    }

    void refuse(String name) {
        validateBy(new Document("name", new Document("$ne", name)));
    }

    void takeAll() {
        validateBy(new Document());
    }

    List<String> names() {
        return meetings.getCollection(COPIES)
                .find(Filters.exists("name"))
                .map(person -> person.getString("name"))
                .into(new ArrayList<>());
    }

    private void validateBy(Document rule) {
        meetings.runCommand(new Document("collMod", COPIES).append("validator", rule));
    }

    @Override
    public void close() {
        takeAll();
        client.close();
    }
}
