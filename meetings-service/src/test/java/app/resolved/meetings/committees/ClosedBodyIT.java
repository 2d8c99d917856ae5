package app.resolved.meetings.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.resolved.meetings.Caller;
import app.resolved.meetings.HeardOnKafka;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.minutes.domain.ReaderRecord;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDate;
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

    private static final String PROGRAMME = "/api/work-programme?committeeId=hushed";
    private static final String FOUND = "/api/outcomes?words=questions&committeeId=hushed";
    private static final String CLERK_ELSEWHERE = "CLERK" + Caller.OF + "elsewhere";
    private static final String ITS_CLERK = "CLERK" + Caller.OF + "hushed";

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
        if (caller.get(PROGRAMME).get("items").isEmpty()) {
            caller.post(
                    "/api/work-programme/items",
                    Map.of("committeeId", "hushed", "title", "The hushed report"));
        }
        mongo.save(new ReaderRecord("hushed", "hushed", LocalDate.of(2020, 1, 7), 3, 0, 0, 0));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !caller.get(FOUND).get("items").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEMBER", "CHAIR", "OFFICER", "COORDINATOR", "ADMINISTRATOR"})
    void standsOnNoPageOfThoseWhoAreNotItsOwnPeople(String role) {
        var paths =
                List.of(
                        "/committees",
                        "/meetings",
                        "/work-programme",
                        "/search",
                        "/search?words=questions");
        for (var path : paths) {
            var page = caller.page(path, role);

            assertThat(page).hasStatusOk();
            assertThat(page).bodyText().doesNotContainIgnoringCase("hushed").doesNotContain("HSH");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEMBER", "CHAIR", "OFFICER", "COORDINATOR", CLERK_ELSEWHERE})
    void isFoundByTheApiForNobodyButItsOwnPeople(String role) {
        for (var path :
                List.of("/api/outcomes?words=questions", "/api/committees", "/api/meetings")) {
            var answer = caller.openAs(path, role);

            assertThat(answer).hasStatusOk();
            assertThat(answer).bodyText().doesNotContainIgnoringCase("hushed");
        }
    }

    @Test
    void standsOnNoPageOfTheClerkOfAnotherBody() {
        caller.put("/api/committees/elsewhere", Map.of("code", "ELS", "name", "Elsewhere Board"));
        var item = itemOf("elsewhere");

        for (var path :
                List.of(
                        "/reader",
                        "/search?words=questions",
                        "/work-programme",
                        "/work-programme/items/" + item)) {
            assertThat(caller.page(path, CLERK_ELSEWHERE))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContainIgnoringCase("hushed");
        }
        assertThat(caller.page("/reader", ITS_CLERK)).bodyText().contains("Hushed Review Group");
    }

    @Test
    void isNotNamedOnTheProgrammesOfBodiesThatItReferredSomethingToOrHasSomethingFrom() {
        caller.put("/api/committees/elsewhere", Map.of("code", "ELS", "name", "Elsewhere Board"));
        var there = itemOf("elsewhere");
        var here = itemOf("hushed");
        refer(there, "hushed");
        refer(here, "elsewhere");

        var clerk = caller.page("/work-programme?committeeId=elsewhere", CLERK_ELSEWHERE);
        var item = caller.page("/work-programme/items/" + there, "MEMBER");

        assertThat(clerk).hasStatusOk().bodyText().contains("Another body");
        assertThat(clerk).bodyText().doesNotContain("Hushed Review Group");
        assertThat(item).hasStatusOk().bodyText().doesNotContain("Hushed Review Group");
    }

    @Test
    void keepsItsProgrammeToItself() {
        var item = itemOf("hushed");

        for (var role : List.of("MEMBER", "CHAIR", "OFFICER", CLERK_ELSEWHERE)) {
            assertThat(caller.page("/work-programme/items/" + item, role)).hasStatus(404);
            assertThat(caller.openAs("/api/work-programme/items/" + item, role)).hasStatus(404);
        }
        assertThat(caller.page("/work-programme/items/" + item, ITS_CLERK)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/committees/%s",
                "/api/work-programme?committeeId=%s",
                "/api/work-programme?committeeId=%s&over=true",
                "/api/meetings/%s",
                "/api/meetings/%s/matters-arising",
                "/api/meetings/%s/action-sheet",
                "/api/meetings/%s/review",
                "/api/meetings/%s/outcomes",
                "/api/outcomes?words=questions&committeeId=%s"
            })
    void answersByTheApiAsForAnIdThatDoesNotExist(String path) {
        for (var role : List.of("MEMBER", "CHAIR", CLERK_ELSEWHERE)) {
            var closed = caller.openAs(path.formatted("hushed"), role);
            var unknown = caller.openAs(path.formatted("nosuch"), role);

            assertThat(closed.getResponse().getStatus())
                    .isEqualTo(unknown.getResponse().getStatus());
            assertThat(told(closed, "hushed")).isEqualTo(told(unknown, "nosuch"));
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
                "/meetings/%s/review",
                "/meetings/%s/matters-arising",
                "/meetings/%s/action-sheet",
                "/work-programme?committeeId=%s",
                "/work-programme/over?committeeId=%s",
                "/work-programme/export.csv?committeeId=%s",
                "/work-programme/export.docx?committeeId=%s"
            })
    void answersAsForAnIdThatDoesNotExist(String path) {
        var closed = caller.page(path.formatted("hushed"), "MEMBER");
        var unknown = caller.page(path.formatted("nosuch"), "MEMBER");

        assertThat(closed).hasStatus(404);
        assertThat(unknown).hasStatus(404);
        assertThat(told(closed, "hushed")).isEqualTo(told(unknown, "nosuch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLERK", ITS_CLERK})
    void isThereForItsClerk(String role) {
        assertThat(caller.page("/committees", role)).bodyText().contains("Hushed Review Group");
        assertThat(caller.page("/committees/hushed", role)).hasStatusOk();
        assertThat(caller.page("/meetings/hushed", role)).hasStatusOk();
        assertThat(caller.page("/work-programme?committeeId=hushed", role))
                .bodyText()
                .contains("The hushed report");
        assertThat(caller.page("/work-programme/export.csv?committeeId=hushed", role))
                .hasStatusOk();
        assertThat(caller.page("/search?words=questions", role))
                .bodyText()
                .contains("Hushed Review Group");
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

    private String itemOf(String committee) {
        return caller.post(
                        "/api/work-programme/items",
                        Map.of("committeeId", committee, "title", "A report"))
                .get("itemId")
                .asString();
    }

    private void refer(String item, String committee) {
        caller.post(
                "/api/work-programme/items/" + item + "/refer", Map.of("committeeId", committee));
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
