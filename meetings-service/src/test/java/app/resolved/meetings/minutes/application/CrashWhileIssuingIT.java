package app.resolved.meetings.minutes.application;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.HeardOnKafka;
import app.resolved.meetings.KilledProcess;
import app.resolved.meetings.MeetingsServiceTest;
import app.resolved.meetings.SampleMinutes;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** A process is killed between two steps of issuing; another one finishes. */
@MeetingsServiceTest
class CrashWhileIssuingIT {

    private static final String RECORDING =
            "app.resolved.meetings.outcomes.application.RecordOutcomes#";

    @Autowired private Caller caller;
    @Autowired private FinishIssuing finishIssuing;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"issue:before", "issue:after"})
    void isFinishedByAnotherProcessWithNothingLostOrDoubled(String point) throws Exception {
        var meeting =
                caller.aMeeting(
                        "crash-" + point.replace(':', '-'), point.endsWith("r") ? "CA" : "CB");
        int proposals = caller.upload(meeting, SampleMinutes.TEXT).get("proposals").size();
        caller.acceptAll(meeting);

        KilledProcess.at(RECORDING + point, IssuingProcess.class, meeting, folder);
        assertThat(status(meeting)).isEqualTo("ISSUING");
        assertThat(finishIssuing.unsettled()).isPositive();
        finishIssuing.finishAll();

        assertThat(status(meeting)).isEqualTo("ISSUED");
        var issued = caller.post("/api/meetings/" + meeting + "/issue", Map.of());
        assertThat(issued.get("issued").asInt()).isEqualTo(proposals);
        eventually().untilAsserted(() -> assertThat(told(meeting)).hasSize(proposals));
    }

    @Test
    void isNotCancelledHalfWayAndLeftBeingIssued() throws Exception {
        var meeting = caller.aMeeting("crash-and-cancel", "CC");
        caller.upload(meeting, SampleMinutes.TEXT);
        caller.acceptAll(meeting);
        KilledProcess.at(RECORDING + "issue:before", IssuingProcess.class, meeting, folder);

        var cancelled =
                caller.call(HttpMethod.POST, "/api/meetings/" + meeting + "/cancel", Map.of());
        finishIssuing.finishAll();

        assertThat(cancelled).hasStatus(409);
        assertThat(status(meeting)).isEqualTo("ISSUED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"takeOver:before", "takeOver:after"})
    void makesNoSecondActionOfWhatWasIssuedBeforeHoweverItIsInterrupted(String point)
            throws Exception {
        var name = "crash-" + point.replace(':', '-').toLowerCase(Locale.ROOT);
        var meeting = caller.aMeeting(name, point.endsWith("r") ? "CT" : "CU");
        var path = "/api/meetings/" + meeting;
        var sheet = path + "/action-sheet";
        caller.post(
                sheet + "/rows",
                List.of(Map.of("who", "Mr Okafor", "what", "Circulate a comparison of reserves")));
        caller.post(sheet + "/issue", Map.of());
        caller.upload(meeting, SampleMinutes.TEXT);
        caller.acceptAll(meeting);
        var like =
                caller.get(path + "/review")
                        .get("proposals")
                        .valueStream()
                        .filter(each -> !each.get("looksLike").isNull())
                        .findFirst()
                        .orElseThrow();
        caller.post(
                path + "/review/proposals/" + like.get("proposalId").asString() + "/same-as",
                Map.of("other", like.at("/looksLike/outcomeId").asString()));

        KilledProcess.at(
                "app.resolved.meetings.minutes.application.IssueActions#" + point,
                IssuingProcess.class,
                meeting,
                folder);
        finishIssuing.finishAll();

        assertThat(status(meeting)).isEqualTo("ISSUED");
        var outcomes = caller.get(path + "/outcomes").get("items").valueStream().toList();
        assertThat(outcomes)
                .filteredOn(each -> each.at("/minute").asString("").equals("47"))
                .extracting(each -> each.get("title").asString())
                .containsOnlyOnce("Circulate a comparison of reserves")
                .noneMatch(title -> title.startsWith("circulate"));
        assertThat(outcomes)
                .filteredOn(each -> !each.get("actionId").isNull())
                .extracting(each -> each.get("actionId").asString())
                .doesNotHaveDuplicates();
    }

    private String status(String meeting) {
        return caller.get("/api/meetings/" + meeting + "/review").get("status").asString();
    }

    /** By outcome: after a crash the same fact may be told again, never another one. */
    private static Set<String> told(String meeting) {
        return HeardOnKafka.all().stream()
                .filter(each -> each.fact().at("/outcome/meetingId").asString("").equals(meeting))
                .map(told -> told.key() + told.fact().at("/outcome/reference"))
                .collect(Collectors.toSet());
    }
}
