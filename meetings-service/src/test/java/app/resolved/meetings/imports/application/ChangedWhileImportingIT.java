package app.resolved.meetings.imports.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.imports.domain.Fate;
import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.ImportKind;
import app.resolved.meetings.imports.domain.Importer;
import app.resolved.meetings.imports.domain.RowFate;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.groups.Tuple;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Somebody changes what a file is about between its plan and its last row. */
@MeetingsServiceTest
class ChangedWhileImportingIT {

    private static final Importer PENROSE = new Importer("penrose", "Ms Penrose");

    @Autowired private Caller caller;
    @Autowired private Plans plans;
    @Autowired private BegunImports begun;
    @Autowired private CarryThrough through;
    @Autowired private Leftovers leftovers;
    @Autowired private InstantSource clock;
    @Autowired private MongoTemplate mongo;

    @Test
    void importsNothingWhereSomebodyIsQuickerThanTheFirstRow() {
        body("cwi-a", "CWIA", "As it was");
        var importing =
                new ImportTables(
                        plans, quicker(() -> body("cwi-a", "CWIA", "By hand")), through, clock);

        var answer =
                importing.carryOut(
                        committees("code,name\nCWIB,New\nCWIA,As in the file\n"), PENROSE, null);

        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(answer.toString()).contains("Nothing was imported", "line 3");
        assertThat(name("CWIA")).isEqualTo("By hand");
        assertThat(name("CWIB")).isNull();
        assertThat(all()).noneMatch(one -> one.by().equals(PENROSE));
    }

    @Test
    void givesASecondPressOfTheSameFileWhatTheFirstOneDid() {
        var file = committees("code,name\nCWIQ,Twice\n");
        var first = new ImportTables(plans, begun, through, clock);
        var second =
                new ImportTables(
                        plans, quicker(() -> first.carryOut(file, PENROSE, null)), through, clock);

        var answer = second.carryOut(file, PENROSE, null);

        assertThat(answer).isInstanceOf(Answer.Done.class);
        assertThat(version("CWIQ")).isEqualTo(1);
    }

    @Test
    void writesARowUponWhatSomebodyChangedMeanwhileAndSaysSo() {
        body("cwi-c", "CWIC", "As it was");
        var file = committees("code,name\nCWIC,As in the file\nCWID,New\n");
        var plan = plans.of(file);
        var one = begin(file, plan);
        caller.put(
                "/api/committees/cwi-c",
                Map.of(
                        "code", "CWIC",
                        "name", "By hand",
                        "termsOfReference", "To look at roads"));

        var left = through.toTheEnd(one, plan);

        assertThat(name("CWIC")).isEqualTo("As in the file");
        assertThat(committee("CWIC").getString("termsOfReference")).isEqualTo("To look at roads");
        assertThat(name("CWID")).isEqualTo("New");
        assertThat(left.rows()).extracting(RowFate::line, RowFate::fate).containsExactly(rowOf(2));
        assertThat(left.rows().getFirst().message()).contains("Somebody changed this");
        assertThat(leftovers.find(left.id())).contains(left);
    }

    @Test
    void writesTheOtherRowsAndNamesTheOneThatCannotBeWrittenAnyMore() {
        var file = committees("id,code,name\ncwi-e,CWIE,One\ncwi-f,CWIF,Two\ncwi-g,CWIG,Three\n");
        var plan = plans.of(file);
        var one = begin(file, plan);
        body("cwi-taken", "CWIF", "By hand");

        var left = through.toTheEnd(one, plan);

        assertThat(name("CWIE")).isEqualTo("One");
        assertThat(name("CWIF")).isEqualTo("By hand");
        assertThat(name("CWIG")).isEqualTo("Three");
        assertThat(left.rows())
                .extracting(RowFate::line, RowFate::fate, RowFate::column)
                .containsExactly(tuple(3, Fate.WRONG, "code"));
        assertThat(all()).noneMatch(each -> each.id().equals(one.id()));
    }

    @Test
    void leavesAloneWhatItDidNotSetOutToWrite() {
        body("cwi-h", "CWIH", "As in the file");
        body("cwi-i", "CWII", "As it was");
        var file = committees("code,name\nCWIH,As in the file\nCWII,Also as in the file\n");
        var plan = plans.of(file);
        var one = begin(file, plan);
        body("cwi-h", "CWIH", "By hand");
        body("cwi-i", "CWII", "By hand too");

        var left = through.toTheEnd(one, plan);

        assertThat(name("CWIH")).isEqualTo("By hand");
        assertThat(name("CWII")).isEqualTo("Also as in the file");
        assertThat(left.rows()).extracting(RowFate::line).containsExactly(3);
    }

    @Test
    void writesNothingTwiceWhereAnotherProcessCarriesTheSameImportOut() {
        var file = committees("code,name\nCWIJ,One\nCWIK,Two\n");
        var plan = plans.of(file);
        var one = begin(file, plan);
        through.toTheEnd(one, plan);
        body(committee("CWIK").getString("_id"), "CWIK", "By hand since");

        var left = through.toTheEnd(one, plan);

        assertThat(left.rows()).isEmpty();
        assertThat(version("CWIJ")).isEqualTo(1);
        assertThat(name("CWIK")).isEqualTo("By hand since");
    }

    private Begun begin(ImportFile file, Answer<Plan> plan) {
        var one = Begun.of(file, PENROSE, clock.instant(), ((Answer.Done<Plan>) plan).value());
        assertThat(begun.keep(one)).isEmpty();
        return one;
    }

    /** The kept imports, where somebody does something between the plan and the first row. */
    private BegunImports quicker(Runnable somebody) {
        var once = new AtomicReference<>(somebody);
        return new BegunImports() {
            @Override
            public Optional<Begun> find(String digest) {
                once.getAndSet(() -> {}).run();
                return begun.find(digest);
            }

            @Override
            public Optional<Begun> keep(Begun one) {
                return begun.keep(one);
            }

            @Override
            public void meets(Begun one, RowFate row) {
                begun.meets(one, row);
            }

            @Override
            public void over(Begun one) {
                begun.over(one);
            }

            @Override
            public List<String> digests(String after, int most) {
                return begun.digests(after, most);
            }

            @Override
            public long count() {
                return begun.count();
            }
        };
    }

    private List<Begun> all() {
        return begun.digests("", 100).stream()
                .flatMap(digest -> begun.find(digest).stream())
                .toList();
    }

    private static Tuple rowOf(int line) {
        return tuple(line, Fate.CHANGED);
    }

    private static ImportFile committees(String rows) {
        return ImportFile.of(ImportKind.COMMITTEES, rows.getBytes(StandardCharsets.UTF_8));
    }

    private void body(String id, String code, String name) {
        caller.put("/api/committees/" + id, Map.of("code", code, "name", name));
    }

    private String name(String code) {
        var found = committee(code);
        return found == null ? null : found.getString("name");
    }

    private long version(String code) {
        return committee(code).get("stream", Document.class).getLong("version");
    }

    private Document committee(String code) {
        return mongo.getCollection("committee").find(new Document("code", code)).first();
    }
}
