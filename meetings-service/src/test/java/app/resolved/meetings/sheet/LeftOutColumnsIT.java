package app.resolved.meetings.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whoever pastes a list is told which of its columns no row holds. */
@MeetingsServiceTest
class LeftOutColumnsIT {

    private static final String LIST =
            "Who\tAction\tDue\tStatus\tProgress\nMs Fernsby\task\tMay\tOpen\tnone";

    private final Caller caller;

    LeftOutColumnsIT(@Autowired Caller caller) {
        this.caller = caller;
    }

    @Test
    void theApiNamesTheColumnsThatWereLeftOut() {
        var answer = pasted("left-out-columns", "LFO", LIST);

        assertThat(named(answer)).containsExactly("Status", "Progress");
        assertThat(answer.at("/rows/0/what").asString()).isEqualTo("ask");
        assertThat(answer.get("toIssue").asInt()).isOne();
    }

    @Test
    void theApiNamesNoColumnWhereAllAreHeld() {
        assertThat(named(pasted("no-columns-left", "LFN", "Ms Fernsby; ask; May"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"save", "issue", "remove"})
    void thePageNamesThemWhateverIsPressedWithTheList(String button) {
        var meeting = caller.aMeeting("left-out-by-" + button, "LO" + button.length());
        var sheet = "/api/meetings/" + meeting + "/action-sheet";
        caller.post(sheet + "/rows", List.of(Map.of("rowId", "r1", "what", "Grit the path")));

        assertThat(banner(meeting, Map.of("pasted", LIST, button, "r1")))
                .contains("left out: Status, Progress.");
        assertThat(caller.get(sheet).get("rows").size()).isEqualTo(button.equals("remove") ? 1 : 2);
    }

    @Test
    void thePageNamesThemAlsoWhereARowIsKeptForAnotherClerk() {
        var meeting = caller.aMeeting("left-out-kept", "LFK");
        var exempt =
                Map.of(
                        "pasted",
                        LIST,
                        "row",
                        "r1",
                        "what",
                        "Sell the depot",
                        "restriction",
                        "PARAGRAPH_3",
                        "issue",
                        "");

        assertThat(banner(meeting, exempt))
                .contains("is kept for a clerk entitled", "left out: Status, Progress.");
    }

    @Test
    void thePageSaysNothingOfColumnsBeforeItIssuesWhereNoneWasLeftOut() {
        var meeting = caller.aMeeting("none-left-out", "LFZ");

        assertThat(banner(meeting, Map.of("pasted", "Ms Fernsby; ask", "issue", "")))
                .isEqualTo("null");
    }

    private String banner(String meeting, Map<String, String> fields) {
        var pressed = caller.press("/meetings/" + meeting + "/action-sheet", "CLERK", fields);
        return String.valueOf(pressed.getMvcResult().getFlashMap().get("banner"));
    }

    private JsonNode pasted(String committee, String code, String list) {
        var meeting = caller.aMeeting(committee, code);
        return caller.post(
                "/api/meetings/" + meeting + "/action-sheet/paste", Map.of("text", list));
    }

    private static Iterable<String> named(JsonNode answer) {
        return answer.get("columnsLeftOut").valueStream().map(JsonNode::asString).toList();
    }
}
