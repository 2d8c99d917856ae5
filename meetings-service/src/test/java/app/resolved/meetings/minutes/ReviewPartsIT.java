package app.resolved.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SampleMinutes;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A press on the review page is answered with the parts that say something else than is shown. */
@MeetingsServiceTest
class ReviewPartsIT {

    private static final Pattern MARKED = Pattern.compile("<[a-z]+[^>]*\\sdata-mark=\"[^>]*>");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern MARK = Pattern.compile("\\sdata-mark=\"([^\"]+)\"");

    @Autowired private Caller caller;

    @Test
    void answersWithTheCardTheCountAndWhereToGoAlone() {
        var meeting = aReview("part-of-page", "RVP1");
        var left = left(meeting);

        var answer = press(meeting, "p1", Map.of("decision", "ACCEPTED", "revision", "0"));

        assertThat(answer).hasStatusOk();
        assertThat(cards(answer)).containsExactly("p1");
        assertThat(answer)
                .bodyText()
                .contains(
                        "review__card--accepted",
                        "data-next=\"p2\"",
                        "data-said=\"1 is accepted. %d of %d left.\"".formatted(left - 1, left),
                        "%d of %d left</h2>".formatted(left - 1, left),
                        "id=\"issue\"")
                .doesNotContain("<html", "id=\"text\"", "id=\"add\"");
    }

    @Test
    void showsWhatAnotherClerkDecidedMeanwhile() {
        var meeting = aReview("parts-of-two", "RVP2");
        var shown = shown(meeting);
        decide(meeting, "p3", "REJECTED");

        var answer = press(meeting, "p1", Map.of("decision", "ACCEPTED"), shown);

        assertThat(cards(answer)).containsExactly("p1", "p3");
        assertThat(answer).bodyText().contains("review__card--rejected");
    }

    @Test
    void tellsWhoWasSlowerWhatTheOtherDecidedAndKeepsWhatWasTyped() {
        var meeting = aReview("parts-slower", "RVP3");
        var shown = shown(meeting);
        decide(meeting, "p2", "REJECTED");
        var typed =
                Map.of("decision", "ACCEPTED", "revision", "0", "title", "Half", "madeTo", "Nurse");

        var answer = press(meeting, "p2", typed, shown);
        var page = caller.press(path(meeting) + "/p2", "CLERK", typed);

        assertThat(List.of(answer, page))
                .allSatisfy(each -> {
                    assertThat(each).hasStatus(409);
                    assertThat(each)
                            .bodyText()
                            .contains(
                                    "System decided this proposal at ",
                                    ", while you had it open.",
                                    "review__card--rejected",
                                    ">Half</textarea>",
                                    ">Nurse</textarea>");
                });
        assertThat(answer).bodyText().contains("data-refused=\"yes\"", "data-next=\"p2\"");
    }

    @Test
    void saysWhatIsWrongBesideTheFieldAndChangesNothing() {
        var meeting = aReview("parts-mistaken", "RVP4");
        var left = left(meeting);

        var card = press(meeting, "p2", Map.of("title", " ", "madeTo", "Nurse <b>Zahra</b>"));
        var added = press(meeting, "additions", Map.of("sentence", "Words", "title", ""));

        assertThat(card).hasStatus(422);
        assertThat(card)
                .bodyText()
                .contains("id=\"title-p2-error\"", "Nurse &lt;b&gt;Zahra&lt;/b&gt;");
        assertThat(added).hasStatus(422);
        assertThat(added).bodyText().contains("id=\"add\"", "Enter what is asked.", ">Words<");
        assertThat(left(meeting)).isEqualTo(left);
    }

    @Test
    void sendsTheTextAgainOnlyWhereOtherWordsAreMarked() {
        var meeting = aReview("parts-split", "RVP5");
        var halves =
                Map.of("what", "split", "title", "One half", "secondTitle", "Two", "revision", "0");

        var split = press(meeting, "p3/reshape", halves);
        var accepted = press(meeting, "p1", Map.of("decision", "ACCEPTED"));

        var made = "p" + (left(meeting) + 1);
        assertThat(split).bodyText().contains("id=\"text\"", "id=\"in-text-" + made + "\"");
        assertThat(cards(split)).hasSize(2).contains(made).doesNotContain("p3");
        assertThat(order(split)).contains(made).doesNotContain("p3");
        assertThat(accepted).bodyText().doesNotContain("id=\"text\"");
    }

    @Test
    void sendsEveryCardWhereItIsNotSaidWhatIsShown() {
        var meeting = aReview("parts-unknown", "RVP6");

        var answer = press(meeting, "p1", Map.of("decision", "ACCEPTED"), "?? p2: :x text:0");

        assertThat(cards(answer)).hasSize(order(answer).size());
        assertThat(answer).bodyText().contains("id=\"text\"");
    }

    @Test
    void acceptsWhatIsTickedAndSaysSo() {
        var meeting = aReview("parts-ticked", "RVP7");

        var answer = press(meeting, "ticked", Map.of());
        var back = press(meeting, "ticked/take-back", Map.of());

        assertThat(answer)
                .bodyText()
                .contains("are accepted. You can take that back until you issue.", "Take back the");
        assertThat(back).bodyText().contains("They are to be decided again.");
    }

    @Test
    void letsAProposalBeMergedWithOnesNearbyOrOnRequestWithAny() {
        var meeting = aReview("parts-merge", "RVP8");
        for (int number = 0; number < 10; number++) {
            caller.post(
                    "/api/meetings/" + meeting + "/review/proposals",
                    Map.of("title", "Ask once more, " + number));
        }

        var page = caller.page(path(meeting), "CLERK");
        var reaching = caller.page(path(meeting) + "?merge=p1", "CLERK");

        var far = "<option value=\"p" + (left(meeting) + 10) + "\"";
        assertThat(options(page, "p1")).contains("<option value=\"p2\"").doesNotContain(far);
        assertThat(options(reaching, "p1")).contains("<option value=\"p2\"", far);
    }

    @Test
    void namesItsScriptsByTheirContentSinceBrowsersKeepThemForAYear() {
        var page = words(caller.page(path(aReview("parts-scripts", "RVP9")), "CLERK"));

        assertThat(page)
                .containsPattern("src=\"/assets/meetings/press\\.js\\?v=[0-9a-f]{12}\"")
                .containsPattern("href=\"/assets/meetings/meetings\\.css\\?v=[0-9a-f]{12}\"");
    }

    private String aReview(String name, String code) {
        var meeting = caller.aMeeting(name, code);
        caller.upload(meeting, SampleMinutes.TEXT);
        return meeting;
    }

    private MvcTestResult press(String meeting, String at, Map<String, String> fields) {
        return press(meeting, at, fields, shown(meeting));
    }

    private MvcTestResult press(
            String meeting, String at, Map<String, String> fields, String shown) {
        return caller.pressForParts(path(meeting) + "/" + at, "CLERK", fields, shown);
    }

    private void decide(String meeting, String proposalId, String decision) {
        caller.post(
                "/api/meetings/" + meeting + "/review/decisions",
                List.of(Map.of("proposalId", proposalId, "decision", decision)));
    }

    private int left(String meeting) {
        return caller.get("/api/meetings/" + meeting + "/review").get("left").asInt();
    }

    /** As the script of the page says it. */
    private String shown(String meeting) {
        return MARKED.matcher(words(caller.page(path(meeting), "CLERK")))
                .results()
                .map(tag -> found(ID, tag.group()) + ":" + found(MARK, tag.group()))
                .collect(Collectors.joining(" "));
    }

    private static List<String> cards(MvcTestResult answer) {
        return MARKED.matcher(words(answer))
                .results()
                .map(tag -> found(ID, tag.group()))
                .filter(id -> !id.equals("text"))
                .toList();
    }

    private static List<String> order(MvcTestResult answer) {
        return List.of(found(Pattern.compile("data-order=\"([^\"]*)\""), words(answer)).split(" "));
    }

    private static String options(MvcTestResult page, String proposalId) {
        return found(
                Pattern.compile("(?s)id=\"merge-" + proposalId + "\">(.*?)</select>"), words(page));
    }

    private static String found(Pattern pattern, String words) {
        var matcher = pattern.matcher(words);
        assertThat(matcher.find()).as("%s in %s", pattern, words).isTrue();
        return matcher.group(1);
    }

    private static String words(MvcTestResult result) {
        return new String(
                result.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String path(String meeting) {
        return "/meetings/" + meeting + "/review";
    }
}
