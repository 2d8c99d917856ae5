package app.resolved.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchException;

import app.resolved.contracts.Topic;
import app.resolved.eventing.listening.Infrastructure;
import app.resolved.testkit.TestPlace;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

@TestInstance(Lifecycle.PER_CLASS)
class AggregatesIT {

    private TestPlace place;
    private Replica service;

    @BeforeAll
    void start() {
        place = TestPlace.of(AggregatesIT.class);
        service = Replica.of(place);
    }

    @AfterAll
    void end() {
        service.close();
    }

    @Test
    void refusesAFactThatWouldNotFitIntoARecord() {
        var name = "x".repeat(1_100_000);

        assertThatExceptionOfType(FactTooLarge.class)
                .isThrownBy(() -> service.writeNew("large", name))
                .withMessageContaining("committee.established.v1");
        assertThat(service.panels().find("large")).isEmpty();
    }

    /** A list that ran ahead of what a majority has would show what cannot be opened yet. */
    @Test
    void readsAndWritesListsAsAMajorityHasThem() {
        var lists = service.context().getBean(MongoTemplate.class).getDb();

        assertThat(lists.getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
        assertThat(lists.getWriteConcern())
                .isEqualTo(WriteConcern.MAJORITY.withWTimeout(10, TimeUnit.SECONDS));
    }

    /** There is one node, and two are asked to confirm. */
    @Test
    void takesAWriteThatIsNotConfirmedInTimeForBrokenInfrastructure() {
        var mongo = new MongoTemplate(service.context().getBean(MongoDatabaseFactory.class));
        mongo.setWriteConcern(WriteConcern.W2.withWTimeout(1, TimeUnit.MILLISECONDS));
        var written = new Document("_id", "unconfirmed");

        var single = catchException(() -> mongo.insert(written, "unconfirmed"));
        var bulk =
                catchException(() ->
                        mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, "unconfirmed")
                                .insert(new Document("_id", "unconfirmed"))
                                .insert(new Document("_id", "unconfirmed too"))
                                .execute());

        assertThat(List.of(single, bulk)).allMatch(Infrastructure::isBroken);
    }

    @Test
    void givesASecondTryOfACommandTheFirstResult() {
        var first = service.writeNew("twice", "Rivers");

        var second = service.writeNew("twice", "Rivers");
        service.settle();

        assertThat(second).isEqualTo(first);
        assertThat(sequencesOf("twice")).containsExactly(1L);
    }

    @Test
    void givesASecondTryOfAChangeTheFirstResult() {
        var before = service.writeNew("changed twice", "Rivers");
        var after = before.document().renamed("Roads");
        var change = before.to(after, after.told(), "rename");

        var first = service.panels().write(change);
        var second = service.panels().write(change);

        assertThat(second).isEqualTo(first);
        assertThat(second.sequence()).isEqualTo(2);
    }

    @Test
    void letsOnlyOneOfTwoChangesOfTheSameVersionThrough() {
        var read = service.writeNew("contended", "Rivers");
        service.rename("contended", "Roads");
        var mine = read.document().renamed("Paths");

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> service.panels().write(read.to(mine, mine.told(), "mine")));
        assertThat(service.panels().find("contended"))
                .map(Stored::document)
                .contains(Panel.named("contended", "Roads"));
    }

    @Test
    void refusesMoreThanTwoHundredFactsThatWait() {
        var panel = Panel.named("talkative", "Rivers");
        var many = Collections.nCopies(201, panel.told().getFirst());

        assertThatExceptionOfType(OutboxFull.class)
                .isThrownBy(() ->
                        service.panels().write(Change.create("talkative", panel, many, "all")));
    }

    @Test
    void writesManyAtOnceAndNamesThoseThatSomebodyElseWrote() {
        var stale = service.writeNew("many 1", "Rivers");
        var fresh = service.writeNew("many 2", "Rivers");
        service.rename("many 1", "Roads");
        var renamed = List.of(to(stale, "Paths"), to(fresh, "Paths"));

        var refused = service.panels().writeAll(renamed);

        assertThat(refused).containsExactly("many 1");
        assertThat(service.panels().findAll(List.of("many 1", "many 2")))
                .extracting(one -> one.document().name())
                .containsExactlyInAnyOrder("Roads", "Paths");
    }

    @Test
    void takesAwayAFieldThatHasNoValueAnyMoreAndLeavesOthersAlone() {
        var chaired = new Panel("chaired", "Rivers", "Cllr Ash");
        var stored = service.panels().write(Change.create("chaired", chaired, List.of(), "create"));
        var mongo = service.context().getBean(MongoTemplate.class);
        var raw = mongo.getCollection("panels");
        raw.updateOne(
                new Document("_id", "chaired"),
                new Document("$set", Map.of("note", "not of the shape")));

        service.panels().write(stored.to(Panel.named("chaired", "Rivers"), List.of(), "vacate"));

        var document = raw.find(new Document("_id", "chaired")).first();
        assertThat(document).doesNotContainKey("chair").containsEntry("note", "not of the shape");
    }

    @Test
    void erasesAllButTheStreamAndGoesOnWhenItComesBack() {
        var stored = service.writeNew("erased", "Rivers");

        service.panels().erase(stored, "erase");

        assertThat(service.panels().find("erased")).isEmpty();
        assertThat(
                        service.context()
                                .getBean(MongoTemplate.class)
                                .getCollection("panels")
                                .find(new Document("_id", "erased"))
                                .first())
                .containsOnlyKeys("_id", "stream");
        assertThat(service.writeNew("erased", "Roads").sequence()).isEqualTo(3);
    }

    private static Change<Panel> to(Stored<Panel> stored, String name) {
        var after = stored.document().renamed(name);
        return stored.to(after, after.told(), "to " + name);
    }

    private List<Long> sequencesOf(String key) {
        return TopicLog.of(place, Topic.MEETINGS.topicName()).sequencesOf(key);
    }
}
