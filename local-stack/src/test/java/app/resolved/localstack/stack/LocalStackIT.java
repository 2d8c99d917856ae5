package app.resolved.localstack.stack;

import static app.resolved.localstack.http.Service.ACTIONS;
import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.localstack.calendar.Move;
import app.resolved.localstack.council.Council;
import app.resolved.localstack.council.CouncilLoader;
import app.resolved.localstack.http.Calls;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One stack for all of these, with the sample council. */
@Tag("stack-of-its-own")
class LocalStackIT {
    private static final DataFolder DATA = DataFolder.temporary();
    private static LocalStack stack;
    private static List<JsonNode> mailsOfLoading;

    @BeforeAll
    static void startAndLoad() {
        stack = LocalStack.start(StackPlan.of(DATA, StackPorts.free()));
        new CouncilLoader(Council.ofAshmere(), stack.services(), stack.settled())
                .load(stack.calendar().now());
        mailsOfLoading = mails();
    }

    @AfterAll
    static void stop() {
        stack.close();
        DATA.delete();
    }

    @Test
    void sendsNothingByLoadingTheSampleCouncil() {
        assertThat(stack.services().all(ACTIONS, "/api/actions")).hasSizeGreaterThan(5);
        assertThat(mailsOfLoading).isEmpty();
    }

    @Test
    void hasAnActionOfAJointPostOneOfAVacantPostAndOneWithoutOwner() {
        var actions = stack.services().all(ACTIONS, "/api/actions");

        assertThat(actions).anyMatch(action -> holders(action) == 2);
        assertThat(actions).anyMatch(action -> action.hasNonNull("owner") && holders(action) == 0);
        assertThat(actions).anyMatch(action -> !action.hasNonNull("owner"));
    }

    @Test
    void changesNothingByLoadingItAgain() {
        var before = stack.services().all(ACTIONS, "/api/actions");

        new CouncilLoader(Council.ofAshmere(), stack.services(), stack.settled())
                .load(stack.calendar().now());

        assertThat(stack.services().all(ACTIONS, "/api/actions")).isEqualTo(before);
    }

    @Test
    void sendsRemindersWhenTheClockIsMoved() {
        stack.calendar().moveTo(Move.read("+4w").from(stack.calendar().now()), _ -> {});

        eventually().until(() -> !mails().isEmpty());
        assertThat(mails())
                .allMatch(mail -> mail.path("headers").hasNonNull("x-resolved-reminders"));
    }

    private static int holders(JsonNode action) {
        return action.path("owner").path("holders").size();
    }

    private static List<JsonNode> mails() {
        try (var calls = new Calls()) {
            var found = new ArrayList<JsonNode>();
            var address = stack.addresses().mailbox() + "/api/email";
            calls.send(Calls.to(address).build()).forEach(found::add);
            return found;
        }
    }
}
