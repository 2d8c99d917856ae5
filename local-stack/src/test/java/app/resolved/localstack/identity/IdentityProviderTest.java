package app.resolved.localstack.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.localstack.calendar.Days;
import app.resolved.localstack.http.Addresses;
import app.resolved.localstack.http.Service;
import app.resolved.servers.FreePorts;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IdentityProviderTest {
    private static final int PORT = FreePorts.next();
    private static final String AT = "http://localhost:" + PORT;
    private static final String BACK = "http://localhost:1/login/oauth2/code/resolved";
    private static final SettableCalendar CALENDAR = new SettableCalendar();
    private static ConfigurableApplicationContext provider;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start() {
        var addresses =
                new Addresses(
                        AT,
                        "http://localhost:1",
                        "http://localhost:2",
                        "http://localhost:3",
                        "http://localhost:4");
        provider = IdentityProvider.start(PORT, addresses, CALENDAR);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void givesAMachineATokenForAllOfTheServices() throws Exception {
        var token = token(Clients.MACHINE, "grant_type=client_credentials&scope=resolved.all");

        assertThat(claims(token.path("access_token")).path("scope").toString())
                .contains("resolved.all");
        assertThat(claims(token.path("access_token")).path("iss").asString()).isEqualTo(AT);
    }

    @Test
    void tellsAServiceTheAddressOfWhoeverSignsIn() throws Exception {
        var code = signIn("priya.raman@ashmere.example", "sample-only");

        var token =
                token(
                        Clients.idOf(Service.MEETINGS),
                        "grant_type=authorization_code&redirect_uri=%s&code=%s"
                                .formatted(BACK, code));

        assertThat(claims(token.path("id_token")).path("email").asString())
                .isEqualTo("priya.raman@ashmere.example");
    }

    @Test
    void turnsAWrongPasswordAwayWithTheRightOneNamed() throws Exception {
        var answer = get(postSignIn("priya.raman@ashmere.example", "guessed"));

        assertThat(answer.body()).contains("do not belong together").contains("sample-only");
    }

    @Test
    void movesCalendarTimeByJsonAndRefusesToGoBack() throws Exception {
        var moved = put("{\"to\":\"+1d\"}");
        var back = put("{\"to\":\"2020-01-01\"}");

        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(Days.dayOf(CALENDAR.now())).isEqualTo(LocalDate.of(2026, 11, 4));
        assertThat(back.statusCode()).isEqualTo(400);
        assertThat(back.body()).contains("forward");
    }

    private String signIn(String email, String password) throws Exception {
        get(
                AT
                        + "/oauth2/authorize?response_type=code&client_id=meetings&scope=openid%20email&state=s&redirect_uri="
                        + BACK);
        var found = Pattern.compile("code=([^&]+)").matcher(location(postSignIn(email, password)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String postSignIn(String email, String password) throws Exception {
        var page = get(AT + "/sign-in").body();
        var csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(csrf.find()).isTrue();
        var form = "username=%s&password=%s&_csrf=%s".formatted(email, password, csrf.group(1));
        var answer =
                send(
                        to("/sign-in")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String location(String address) throws Exception {
        return get(address).headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> put(String json) throws Exception {
        return send(
                to("/clock/now")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json)));
    }

    private JsonNode token(String client, String form) throws Exception {
        var basic =
                Base64.getEncoder()
                        .encodeToString((client + ":" + Clients.secretOf(client)).getBytes());
        var answer =
                send(
                        to("/oauth2/token")
                                .header("Authorization", "Basic " + basic)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        return JsonMapper.shared().readTree(answer.body());
    }

    private static JsonNode claims(JsonNode token) {
        var payload = Base64.getUrlDecoder().decode(token.asString().split("\\.")[1]);
        return JsonMapper.shared().readTree(payload);
    }

    private HttpResponse<String> get(String address) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(AT + path));
    }

    private static final class SettableCalendar implements MovableCalendar {
        private Instant now = Instant.parse("2026-11-03T10:00:00Z");

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void moveTo(Instant to) {
            if (to.isBefore(now)) {
                throw new IllegalArgumentException("Calendar time only moves forward");
            }
            now = to;
        }
    }
}
