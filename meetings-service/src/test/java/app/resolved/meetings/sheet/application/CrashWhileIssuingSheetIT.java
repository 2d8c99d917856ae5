package app.resolved.meetings.sheet.application;

import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.HeardOnKafka;
import app.resolved.meetings.KilledProcess;
import app.resolved.meetings.MeetingsServiceTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A process is killed between two steps of issuing an action sheet; another one finishes. */
@MeetingsServiceTest
class CrashWhileIssuingSheetIT {

    private static final String RECORDING =
            "app.resolved.meetings.outcomes.application.RecordOutcomes#";

    @Autowired private Caller caller;
    @Autowired private FinishSheets finishSheets;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"issue:before", "issue:after"})
    void isFinishedByAnotherProcessWithNothingLostOrDoubled(String point) throws Exception {
        var name = "sheet-crash-" + point.replace(':', '-');
        var meeting = caller.aMeeting(name, point.endsWith("r") ? "SCA" : "SCB");
        var sheet = "/api/meetings/" + meeting + "/action-sheet";
        caller.post(
                sheet + "/rows",
                List.of(Map.of("what", "Go"), Map.of("what", "Come"), Map.of("what", "Stay")));

        KilledProcess.at(RECORDING + point, SheetIssuingProcess.class, meeting, folder);
        assertThat(caller.get(sheet).get("status").asString()).isEqualTo("ISSUING");
        assertThat(finishSheets.unsettled()).isPositive();
        finishSheets.finishAll();

        assertThat(caller.get(sheet).get("status").asString()).isEqualTo("OPEN");
        var references =
                references(caller.post(sheet + "/issue", Map.of()).findValuesAsString("reference"));
        assertThat(references).hasSize(3);
        eventually().untilAsserted(() -> assertThat(told(meeting)).isEqualTo(references));
    }

    private static Set<String> references(List<String> all) {
        return Set.copyOf(all);
    }

    private static Set<String> told(String meeting) {
        return HeardOnKafka.all().stream()
                .filter(each -> each.fact().at("/outcome/meetingId").asString("").equals(meeting))
                .map(told -> told.fact().at("/outcome/reference").asString())
                .collect(Collectors.toSet());
    }
}
