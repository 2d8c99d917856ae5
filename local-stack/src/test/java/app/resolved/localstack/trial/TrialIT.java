package app.resolved.localstack.trial;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.localstack.stack.DataFolder;
import app.resolved.localstack.stack.LocalStack;
import app.resolved.localstack.stack.StackPlan;
import app.resolved.localstack.stack.StackPorts;
import app.resolved.localstack.stack.Workshop;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@Tag("stack-of-its-own")
class TrialIT {
    private static final DataFolder DATA = DataFolder.temporary();
    private static TrialResult result;

    @BeforeAll
    static void tryTheSampleMinutes() {
        var watch = new Watch();
        var minutes = Workshop.here().root().resolve("samples/scrutiny-committee.txt");
        try (var stack = LocalStack.start(StackPlan.of(DATA, StackPorts.free()))) {
            result = new Trial(stack, watch).of(List.of(minutes));
        }
    }

    @AfterAll
    static void leaveNothing() {
        DATA.delete();
    }

    @Test
    void sendsWhatIsOwedOnceToWhomItIsOwed() {
        assertThat(result.reminders().owed()).isGreaterThan(20);
        assertThat(result.reminders().lost()).isEmpty();
        assertThat(result.reminders().doubled()).isEmpty();
        assertThat(result.reminders().unknown()).isZero();
        assertThat(result.reminders().sent()).isEqualTo(result.reminders().owed());
    }

    @Test
    void issuesWhatIsForActionAndFindsItsOwners() {
        assertThat(result.issued()).isGreaterThanOrEqualTo(result.forAction());
        assertThat(result.actions())
                .filteredOn(action -> action.owner().isPresent())
                .extracting(action -> action.owner().orElseThrow().post())
                .contains("Head of Finance", "Corporate Director of Resources");
    }

    @Test
    void printsTheFieldsThatWerePromised() {
        var json = JsonMapper.shared().readTree(TrialJson.of(result));

        assertThat(json.propertyNames())
                .containsExactly(
                        "servers", "read", "issued", "actions", "reminders", "mails", "seconds");
        assertThat(json.path("reminders").propertyNames())
                .containsExactly("owed", "sent", "unknown", "lost", "doubled");
        assertThat(json.path("actions").path(0).propertyNames())
                .containsExactly("reference", "minute", "part", "title", "owner", "due", "rule");
    }

    @Test
    void printsTheTrackerTheMailsAndTheReckoningForReaders() {
        assertThat(TrialText.of(result))
                .contains("ACTION TRACKER", "WHO WAS SENT WHAT, AND WHEN", "RECONCILIATION")
                .contains("0 lost, 0 doubled");
    }
}
