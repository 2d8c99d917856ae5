package app.resolved.meetings.imports.application;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.imports.domain.ImportFile;
import app.resolved.meetings.imports.domain.ImportKind;
import app.resolved.meetings.imports.domain.Importer;
import app.resolved.meetings.imports.domain.Leftover;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an import left stands on its clerk's lists until they have looked at it. */
@MeetingsServiceTest
class LeftPagesIT {

    @Autowired private Caller caller;
    @Autowired private Plans plans;
    @Autowired private BegunImports begun;
    @Autowired private CarryThrough through;
    @Autowired private Leftovers leftovers;
    @Autowired private InstantSource clock;

    @Test
    void showsItsClerkWhatIsLeftUntilTheyHaveSeenIt() {
        var left = somethingLeft("CWIL");
        var address = "/imports/left/" + left.id();

        for (var list : List.of("/imports", "/meetings", "/committees", "/meetings/dates")) {
            assertThat(caller.page(list, "CLERK")).bodyText().contains(address);
        }
        assertThat(caller.page(address, "CLERK"))
                .bodyText()
                .contains("CWIL2 Two", "Not imported", "Another committee has the code CWIL2");
        assertThat(caller.press(address + "/seen", "CLERK", Map.of())).hasRedirectedUrl("/imports");
        assertThat(caller.page("/imports", "CLERK")).bodyText().doesNotContain(address);
        assertThat(caller.page(address, "CLERK")).hasStatus(404);
    }

    @Test
    void showsNobodyElseWhatIsLeft() {
        var left = somethingLeft("CWIM");
        var address = "/imports/left/" + left.id();

        assertThat(caller.page(address, "CLERK-of-cwil-1")).hasStatus(404);
        assertThat(caller.press(address + "/seen", "CLERK-of-cwil-1", Map.of())).hasStatus(404);
        assertThat(caller.page("/meetings", "CLERK-of-cwil-1")).bodyText().doesNotContain(address);
        for (var role : List.of("CHAIR", "MEMBER", "OFFICER", "ADMINISTRATOR")) {
            assertThat(caller.page(address, role)).hasStatus(403);
            assertThat(caller.page("/committees", role)).bodyText().doesNotContain(address);
        }
        assertThat(leftovers.find(left.id())).isPresent();
    }

    private Leftover somethingLeft(String code) {
        var low = code.toLowerCase(Locale.ROOT);
        var file =
                committees(
                        "id,code,name\n%2$s-1,%1$s1,One\n%2$s-2,%1$s2,Two\n".formatted(code, low));
        var plan = plans.of(file);
        var by = new Importer("penrose", "Ms Penrose");
        var one = Begun.of(file, by, clock.instant(), ((Answer.Done<Plan>) plan).value());
        begun.keep(one);
        caller.put(
                "/api/committees/" + low + "-taken", Map.of("code", code + "2", "name", "By hand"));
        return through.toTheEnd(one, plan);
    }

    private static ImportFile committees(String rows) {
        return ImportFile.of(ImportKind.COMMITTEES, rows.getBytes(StandardCharsets.UTF_8));
    }
}
