package app.resolved.localstack.stack;

import static app.resolved.localstack.http.Service.ACTIONS;
import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.localstack.calendar.Move;
import app.resolved.localstack.council.Council;
import app.resolved.localstack.council.CouncilLoader;
import app.resolved.localstack.http.Calls;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** One stack for all of these, from its first breath to the death of a child. */
@Tag("stack-of-its-own")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LocalStackIT {
    private static final DataFolder DATA = DataFolder.temporary();
    private static LocalStack stack;

    @BeforeAll
    static void startAndLoad() {
        stack = LocalStack.start(StackPlan.of(DATA, StackPorts.free()));
        new CouncilLoader(Council.ofAshmere(), stack.services(), stack.settled())
                .load(stack.calendar().now());
    }

    @AfterAll
    static void stop() {
        stack.close();
        DATA.delete();
    }

    @Test
    @Order(1)
    void sendsNothingByLoadingTheSampleCouncil() {
        assertThat(stack.services().all(ACTIONS, "/api/actions")).hasSizeGreaterThan(5);
        assertThat(mails()).isEmpty();
    }

    @Test
    @Order(2)
    void hasAnActionOfAJointPostOneOfAVacantPostAndOneWithoutOwner() {
        var actions = stack.services().all(ACTIONS, "/api/actions");

        assertThat(actions).anyMatch(action -> holders(action) == 2);
        assertThat(actions).anyMatch(action -> action.hasNonNull("owner") && holders(action) == 0);
        assertThat(actions).anyMatch(action -> !action.hasNonNull("owner"));
    }

    @Test
    @Order(3)
    void changesNothingByLoadingItAgain() {
        var before = stack.services().all(ACTIONS, "/api/actions");

        new CouncilLoader(Council.ofAshmere(), stack.services(), stack.settled())
                .load(stack.calendar().now());

        assertThat(stack.services().all(ACTIONS, "/api/actions")).isEqualTo(before);
    }

    @Test
    @Order(4)
    void sendsRemindersWhenTheClockIsMoved() {
        stack.calendar().moveTo(Move.read("+4w").from(stack.calendar().now()), _ -> {});

        eventually().until(() -> !mails().isEmpty());
        assertThat(mails())
                .allMatch(mail -> mail.path("headers").hasNonNull("x-resolved-reminders"));
    }

    @Test
    @Order(5)
    void reportsAChildThatDiesWithTheEndOfItsLog() {
        var told = new CompletableFuture<StackFailed>();
        stack.onDeath(told::complete);

        var mailbox = stack.children().stream().filter(child -> child.name().equals("mailbox"));
        mailbox.findFirst().orElseThrow().kill();

        eventually().until(told::isDone);
        assertThat(told.join())
                .hasMessageContaining("mailbox has ended")
                .hasMessageContaining("\n  | ");
    }

    private static int holders(JsonNode action) {
        return action.path("owner").path("holders").size();
    }

    private static ArrayList<JsonNode> mails() {
        try (var calls = new Calls()) {
            var found = new ArrayList<JsonNode>();
            var address = stack.addresses().mailbox() + "/api/email";
            calls.send(Calls.to(address).build()).forEach(found::add);
            return found;
        }
    }
}
