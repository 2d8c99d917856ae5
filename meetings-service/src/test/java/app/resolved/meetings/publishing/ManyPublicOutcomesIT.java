package app.resolved.meetings.publishing;

import static app.resolved.contracts.ActionState.ActionStatus.WITHDRAWN;
import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.ActionsFact.ActionLinksChanged;
import app.resolved.contracts.ActionsFact.ActionSignedOff;
import app.resolved.contracts.ActionsFact.ActionWithdrawn;
import app.resolved.contracts.Fact;
import app.resolved.meetings.AnAction;
import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SaysOnKafka;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A public page of many outcomes of several meetings. */
@MeetingsServiceTest
class ManyPublicOutcomesIT {

    private static final String BODY = "pub-many";
    private static final int MEETINGS = 4;
    private static final String DATA = "/public/outcomes.json?limit=100&committee=" + BODY;

    @Autowired private Caller caller;
    @Autowired private MeterRegistry meters;

    @Test
    void showsOfEachHowItsOwnActionStandsAndReadsTheirActionsTogether() {
        caller.aMeeting(BODY, "UM");
        caller.publish(BODY, true);
        var expected = new TreeMap<String, String>();
        for (int at = 1; at <= MEETINGS; at++) {
            expected.putAll(outcomesOf(BODY + "-" + at, at));
        }
        eventually().untilAsserted(() -> assertThat(standings()).isEqualTo(expected));

        var before = Map.of("heardAction", reads("heardAction"), "meeting", reads("meeting"));
        caller.anybody(DATA);

        assertThat(reads("heardAction") - before.get("heardAction")).isEqualTo(1);
        assertThat(reads("meeting") - before.get("meeting")).isEqualTo(1);
    }

    private Map<String, String> outcomesOf(String meeting, int day) {
        caller.put(
                "/api/meetings/" + meeting, Map.of("committeeId", BODY, "date", "2026-11-0" + day));
        var done = recorded(meeting, "Done at " + meeting);
        var elsewhere = recorded(meeting, "Answered at " + meeting);
        var dropped = recorded(meeting, "Dropped at " + meeting);
        var open = recorded(meeting, "Open at " + meeting);
        tell(
                new ActionSignedOff(AnAction.closed(done, meeting, "2026-11-20")),
                new ActionLinksChanged(AnAction.answeredBy(elsewhere, meeting, done)),
                new ActionWithdrawn(AnAction.of(dropped, meeting, WITHDRAWN)));
        return Map.of(
                title(done), "DONE",
                title(elsewhere), "DONE",
                title(dropped), "NOT_FOLLOWED_UP",
                title(open), "OPEN");
    }

    private static void tell(Fact... facts) {
        for (Fact fact : facts) {
            SaysOnKafka.say(fact, 1);
        }
    }

    private Map<String, String> standings() {
        var standings = new TreeMap<String, String>();
        caller.json(caller.anybody(DATA))
                .get("items")
                .forEach(each -> standings.put(title(each), each.get("standing").asString()));
        return standings;
    }

    private long reads(String collection) {
        return meters
                .find("mongodb.driver.commands")
                .tags("command", "find", "collection", collection)
                .timers()
                .stream()
                .mapToLong(Timer::count)
                .sum();
    }

    private JsonNode recorded(String meeting, String title) {
        return caller.post("/api/meetings/" + meeting + "/outcomes", Map.of("title", title));
    }

    private static String title(JsonNode outcome) {
        return outcome.get("title").asString();
    }
}
