package app.resolved.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class RealServersIT {

    @Test
    void sayWhatTheyAre() {
        assertThat(RealServers.shared().description())
                .containsPattern("Kafka 4\\.\\S+ and MongoDB \\d+\\.\\d+\\.\\d+, as .+");
    }

    @Test
    void giveEachTestAPlaceOfItsOwn() throws Exception {
        var one = TestPlace.of(RealServersIT.class);
        var other = TestPlace.of(RealServersIT.class);

        assertThat(one.database()).isNotEqualTo(other.database());
        try (var admin = Admin.create(Map.of("bootstrap.servers", one.kafka()));
                var mongo = MongoClients.create(one.mongodb())) {
            admin.createTopics(List.of(new NewTopic(one.prefix() + "facts", 1, (short) 1)))
                    .all()
                    .get();
            mongo.getDatabase(one.database())
                    .withWriteConcern(WriteConcern.MAJORITY)
                    .getCollection("things")
                    .insertOne(new Document("_id", 1));
            assertThat(admin.listTopics().names().get())
                    .contains(one.prefix() + "facts")
                    .doesNotContain(other.prefix() + "facts");
        }
    }
}
