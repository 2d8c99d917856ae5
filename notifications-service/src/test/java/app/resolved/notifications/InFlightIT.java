package app.resolved.notifications;

import static app.resolved.notifications.AnAction.anAction;
import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.testkit.guards.ChildJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** An action is marked as exempt in the very moment in which its letter leaves. */
class InFlightIT extends ServiceTest {

    private static final String CANARY = "Quetzalcoatlus";
    private static final String WRITTEN =
            "app.resolved.notifications.deliveries.application.Dispatch#begin:before";

    @TempDir private Path folder;

    @Test
    void writesALetterAnewThatWasWrittenJustBeforeItsActionWasMarked() throws Exception {
        var action = anAction().titled(CANARY).assignedOn("2026-03-02").dueOn("2026-04-16");
        others.action(action);
        settle();
        service.close();
        var reached = folder.resolve("reached");
        var process =
                ServiceProcess.start(
                        place,
                        mailServer.port(),
                        "2026-03-03T09:00",
                        ChildJvm.stoppingAt(WRITTEN, reached));
        try {
            eventually().until(() -> Files.exists(reached));
            service = startService();
            others.action(action.titled("Exempt action SC 2026/27-07").restricted());
            eventually().until(this::isKnownToBeRestricted);

            Files.delete(reached);
            eventually().until(() -> !mailServer.accepted().isEmpty());
        } finally {
            process.destroyForcibly().waitFor();
        }

        assertThat(onlyMail().raw()).doesNotContain(CANARY).contains("A restricted item needs you");
        assertThat(kept()).doesNotContain(CANARY);
    }

    private boolean isKnownToBeRestricted() {
        return mongo().getCollection("schedules")
                        .countDocuments(new Document("action.restricted", true))
                == 1;
    }

    private String kept() {
        return mongo().getCollection("deliveries")
                .find()
                .map(Document::toJson)
                .into(new ArrayList<>())
                .toString();
    }

    private MongoTemplate mongo() {
        return service.getBean(MongoTemplate.class);
    }
}
