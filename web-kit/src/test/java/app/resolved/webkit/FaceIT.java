package app.resolved.webkit;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.webkit.sample.SampleBrowser;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What pages of all services have in common: ways between them, forms, errors, headers, styles. */
class FaceIT extends SampleServiceTest {

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
                        "<title>Error: Meetings – Resolved</title>",
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

    private static List<String> lines(String page, String cssClass) {
        return Pattern.compile("(?s)<a class=\"" + cssClass + "\".*?</a>")
                .matcher(page)
                .results()
                .map(link -> link.group().replaceAll("<[^>]*>", "").strip())
                .toList();
    }
}
