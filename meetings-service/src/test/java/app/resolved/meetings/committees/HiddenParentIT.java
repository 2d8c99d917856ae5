package app.resolved.meetings.committees;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** A closed body that another is part of, or whose code somebody asks for, is not told. */
@MeetingsServiceTest
class HiddenParentIT {

    private static final String ITS_CHILD = "/api/committees/hip-child";
    private static final String CLERK_OF_CHILD = "CLERK" + Caller.OF + "hip-child";

    @Autowired private Caller caller;

    @BeforeEach
    void aClosedBodyWithAChildThatAllMayRead() {
        caller.put(
                "/api/committees/hip-parent",
                Map.of("code", "HIPP", "name", "Parent", "visibility", "CLOSED"));
        caller.put(ITS_CHILD, Map.of("code", "HIPC", "name", "Child", "parentId", "hip-parent"));
    }

    @Test
    void isNotNamedToReadersOfItsChild() {
        for (var role : List.of("MEMBER", "OFFICER", CLERK_OF_CHILD)) {
            for (var path : List.of(ITS_CHILD, "/api/committees?limit=100")) {
                assertThat(caller.openAs(path, role))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("hip-parent");
            }
        }
        assertThat(caller.openAs(ITS_CHILD, "CLERK")).bodyText().contains("hip-parent");
    }

    @Test
    void staysTheParentWhereSomebodyDescribesTheChildWhoMayNotKnowOfIt() {
        var described =
                caller.callAs(
                        HttpMethod.PUT,
                        ITS_CHILD,
                        Map.of("code", "HIPC", "name", "Renamed"),
                        CLERK_OF_CHILD);
        var pressed =
                caller.press(
                        "/committees/hip-child/change",
                        CLERK_OF_CHILD,
                        Map.of("code", "HIPC", "name", "Renamed again", "parentId", ""));

        assertThat(described).hasStatusOk();
        assertThat(pressed).hasRedirectedUrl("/committees/hip-child");
        assertThat(caller.get(ITS_CHILD).get("name").asString()).isEqualTo("Renamed again");
        assertThat(caller.get(ITS_CHILD).get("parentId").asString()).isEqualTo("hip-parent");
    }

    @Test
    void isTakenAwayByWhoMayKnowOfIt() {
        caller.put(ITS_CHILD, Map.of("code", "HIPC", "name", "Child"));

        assertThat(caller.get(ITS_CHILD).get("parentId").isNull()).isTrue();
    }

    @Test
    void isNotToldByTheAnswerToWhoeverAsksForItsCode() {
        caller.put("/api/committees/hip-open", Map.of("code", "HIPO", "name", "Open"));

        var hidden = named("HIPP", CLERK_OF_CHILD);
        var open = named("HIPO", CLERK_OF_CHILD);

        assertThat(hidden).contains("The code HIPP cannot be used").doesNotContain("Another");
        assertThat(open.replace("HIPO", "HIPP")).isEqualTo(hidden);
        assertThat(named("HIPP", "CLERK")).contains("Another committee has the code HIPP");
    }

    private String named(String code, String role) {
        var answer =
                caller.callAs(
                        HttpMethod.PUT, ITS_CHILD, Map.of("code", code, "name", "Child"), role);
        assertThat(answer).hasStatus(400);
        return caller.json(answer).at("/errors").toString();
    }
}
