package app.resolved.meetings.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whoever pastes a list is told which of its columns no row holds. */
@MeetingsServiceTest
class LeftOutColumnsIT {

    private final Caller caller;

    LeftOutColumnsIT(@Autowired Caller caller) {
        this.caller = caller;
    }

    @Test
    void theApiNamesTheColumnsThatWereLeftOut() {
        var answer =
                pasted(
                        "left-out-columns",
                        "LFO",
                        "Who\tAction\tDue\tStatus\tProgress\nMs Fernsby\task\tMay\tOpen\tnone");

        assertThat(named(answer)).containsExactly("Status", "Progress");
        assertThat(answer.at("/rows/0/what").asString()).isEqualTo("ask");
        assertThat(answer.get("toIssue").asInt()).isOne();
    }

    @Test
    void theApiNamesNoColumnWhereAllAreHeld() {
        assertThat(named(pasted("no-columns-left", "LFN", "Ms Fernsby; ask; May"))).isEmpty();
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
