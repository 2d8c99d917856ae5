package app.resolved.webkit;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.testkit.TestPlace;
import app.resolved.webkit.sample.SampleBrowser;
import app.resolved.webkit.sample.SampleProvider;
import app.resolved.webkit.sample.SampleService;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API's door, its lists and its problem details. */
@SpringBootTest(
        classes = SampleService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=meetings")
class ApiIT {

    static final TestPlace PLACE = TestPlace.of(ApiIT.class);
    static final SampleProvider PROVIDER = provider();

    @LocalServerPort int port;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        PLACE.into(registry::add);
        registry.add("resolved.sign-in.issuer", PROVIDER::issuer);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void letsAMachineWithTheScopeDoAll() {
        assertThat(get("/api/visitor").body()).isEqualTo("System");
    }

    @Test
    void turnsAwayWhoHasNoTokenOrTheWrongOne() {
        var browser = new SampleBrowser(port);

        var without = browser.open("/api/visitor");
        var wrong = browser.call("/api/visitor", PROVIDER.machine("openid"));

        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(json(without).at("/title").asString()).isEqualTo("Who are you?");
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(json(wrong).at("/detail").asString()).contains("resolved.all");
    }

    @Test
    void listsByCursorUntilNothingFollows() {
        var first = json(get("/api/rows?limit=2"));
        var second = json(get("/api/rows?limit=2&after=" + first.at("/next").asString()));
        var last = json(get("/api/rows?limit=2&after=" + second.at("/next").asString()));

        assertThat(first.at("/items").toString()).isEqualTo("[\"a\",\"b\"]");
        assertThat(second.at("/items").toString()).isEqualTo("[\"c\",\"d\"]");
        assertThat(last.at("/items").toString()).isEqualTo("[\"e\"]");
        assertThat(last.at("/next").isNull()).isTrue();
    }

    @Test
    void refusesACursorThatWasTamperedWithOrBelongsToAnotherList() {
        var cursor = json(get("/api/rows?limit=2")).at("/next").asString();
        char other = cursor.charAt(3) == 'A' ? 'B' : 'A';
        var tampered = cursor.substring(0, 3) + other + cursor.substring(4);

        var ofTampered = get("/api/rows?after=" + tampered);
        var ofAnother = get("/api/others?after=" + cursor);
        var ofNothing = get("/api/rows?after=e");

        assertThat(ofTampered.statusCode()).isEqualTo(400);
        assertThat(json(ofTampered).at("/errors/after").asString())
                .contains("no place in this list");
        assertThat(ofTampered.body()).doesNotContain("items");
        assertThat(get("/api/rows?limit=3&after=" + cursor).statusCode()).isEqualTo(200);
        assertThat(get("/api/rows?of=x&after=" + cursor).statusCode()).isEqualTo(400);
        assertThat(ofAnother.statusCode()).isEqualTo(400);
        assertThat(ofNothing.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "ten", "99999999999"})
    void refusesALimitOutOfBounds(String limit) {
        var refused = get("/api/rows?limit=" + limit);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).at("/errors/limit").asString()).contains("1 to 200");
    }

    @ParameterizedTest
    @CsvSource({
        "locking, 409, Nothing was saved",
        "full,    503, Try again",
        "late,    503, not known yet",
        "cut,     503, not known yet",
        "away,    503, Nothing was saved",
        "large,   413, shorten",
        "rule,    422, cannot be withdrawn",
        "gone,    404, nothing at this address",
        "other,   500, look before you try"
    })
    void tellsWhatWentWrongAsProblemDetails(String kind, int status, String words) {
        var told = get("/api/troubles/" + kind);

        assertThat(told.statusCode()).isEqualTo(status);
        assertThat(told.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(told).at("/detail").asString()).contains(words);
        assertThat(told.body()).doesNotContain("secret words");
        assertThat(told.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
    }

    @Test
    void namesTheFieldsThatAreWrong() {
        var told = post("/api/asked", "{\"title\":\" \",\"days\":3}");

        assertThat(told.statusCode()).isEqualTo(400);
        assertThat(json(told).at("/errors/title").asString()).isEqualTo("must say what is asked");
    }

    @Test
    void namesTheFieldThatIsMissingOrOfTheWrongKind() {
        var told = post("/api/asked", "{\"title\":\"Graph\",\"days\":\"soon\"}");

        assertThat(told.statusCode()).isEqualTo(400);
        assertThat(json(told).at("/errors/days").asString()).contains("not of the kind expected");
    }

    @Test
    void namesTheWordsThatAFieldMayHold() {
        var told = post("/api/asked", "{\"title\":\"Graph\",\"days\":3,\"urgency\":\"LATER\"}");

        assertThat(told.statusCode()).isEqualTo(400);
        assertThat(json(told).at("/errors/urgency").asString())
                .isEqualTo("must be one of SOON, NOW");
    }

    @Test
    void refusesAGapInAList() {
        var told = post("/api/asked", "{\"title\":\"Graph\",\"days\":3,\"of\":[\"a\",null]}");

        assertThat(told.statusCode()).isEqualTo(400);
        assertThat(told.body()).contains("of.[] is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?=x", "?%C2%82=x", "?limit=%F0%28"})
    void refusesAnAddressThatCannotBeRead(String query) {
        var told = get("/api/rows" + query);

        assertThat(told.statusCode()).isEqualTo(400);
    }

    @Test
    void refusesAFormWithoutItsBoundary() {
        var told =
                new SampleBrowser(port)
                        .call(
                                "/api/asked",
                                PROVIDER.machine("resolved.all"),
                                "multipart/form-data",
                                "x");

        assertThat(told.statusCode()).isEqualTo(400);
        assertThat(json(told).at("/detail").asString()).contains("boundary");
    }

    @Test
    void describesWhichFieldsMayBeNull() {
        var described = json(get("/v3/api-docs")).at("/components/schemas");

        assertThat(described.at("/ListingString/properties/next/type").toString())
                .isEqualTo("[\"string\",\"null\"]");
        assertThat(described.at("/Asked/properties/title/type").asString()).isEqualTo("string");
    }

    @Test
    void saysThatABodyIsNoJsonWithoutNamingOurClasses() {
        var told = post("/api/asked", "{\"title\":");

        assertThat(told.statusCode()).isEqualTo(400);
        assertThat(told.body()).contains("JSON").doesNotContain("jackson", "app.resolved");
    }

    @Test
    void answersAnAddressThatIsNotThereAsAProblemToo() {
        var told = get("/api/nothing");

        assertThat(told.statusCode()).isEqualTo(404);
        assertThat(json(told).at("/title").asString()).isEqualTo("Not found");
    }

    private HttpResponse<String> get(String path) {
        return new SampleBrowser(port).call(path, PROVIDER.machine("resolved.all"));
    }

    private HttpResponse<String> post(String path, String body) {
        return new SampleBrowser(port).call(path, PROVIDER.machine("resolved.all"), body);
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private static SampleProvider provider() {
        try {
            return new SampleProvider();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
