package app.resolved.webkit;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.webkit.sample.SampleBrowser;
import java.net.HttpCookie;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Who comes in, what each of them may open, and how their session ends. */
class SigningInIT extends SampleServiceTest {

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
}
