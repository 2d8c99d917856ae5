package app.resolved.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalServersIT {

    @TempDir Path folder;

    @Test
    void runsTheRealBrokerAndKeepsItsDataOverAKill() {
        try (var kafka = KafkaProcess.start(folder.resolve("kafka"), FreePorts.next())) {
            kafka.child().kill();
            kafka.restart();

            assertThat(Kafka.version(kafka.bootstrapServers())).startsWith("4.");
        }
    }

    @Test
    void keepsWhatWasWrittenWhenMongodComesBackOnAnotherPort() {
        var data = folder.resolve("mongod");
        try (var mongod = Mongod.start(data, FreePorts.next());
                var client = MongoClients.create(mongod.uri())) {
            client.getDatabase("kept").getCollection("things").insertOne(new Document("_id", 1));
            mongod.child().kill();
        }

        try (var mongod = Mongod.start(data, FreePorts.next());
                var client = MongoClients.create(mongod.uri())) {
            var things = client.getDatabase("kept").getCollection("things");
            assertThat(things.countDocuments()).isEqualTo(1);
            assertThat(Mongo.version(mongod.uri())).matches("\\d+\\.\\d+\\.\\d+");
        }
    }

    @Test
    void electsAnotherPrimaryWhenTheFirstIsKilled() {
        try (var trio = MongodTrio.start(folder);
                var client = MongoClients.create(trio.uri("kept"))) {
            var first = trio.primary();
            assertThat(trio.secondaries()).allMatch(LocalServersIT::isSecondary);

            first.child().kill();

            assertThat(trio.primary()).isNotSameAs(first);
            client.getDatabase("kept")
                    .withWriteConcern(WriteConcern.MAJORITY)
                    .getCollection("things")
                    .insertOne(new Document("_id", 1));
        }
    }

    private static boolean isSecondary(Mongod member) {
        try (var client = MongoClients.create(member.uri() + "&directConnection=true")) {
            var admin = client.getDatabase("admin");
            return admin.runCommand(new Document("hello", 1)).getBoolean("secondary", false);
        }
    }
}
