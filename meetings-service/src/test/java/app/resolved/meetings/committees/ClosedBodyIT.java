package app.resolved.meetings.committees;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.HeardOnKafka;
import app.resolved.meetings.MeetingsServiceTest;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A closed body leaves no trace to those who are not its own people. */
@MeetingsServiceTest
class ClosedBodyIT {

    @Autowired private Caller caller;
    @Autowired private MongoTemplate mongo;

    @BeforeEach
    void aClosedBodyThatMetAndAsked() {
        caller.put(
                "/api/committees/hushed",
                Map.of("code", "HSH", "name", "Hushed Review Group", "visibility", "CLOSED"));
        caller.put("/api/meetings/hushed", Map.of("committeeId", "hushed", "date", "2026-11-03"));
        caller.put(
                "/api/meetings/hushed/agenda",
                Map.of("items", List.of(Map.of("number", "1", "title", "The hushed matter"))));
        if (caller.get("/api/meetings/hushed/outcomes").get("items").isEmpty()) {
            caller.post("/api/meetings/hushed/outcomes", Map.of("title", "Ask hushed questions"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEMBER", "CHAIR", "OFFICER", "COORDINATOR", "ADMINISTRATOR"})
    void standsOnNoPageOfThoseWhoAreNotItsOwnPeople(String role) {
        for (var path : List.of("/committees", "/meetings")) {
            var page = caller.page(path, role);

            assertThat(page).hasStatusOk();
            assertThat(page).bodyText().doesNotContainIgnoringCase("hushed").doesNotContain("HSH");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/committees/%s",
                "/committees/%s/members",
                "/committees/%s/succession",
                "/committees/%s/change",
                "/meetings?committeeId=%s",
                "/meetings/%s",
                "/meetings/%s/minutes",
                "/meetings/%s/review"
            })
    void answersAsForAnIdThatDoesNotExist(String path) {
        var closed = caller.page(path.formatted("hushed"), "MEMBER");
        var unknown = caller.page(path.formatted("nosuch"), "MEMBER");

        assertThat(closed).hasStatus(404);
        assertThat(unknown).hasStatus(404);
        assertThat(told(closed, "hushed")).isEqualTo(told(unknown, "nosuch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLERK"})
    void isThereForItsClerk(String role) {
        assertThat(caller.page("/committees", role)).bodyText().contains("Hushed Review Group");
        assertThat(caller.page("/committees/hushed", role)).hasStatusOk();
        assertThat(caller.page("/meetings/hushed", role)).hasStatusOk();
    }

    @Test
    void isThereForWhoHoldsASeatOfIt() {
        caller.page("/committees", "OFFICER");
        caller.put(
                "/api/committees/hushed/seats/s",
                Map.of(
                        "role", "MEMBER",
                        "name", "Ms OFFICER",
                        "personId", "OFFICER",
                        "from", "2026-05-19",
                        "until", "2027-05-01"));

        var seated = caller.page("/committees/hushed", "OFFICER");
        caller.put(
                "/api/committees/hushed/seats/s",
                Map.of(
                        "role", "MEMBER",
                        "name", "Ms OFFICER",
                        "personId", "OFFICER",
                        "from", "2026-05-19",
                        "until", "2026-10-01"));

        assertThat(seated).hasStatusOk();
        assertThat(caller.page("/committees/hushed", "OFFICER")).hasStatus(404);
    }

    @Test
    void tellsOthersNoNamesOfThoseWhoSitOnIt() {
        caller.put(
                "/api/committees/hushed/seats/named",
                Map.of("role", "CHAIR", "name", "Hidden Person", "from", "2026-05-19"));

        var outbox = mongo.getCollection("committee").find().into(new ArrayList<>());

        assertThat(outbox.toString()).contains("Hidden Person");
        assertThat(HeardOnKafka.all().toString())
                .doesNotContain("Hidden Person")
                .doesNotContain("The hushed matter");
    }

    /** What stands on the page, but for what differs with each request. */
    private static String told(MvcTestResult page, String id) {
        try {
            return page.getResponse()
                    .getContentAsString()
                    .replace(id, "ID")
                    .replaceAll("name=\"_csrf\"[^>]*", "");
        } catch (UnsupportedEncodingException never) {
            throw new AssertionError(never);
        }
    }
}
