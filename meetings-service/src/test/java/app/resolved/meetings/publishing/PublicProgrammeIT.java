package app.resolved.meetings.publishing;

import static app.resolved.meetings.WorkProgrammes.ITEMS;
import static app.resolved.meetings.WorkProgrammes.id;
import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.WorkProgrammes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@MeetingsServiceTest
class PublicProgrammeIT {

    private static final String ALL = "/public/work-programme";

    @Autowired private Caller caller;
    @Autowired private WorkProgrammes programmes;

    @Test
    void showsNothingOfAProgrammeUntilItIsSwitchedOn() {
        programmes.body("ppr-switch", "PPA", "PUBLIC");
        var item = ALL + "/items/" + add("ppr-switch", "Sluicegates", "tbc");
        var paths = List.of(ALL + "/ppr-switch", item, ALL + ".json?committee=ppr-switch");

        var before = paths.stream().map(caller::anybody).toList();
        caller.publish("ppr-switch", true);
        var on = paths.stream().map(caller::anybody).toList();
        caller.publish("ppr-switch", false);
        var off = paths.stream().map(caller::anybody).toList();

        assertThat(before).allSatisfy(page -> assertThat(page).hasStatus(404));
        assertThat(on).allSatisfy(page -> assertThat(page).bodyText().contains("Sluicegates"));
        assertThat(off).allSatisfy(page -> assertThat(page).hasStatus(404));
        assertThat(text(off.getFirst())).isEqualTo(text(caller.anybody(ALL + "/no-such-body")));
        assertThat(caller.anybody(ALL)).hasStatusOk().bodyText().doesNotContain("ppr-switch");
    }

    @Test
    void showsWhatComesWhenWithTheReasonsAndWhatDroppedOut() {
        programmes.body("ppr-order", "PPB", "PUBLIC");
        programmes.meet("ppr-order", "ppr-order-dec", "2026-12-01");
        programmes.meet("ppr-order", "ppr-order-apr", "2027-04-06");
        var moved = add("ppr-order", "Winter roads", "meeting:ppr-order-dec");
        caller.post(
                ITEMS + "/" + moved + "/place",
                Map.of("slot", "meeting:ppr-order-apr", "reason", "The survey is late"));
        add("ppr-order", "Budget", "meeting:ppr-order-dec");
        add("ppr-order", "Bus shelters", "month:2027-03");
        add("ppr-order", "Void homes", "tbc");
        var dropped = add("ppr-order", "Allotments", "tbc");
        caller.post(ITEMS + "/" + dropped + "/drop", Map.of("reason", "The grant was refused"));
        caller.publish("ppr-order", true);

        assertThat(caller.anybody(ALL + "/ppr-order"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Tuesday 1 December 2026",
                        "Budget",
                        "March 2027",
                        "Bus shelters",
                        "Tuesday 6 April 2027",
                        "Winter roads",
                        "The survey is late",
                        "To be confirmed",
                        "Void homes",
                        "Allotments",
                        "The grant was refused");
        assertThat(caller.anybody(ALL + "/items/" + dropped)).bodyText().contains("Dropped");
    }

    @Test
    void saysThatAMeetingIsCancelled() {
        programmes.body("ppr-cancel", "PPC", "PUBLIC");
        programmes.meet("ppr-cancel", "ppr-cancel-dec", "2026-12-01");
        add("ppr-cancel", "Budget", "meeting:ppr-cancel-dec");
        caller.post("/api/meetings/ppr-cancel-dec/cancel", Map.of("reason", "Snow"));
        caller.publish("ppr-cancel", true);

        assertThat(caller.anybody(ALL + "/ppr-cancel"))
                .bodyText()
                .contains("This meeting is cancelled");
    }

    @Test
    void leavesOutWhatAnotherBodyOnlyProposesAndWhatIsDeclined() {
        programmes.body("ppr-here", "PPD", "PUBLIC");
        programmes.body("ppr-there", "PPE", "RESTRICTED");
        caller.publish("ppr-here", true);
        refer(add("ppr-there", "Oxbow lake", "tbc"), "ppr-here");
        refer(add("ppr-there", "Zeppelin", "tbc"), "ppr-here");
        var proposed = proposals("ppr-here");
        var path = ALL + "/items/" + proposed.getFirst();

        assertThat(caller.anybody(ALL + "/ppr-here"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Oxbow", "Zeppelin");
        assertThat(caller.anybody(path)).hasStatus(404);

        caller.post(ITEMS + "/" + proposed.getFirst() + "/accept", Map.of("slot", "tbc"));
        caller.post(ITEMS + "/" + proposed.getLast() + "/decline", Map.of("reason", "Not ours"));

        assertThat(caller.anybody(ALL + "/ppr-here"))
                .bodyText()
                .contains("Oxbow", "Another body")
                .doesNotContain("Zeppelin", "Not ours", "Committee ppr-there");
        assertThat(caller.anybody(path)).bodyText().contains("Oxbow").doesNotContain("ppr-there");
        assertThat(caller.anybody(ALL + "/items/" + proposed.getLast())).hasStatus(404);
    }

    @Test
    void leavesNoTraceOfABodyThatIsClosed() {
        programmes.body("ppr-closed", "PPF", "CLOSED");
        var item = add("ppr-closed", "Interview the zymologist", "tbc");

        assertThat(caller.anybody(ALL)).hasStatusOk().bodyText().doesNotContain("ppr-closed");
        assertThat(caller.anybody(ALL + "/ppr-closed")).hasStatus(404);
        assertThat(caller.anybody(ALL + "/items/" + item)).hasStatus(404);
        assertThat(caller.anybody(ALL + ".json?committee=ppr-closed")).hasStatus(404);
    }

    @Test
    void takesBackWhatBecomesExempt() {
        var meeting = caller.aMeeting("ppr-exempt", "PPG");
        var outcome =
                caller.post(
                                "/api/meetings/" + meeting + "/outcomes",
                                Map.of(
                                        "title", "Buy the oxbow field",
                                        "wording", "that this be added to the work programme"))
                        .get("outcomeId")
                        .asString();
        caller.publish("ppr-exempt", true);
        eventually()
                .until(() ->
                        text(caller.anybody(ALL + "/ppr-exempt")).contains("Buy the oxbow field"));
        var item =
                caller.get("/api/work-programme?committeeId=ppr-exempt")
                        .at("/items/0/itemId")
                        .asString();
        assertThat(caller.anybody(ALL + "/items/" + item))
                .bodyText()
                .contains("/public/outcomes/" + outcome, "PPG 2026/27-01");

        caller.post(
                "/api/outcomes/" + outcome + "/amend",
                Map.of("terms", Map.of("restriction", "PARAGRAPH_3"), "reason", "It is exempt"));

        // Seen to from within: whoever asks the public page over and over is held off.
        eventually()
                .until(() ->
                        !caller.get("/api/work-programme?committeeId=ppr-exempt")
                                .toString()
                                .contains("oxbow"));
        assertThat(caller.anybody(ALL + "/ppr-exempt"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("oxbow", "PPG 2026/27-01", item);
        assertThat(caller.anybody(ALL + "/items/" + item)).hasStatus(404);
        assertThat(caller.json(caller.anybody(ALL + ".json?committee=ppr-exempt")).get("items"))
                .isEmpty();
    }

    @Test
    void escapesMarkupNeedsNoSignInSetsNoCookieAndMayBeCached() {
        programmes.body("ppr-evil", "PPH", "PUBLIC");
        caller.publish("ppr-evil", true);
        var item = add("ppr-evil", "<script>alert(1)</script> [[${7*7}]]", "tbc");

        for (var path : List.of(ALL, ALL + "/ppr-evil", ALL + "/items/" + item)) {
            var page = caller.anybody(path);
            assertThat(page).hasStatusOk().bodyText().doesNotContain("<script>alert", "_csrf");
            assertThat(page.getResponse().getHeader("Set-Cookie")).isNull();
            assertThat(page.getResponse().getHeader("Cache-Control"))
                    .isEqualTo("max-age=300, public");
            assertThat(page).bodyText().contains("rel=\"canonical\"");
        }
        assertThat(caller.anybody(ALL + "/ppr-evil"))
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; [[${7*7}]]");
    }

    @Test
    void givesDataByCursor() {
        programmes.body("ppr-data", "PPI", "PUBLIC");
        caller.publish("ppr-data", true);
        List.of("One", "Two", "Three").forEach(title -> add("ppr-data", title, "tbc"));
        var path = ALL + ".json?committee=ppr-data&limit=2";

        var first = caller.json(caller.anybody(path));
        var second = caller.json(caller.anybody(path + "&after=" + first.get("next").asString()));

        assertThat(first.get("items")).hasSize(2);
        assertThat(second.get("items")).hasSize(1);
        assertThat(first.at("/items/0/address").asString()).contains(ALL + "/items/");
        assertThat(caller.anybody(path + "&after=x")).hasStatus(400);
    }

    private void refer(String item, String committee) {
        caller.post(ITEMS + "/" + item + "/refer", Map.of("committeeId", committee));
    }

    /** In the order of their titles. */
    private List<String> proposals(String committee) {
        return programmes.open(committee).stream()
                .sorted(Comparator.comparing(item -> item.get("title").asString()))
                .map(WorkProgrammes::id)
                .toList();
    }

    private String add(String committee, String title, String slot) {
        return id(programmes.add(committee, title, slot));
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }
}
