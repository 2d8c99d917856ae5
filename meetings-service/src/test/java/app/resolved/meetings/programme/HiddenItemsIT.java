package app.resolved.meetings.programme;

import static app.resolved.meetings.WorkProgrammes.ITEMS;
import static app.resolved.meetings.WorkProgrammes.id;
import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.WorkProgrammes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is left on work programmes of an outcome that is marked exempt later. */
@MeetingsServiceTest
class HiddenItemsIT {

    private static final String ADDED = "that the oxbow field be added to the work programme";

    @Autowired private Caller caller;
    @Autowired private WorkProgrammes programmes;

    @Test
    void takesTheWordsOffWhatComesAgainTooWhateverBecameOfIt() {
        var outcome = outcome("hid-again", "HIA", ADDED);
        var first = eventually().until(() -> onlyOne("hid-again"), id -> !id.isEmpty());
        caller.put(ITEMS + "/" + first, Map.of("title", "The oxbow field", "every", "EACH_YEAR"));
        caller.post(ITEMS + "/" + first + "/done", Map.of());
        var second = onlyOne("hid-again");
        caller.post(ITEMS + "/" + second + "/drop", Map.of("reason", "The oxbow is dry"));
        var third = onlyOne("hid-again");
        caller.post(ITEMS + "/" + second + "/restore", Map.of());

        markExempt(outcome);

        eventually()
                .untilAsserted(
                        () -> assertThat(titles("hid-again")).containsOnly("HIA 2026/27-01"));
        caller.post(ITEMS + "/" + third + "/done", Map.of());
        assertThat(Set.of(first, second, third)).hasSize(3);
        assertThat(titles("hid-again")).hasSize(4).containsOnly("HIA 2026/27-01");
        assertThat(words("hid-again")).doesNotContain("oxbow");
    }

    @Test
    void takesTheWordsOffWhatAClerkTiedToItsAction() {
        var outcome = outcome("hid-tied", "HIT", "that the Head of Estates report");
        var before = add("hid-tied", "Unconnected");
        var item = add("hid-tied", "The oxbow report");
        caller.post(ITEMS + "/" + item + "/tie", Map.of("reference", "HIT 2026/27-01"));

        markExempt(outcome);

        eventually().until(() -> title(item), "HIT 2026/27-01"::equals);
        assertThat(title(before)).isEqualTo("Unconnected");
    }

    @Test
    void passesOnNoWordsOfWhatIsHidden() {
        var outcome = outcome("hid-pass", "HIP", ADDED);
        caller.put("/api/committees/hid-pass-2", Map.of("code", "HIQ", "name", "Hidden Two"));
        var item = eventually().until(() -> onlyOne("hid-pass"), id -> !id.isEmpty());
        markExempt(outcome);
        eventually().until(() -> title(item), "HIP 2026/27-01"::equals);

        caller.post(ITEMS + "/" + item + "/refer", Map.of("committeeId", "hid-pass-2"));
        caller.publish("hid-pass-2", true);
        caller.post(ITEMS + "/" + onlyOne("hid-pass-2") + "/accept", Map.of("slot", "tbc"));

        assertThat(titles("hid-pass-2")).containsExactly("HIP 2026/27-01");
        assertThat(caller.page("/public/work-programme/hid-pass-2", "MEMBER"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("HIP 2026/27-01");
    }

    @Test
    void saysAgainWhatItAsksForOnceItIsExemptNoMore() {
        var outcome = outcome("hid-back", "HIR", ADDED);
        caller.publish("hid-back", true);
        var item = eventually().until(() -> onlyOne("hid-back"), id -> !id.isEmpty());
        markExempt(outcome);
        eventually().until(() -> title(item), "HIR 2026/27-01"::equals);

        caller.post(
                "/api/outcomes/" + outcome + "/amend",
                Map.of("terms", Map.of(), "reason", "It is not exempt"));

        eventually().until(() -> title(item), "Report on the oxbow field"::equals);
        assertThat(caller.page("/public/work-programme/hid-back", "MEMBER"))
                .bodyText()
                .contains("Report on the oxbow field");
    }

    private String outcome(String committee, String code, String wording) {
        var meeting = caller.aMeeting(committee, code);
        return caller.post(
                        "/api/meetings/" + meeting + "/outcomes",
                        Map.of("title", "Report on the oxbow field", "wording", wording))
                .get("outcomeId")
                .asString();
    }

    private void markExempt(String outcome) {
        caller.post(
                "/api/outcomes/" + outcome + "/amend",
                Map.of("terms", Map.of("restriction", "PARAGRAPH_3"), "reason", "It is exempt"));
    }

    private String add(String committee, String title) {
        return id(programmes.add(committee, title, "tbc"));
    }

    /** The id of what is to come; empty where there is nothing. */
    private String onlyOne(String committee) {
        return programmes.open(committee).stream()
                .map(WorkProgrammes::id)
                .collect(Collectors.joining());
    }

    private String title(String item) {
        return caller.get(ITEMS + "/" + item).get("title").asString();
    }

    private List<String> titles(String committee) {
        return everything(committee).map(item -> item.get("title").asString()).toList();
    }

    private String words(String committee) {
        return everything(committee).map(JsonNode::toString).collect(Collectors.joining());
    }

    private Stream<JsonNode> everything(String committee) {
        return Stream.concat(
                programmes.open(committee).stream(), programmes.over(committee).stream());
    }
}
