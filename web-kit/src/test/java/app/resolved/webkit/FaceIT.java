package app.resolved.webkit;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.DirectoryFact.PersonRecorded;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
import app.resolved.eventing.Heard;
import app.resolved.eventing.Hearing;
import app.resolved.testkit.TestPlace;
import app.resolved.webkit.sample.SampleBrowser;
import app.resolved.webkit.sample.SampleProvider;
import app.resolved.webkit.sample.SampleService;
import java.net.HttpCookie;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Sign-in, sessions, pages and the API of a service with a real database and a provider. */
@SpringBootTest(
        classes = SampleService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=meetings")
class FaceIT {

    static final TestPlace PLACE = TestPlace.of(FaceIT.class);
    static final SampleProvider PROVIDER = provider();

    @LocalServerPort int port;
    @Autowired MongoOperations mongo;
    @Autowired Hearing<PersonRecorded> peopleHeard;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        PLACE.into(registry::add);
        registry.add("resolved.sign-in.issuer", PROVIDER::issuer);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeEach
    void theDirectoryTellsOfTheClerkAndAnOfficer() {
        tell(
                new PersonState(
                        "clerk",
                        "Ms A Clerk",
                        "Clerk@Example.org",
                        Set.of(Role.CLERK),
                        Set.of(),
                        null,
                        true));
        tell(
                new PersonState(
                        "officer",
                        "Mr B Okafor",
                        "okafor@example.org",
                        Set.of(Role.OFFICER),
                        Set.of(),
                        null,
                        false));
        PROVIDER.nextIs("s-clerk", "clerk@example.org");
    }

    @Test
    void signsInWhomTheDirectoryKnowsAndShowsTheCommonPage() {
        var page = new SampleBrowser(port).open("/meetings?limit=2");

        assertThat(page.statusCode()).as("%s %s", page.uri(), page.headers().map()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "<title>Meetings – Resolved</title>",
                        "Ms A Clerk",
                        "Sign out",
                        "Skip to main content")
                .contains("http://localhost:7002/actions", "href=\"/system\"")
                .contains("aria-current=\"true\"")
                .contains("Tuesday 3 November 2026 at 9:05am")
                .contains("&lt;b&gt;Graph&lt;/b&gt;")
                .doesNotContain("<b>Graph")
                .contains("after=");
    }

    @Test
    void keepsTheSessionInTheServicesDatabaseUnderACookieOfItsOwn() {
        var browser = new SampleBrowser(port);

        browser.open("/meetings");

        assertThat(browser.cookies().getCookieStore().getCookies())
                .extracting(HttpCookie::getName)
                .contains("resolved-meetings");
        assertThat(
                        mongo.getCollection("sessions")
                                .countDocuments(new Document("principal", "s-clerk")))
                .isPositive();
    }

    @Test
    void saysToWhomTheDirectoryDoesNotKnowWhatToDo() {
        PROVIDER.nextIs("s-nobody", "nobody@example.org");

        var page = new SampleBrowser(port).open("/meetings");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("nobody@example.org", "Ask your clerk", "Sign out");
    }

    @Test
    void leadsToTheSectionsFirstAndWithinOneToItsPages() {
        var meetings = new SampleBrowser(port).open("/meetings");
        var committees = new SampleBrowser(port).open("/committees");
        PROVIDER.nextIs("s-officer", "okafor@example.org");
        var officer = new SampleBrowser(port).open("/meetings");

        assertThat(lines(meetings.body(), "govuk-service-navigation__link"))
                .containsExactly(
                        "Today", "Actions", "Meetings", "Search", "Reminders", "Council", "System");
        assertThat(lines(committees.body(), "moj-sub-navigation__link"))
                .containsExactly("Committees", "Directory");
        assertThat(lines(officer.body(), "govuk-service-navigation__link"))
                .containsExactly("Today", "Actions", "Meetings", "Search");
    }

    private static List<String> lines(String page, String cssClass) {
        return Pattern.compile("(?s)<a class=\"" + cssClass + "\".*?</a>")
                .matcher(page)
                .results()
                .map(link -> link.group().replaceAll("<[^>]*>", "").strip())
                .toList();
    }

    @Test
    void shutsWhatIsForOtherRoles() {
        PROVIDER.nextIs("s-officer", "okafor@example.org");

        var page = new SampleBrowser(port).open("/for-clerks");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("You may not").doesNotContain(">Clerk’s desk</a>");
    }

    @Test
    void signsOutHereAndAtTheProvider() {
        var browser = new SampleBrowser(port);
        var page = browser.open("/meetings");

        var left = browser.press("/logout", page.body(), Map.of());

        assertThat(left.uri().toString()).startsWith(PROVIDER.issuer() + "/connect/logout");
        assertThat(left.uri().getQuery())
                .contains("post_logout_redirect_uri=http://localhost:" + port + "/signed-out");
        assertThat(browser.open("/signed-out").body())
                .contains("You have signed out")
                .doesNotContain("Ms A Clerk");
    }

    @Test
    void endsTheSessionWhenThePersonSignsOutElsewhere() {
        var browser = new SampleBrowser(port);
        browser.open("/meetings");

        var told =
                new SampleBrowser(port)
                        .press(
                                "/logout/connect/back-channel/resolved",
                                "",
                                Map.of("logout_token", PROVIDER.signedOut("s-clerk")));

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(
                        mongo.getCollection("sessions")
                                .countDocuments(new Document("principal", "s-clerk")))
                .isZero();
    }

    @Test
    void takesAFormOnlyWithTheTokenOfItsPage() {
        var browser = new SampleBrowser(port);
        var page = browser.open("/meetings");

        var without = browser.press("/meetings", "", Map.of("title", "Graph"));
        var with = browser.press("/meetings", page.body(), Map.of("title", "Graph"));

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(with.body()).contains("Graph is saved.", "govuk-notification-banner--success");
    }

    @Test
    void showsWhatIsWrongWithAFormAtItsTopAndByItsField() {
        var browser = new SampleBrowser(port);
        var page = browser.open("/meetings");

        var again = browser.press("/meetings", page.body(), Map.of("title", " "));

        assertThat(again.body())
                .contains(
                        "There is a problem",
                        "href=\"#title\"",
                        "id=\"title-error\"",
                        "aria-describedby=\"title-error\"")
                .contains("Meetings will stand here");
    }

    @Test
    void tellsPeopleInPlainEnglishWhatWentWrong() {
        var browser = new SampleBrowser(port);
        browser.open("/meetings");

        var conflict = browser.open("/conflict");
        var broken = browser.open("/broken");
        var nothing = browser.open("/nothing-here");

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("Somebody changed this meanwhile", "Ms A Clerk");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body())
                .contains("Something went wrong here")
                .doesNotContain("secret words");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.body()).contains("There is nothing at this address");
    }

    @Test
    void forbidsInlineScriptsAndTellsNobodyWhereItsReaderCameFrom() {
        var headers = new SampleBrowser(port).open("/signed-out").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy)
                                .contains("default-src 'none'", "script-src 'self'")
                                .doesNotContain("unsafe"));
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void servesItsStylesForAYear() {
        var page = new SampleBrowser(port).open("/signed-out").body();
        var matcher = Pattern.compile("/assets/[^\"]+").matcher(page);

        var found = matcher.results().map(MatchResult::group).toList();

        assertThat(found)
                .hasSize(3)
                .allSatisfy(path -> {
                    var asset = new SampleBrowser(port).open(path);
                    assertThat(asset.statusCode()).isEqualTo(200);
                    assertThat(asset.headers().firstValue("Cache-Control"))
                            .hasValue("max-age=31536000, public");
                });
    }

    @Test
    void leavesHealthOpenAndShutsTheRestOfTheActuator() {
        var browser = new SampleBrowser(port);

        assertThat(browser.open("/actuator/health").statusCode()).isEqualTo(200);
        browser.open("/meetings");
        assertThat(browser.open("/actuator/env").statusCode()).isEqualTo(403);
    }

    @Test
    void showsWhatWaitsToWhoTendsTheServiceAndToNobodyElse() {
        var clerk = new SampleBrowser(port).open("/system");
        PROVIDER.nextIs("s-officer", "okafor@example.org");
        var officer = new SampleBrowser(port).open("/system");

        assertThat(clerk.body())
                .contains("Is it well?", "Nothing is parked.", "To be published", "Not yet heard");
        assertThat(officer.statusCode()).isEqualTo(403);
    }

    private void tell(PersonState person) {
        peopleHeard
                .listener()
                .take(
                        List.of(
                                new Heard.Told<>(
                                        person.personId(),
                                        1,
                                        Instant.parse("2026-11-03T09:00:00Z"),
                                        new PersonRecorded(person))));
    }

    private static SampleProvider provider() {
        try {
            return new SampleProvider();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
