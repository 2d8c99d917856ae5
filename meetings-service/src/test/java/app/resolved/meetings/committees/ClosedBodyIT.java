package app.resolved.meetings.committees;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.HeardOnKafka;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A closed body leaves no trace to those who are not its own people, and is there for these. */
@MeetingsServiceTest
class ClosedBodyIT {

    private static final String CLERK_ELSEWHERE = "CLERK" + Caller.OF + "elsewhere";
    private static final String ITS_CLERK = "CLERK" + Caller.OF + "hushed";

    @Autowired private Caller caller;
    @Autowired private MongoTemplate mongo;

    /** Its name stands first in every list, so that no other body puts it on a second page. */
    @BeforeEach
    void aClosedBodyThatMetAndAsked() {
        new ClosedBody(caller, mongo, "hushed", "HSH", "A Hushed Review Group").isThere();
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
        assertThat(caller.page("/search?words=questions&committeeId=hushed", role))
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
}
