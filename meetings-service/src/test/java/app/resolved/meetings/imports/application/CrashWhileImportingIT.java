package app.resolved.meetings.imports.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.resolved.meetings.Caller;
import app.resolved.meetings.HeardOnKafka;
import app.resolved.meetings.KilledProcess;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.imports.domain.Fate;
import app.resolved.meetings.imports.domain.Fates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A process is killed between two rows of an import; another one finishes. */
@MeetingsServiceTest
class CrashWhileImportingIT {

    private static final String DESCRIBING =
            "app.resolved.meetings.committees.application.DescribeCommittees#describe:after";

    @Autowired private Caller caller;
    @Autowired private ImportTables importing;
    @Autowired private FinishImports finishImports;
    @Autowired private MongoTemplate mongo;

    @TempDir private Path folder;

    @Test
    void isFinishedByAnotherProcessWithNothingHalfImported() throws Exception {
        KilledProcess.at(DESCRIBING, ImportingProcess.class, "CRW", folder);
        assertThat(imported()).containsExactly("CRWA");
        assertThat(finishImports.unsettled()).isPositive();

        finishImports.finishAll();

        assertThat(imported()).containsExactlyInAnyOrder("CRWA", "CRWB", "CRWC");
        assertThat(finishImports.unsettled()).isZero();
        assertThat(importing.look(ImportingProcess.file("CRW")))
                .isInstanceOfSatisfying(
                        Answer.Done.class,
                        done ->
                                assertThat(((Fates) done.value()).count(Fate.UNCHANGED))
                                        .isEqualTo(3));
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(
                        () -> assertThat(told()).containsExactlyInAnyOrder("CRWA", "CRWB", "CRWC"));
    }

    @Test
    void leavesWhatSomebodyChangedBeforeItIsFinishedAsTheyHaveIt() throws Exception {
        KilledProcess.at(DESCRIBING, ImportingProcess.class, "CRX", folder);
        caller.put("/api/committees/crx-other", Map.of("code", "CRXC", "name", "By hand"));

        finishImports.finishAll();

        assertThat(finishImports.unsettled()).isZero();
        assertThat(names("CRXC")).containsExactly("Three");
    }

    private List<String> names(String code) {
        return mongo.getCollection("committee")
                .find(new Document("code", code))
                .map(each -> each.getString("name"))
                .into(new ArrayList<>());
    }

    private List<String> imported() {
        return mongo.getCollection("committee")
                .find(new Document("code", new Document("$regex", "^CRW")))
                .map(each -> each.getString("code"))
                .into(new ArrayList<>());
    }

    private static List<String> told() {
        return HeardOnKafka.all().stream()
                .map(each -> each.fact().at("/committee/code").asString(""))
                .filter(code -> code.startsWith("CRW"))
                .distinct()
                .toList();
    }
}
