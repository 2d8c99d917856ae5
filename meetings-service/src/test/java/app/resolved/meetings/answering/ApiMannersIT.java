package app.resolved.meetings.answering;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.util.RawValue;

/** What all operations of the API refuse and tell, on those of outcomes and meetings. */
@MeetingsServiceTest
class ApiMannersIT {

    private final Caller caller;
    private final OutcomesByTheApi outcomes;

    ApiMannersIT(@Autowired Caller caller) {
        this.caller = caller;
        this.outcomes = new OutcomesByTheApi(caller);
    }

    @Test
    void refusesABodyThatIsTooLargeAndKeepsNothing() {
        var meeting = caller.aMeeting("too-large", "MG");

        // Nothing else is wrong with it.
        var result =
                caller.call(
                        HttpMethod.POST,
                        "/api/meetings/" + meeting + "/outcomes",
                        new RawValue("{\"title\": \"Ask\"}" + " ".repeat(2_500_000)));

        assertThat(result).hasStatus(413).bodyText().contains("at most 2 MB");
        assertThat(outcomes.of(meeting)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "owner",
                "ownerPostId",
                "agencyId",
                "restricted",
                "reference",
                "actionId",
                "stream",
                "_id",
                "committeeId"
            })
    void refusesAFieldThatIsNotTheCallersToGive(String field) {
        var meeting = caller.aMeeting("mass-" + field.replace("_", ""), "M" + letters(field));

        var result = outcomes.record(meeting, Map.of("title", "Ask", field, "mine"), Map.of());

        assertThat(result).hasStatus(400);
        assertThat(caller.json(result).at("/errors/" + field).asString())
                .contains("not a field that can be given");
        assertThat(outcomes.of(meeting)).isEmpty();
    }

    @Test
    void takesNoOperatorOfTheDatabaseInABody() {
        var meeting = caller.aMeeting("operators", "MH");

        var inAField = outcomes.record(meeting, Map.of("title", Map.of("$ne", "")), Map.of());
        var asAField = outcomes.record(meeting, Map.of("title", "Ask", "$where", "1"), Map.of());
        var asText = outcomes.record(meeting, Map.of("title", "{\"$ne\": null}"), Map.of());

        assertThat(inAField).hasStatus(400);
        assertThat(asAField).hasStatus(400);
        assertThat(asText).hasStatus(201);
        assertThat(outcomes.of(meeting))
                .extracting(each -> each.get("title").asString())
                .containsExactly("{\"$ne\": null}");
    }

    @Test
    void takesNoOperatorOfTheDatabaseInAnAddressOrAForm() {
        var meeting = caller.aMeeting("operators-too", "MI");

        var named = caller.open("/api/meetings?committeeId[$ne]=x");
        var literal = caller.open("/api/meetings?committeeId=%7B%22$ne%22:null%7D");
        var form =
                caller.press(
                        "/meetings/" + meeting + "/outcomes",
                        "CLERK",
                        Map.of("title[$gt]", "", "title", "Ask"));

        assertThat(named).hasStatus(400);
        assertThat(literal).hasStatus(404).bodyText().doesNotContain("items");
        assertThat(form).hasStatus(400);
        assertThat(outcomes.of(meeting)).isEmpty();
    }

    @Test
    void givesNoDataForACursorOfOtherFiltersOrThatWasTamperedWith() {
        caller.aMeeting("cursor-a", "MJ");
        caller.put(
                "/api/meetings/cursor-a2", Map.of("committeeId", "cursor-a", "date", "2026-12-01"));
        caller.aMeeting("cursor-b", "MK");
        var cursor =
                caller.get("/api/meetings?committeeId=cursor-a&limit=1").get("next").asString();
        char other = cursor.charAt(5) == 'A' ? 'B' : 'A';
        var tampered = cursor.substring(0, 5) + other + cursor.substring(6);

        assertThat(caller.open("/api/meetings?committeeId=cursor-a&after=" + cursor))
                .hasStatus(200);
        for (var address :
                List.of(
                        "committeeId=cursor-b&after=" + cursor,
                        "committeeId=cursor-a&after=" + tampered)) {
            assertThat(caller.open("/api/meetings?" + address))
                    .hasStatus(400)
                    .bodyText()
                    .contains("no place in this list")
                    .doesNotContain("items");
        }
    }

    @Test
    void refusesAnEditOfAnOlderVersionAndOneOfWhatIsNotThere() {
        caller.aMeeting("older-version", "ML");
        var moved = Map.of("committeeId", "older-version", "date", "2026-11-10");

        var fresh = edit("older-version", moved, "\"1\"");
        var stale =
                edit(
                        "older-version",
                        Map.of("committeeId", "older-version", "date", "2026-11-17"),
                        "\"1\"");
        var absent = edit("older-version-none", moved, "\"1\"");
        var nonsense = edit("older-version", moved, "yesterday");

        assertThat(fresh).hasStatus(200).hasHeader("ETag", "\"2\"");
        assertThat(stale).hasStatus(409);
        assertThat(absent).hasStatus(409);
        assertThat(nonsense).hasStatus(400);
        assertThat(caller.get("/api/meetings/older-version").get("date").asString())
                .isEqualTo("2026-11-10");
        assertThat(caller.open("/api/meetings/older-version-none")).hasStatus(404);
    }

    @Test
    void describesEveryOperationWithItsErrorsAndAnExampleOfEachField() {
        var described = caller.get("/v3/api-docs");

        for (var path : described.get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var name = operation.getKey() + " " + path.getKey();
                assertThat(operation.getValue().at("/summary").asString()).as(name).isNotBlank();
                assertThat(operation.getValue().get("responses").propertyNames())
                        .as(name)
                        .contains("400", "401", "403", "503");
                if (!operation.getKey().equals("get")) {
                    assertThat(operation.getValue().get("parameters").valueStream())
                            .as(name)
                            .extracting(each -> each.get("name").asString())
                            .contains("Idempotency-Key")
                            .doesNotContain("visitor", "paging", "request");
                }
            }
        }
        for (var schema : described.at("/components/schemas").properties()) {
            for (var field : schema.getValue().path("properties").properties()) {
                boolean plain = isPlain(field.getValue().path("type"));
                assertThat(!plain || field.getValue().has("example"))
                        .as("an example of %s.%s", schema.getKey(), field.getKey())
                        .isTrue();
            }
        }
    }

    /** Of a field that may be null the types are a list. */
    private static boolean isPlain(JsonNode type) {
        var types = type.isArray() ? type.valueStream() : Stream.of(type);
        return types.map(each -> each.asString())
                .noneMatch(each -> List.of("", "array", "object").contains(each));
    }

    private MvcTestResult edit(String meeting, Map<String, ?> body, String ifMatch) {
        return caller.call(
                HttpMethod.PUT, "/api/meetings/" + meeting, body, Map.of("If-Match", ifMatch));
    }

    private static String letters(String field) {
        return field.replaceAll("[^A-Za-z]", "")
                        .toUpperCase(java.util.Locale.ROOT)
                        .concat("X")
                        .substring(0, 3)
                + field.length();
    }
}
