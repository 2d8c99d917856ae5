package app.resolved.meetings.imports.application;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.HeardOnKafka;
import app.resolved.meetings.KilledProcess;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.imports.application.ImportTables.Look;
import app.resolved.meetings.imports.domain.Fate;
import app.resolved.meetings.imports.domain.Leftover;
import app.resolved.meetings.imports.domain.RowFate;
import java.nio.file.Path;
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
    @Autowired private Leftovers leftovers;
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
                                assertThat(((Look) done.value()).fates().count(Fate.UNCHANGED))
                                        .isEqualTo(3));
        eventually()
                .untilAsserted(
                        () -> assertThat(told()).containsExactlyInAnyOrder("CRWA", "CRWB", "CRWC"));
    }

    @Test
    void tellsTheClerkWhatSomebodyChangedBeforeItIsFinishedAndPutsNothingBack() throws Exception {
        KilledProcess.at(DESCRIBING, ImportingProcess.class, "CRX", folder);
        var first = ids("CRXA").getFirst();
        caller.put("/api/committees/" + first, Map.of("code", "CRXA", "name", "By hand since"));
        caller.put("/api/committees/crx-other", Map.of("code", "CRXC", "name", "By hand"));

        finishImports.finishAll();

        assertThat(finishImports.unsettled()).isZero();
        assertThat(names("CRXA")).containsExactly("By hand since");
        assertThat(names("CRXB")).containsExactly("Two");
        assertThat(names("CRXC")).containsExactly("Three");
        assertThat(leftovers.of("penrose", 100))
                .filteredOn(left -> left.rows().toString().contains("CRX"))
                .flatExtracting(Leftover::rows)
                .extracting(RowFate::line)
                .containsExactly(4);
    }

    private List<String> ids(String code) {
        return values(code, "_id");
    }

    private List<String> names(String code) {
        return values(code, "name");
    }

    private List<String> values(String code, String field) {
        return mongo.getCollection("committee")
                .find(new Document("code", code))
                .map(each -> each.getString(field))
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
