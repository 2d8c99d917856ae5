package app.resolved.notifications;

import static app.resolved.notifications.AnAction.anAction;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.notifications.smtp.ScriptedMailServer.Turn;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What is kept of a person who asked to be forgotten. */
class ErasedIT extends ServiceTest {

    @Test
    void keepsThatItWasSentAndForgetsNameAddressAndWords() {
        others.action(anAction().assignedOn("2026-03-02").dueOn("2026-04-16"));
        settle();
        moveTo("2026-03-03T08:30");
        settle();
        assertThat(kept()).contains("Mr B Okafor", "b.okafor@council.example");

        others.erase("okafor");
        settle();

        assertThat(kept())
                .contains("\"state\": \"SENT\"", "assigned")
                .doesNotContain("Okafor", "b.okafor@", "Share the reserves graph");
        moveTo("2026-03-31T09:00");
        settle();
        assertThat(mailServer.accepted()).hasSize(1);
    }

    @Test
    void forgetsTheMailServersWordsOfAnAddressThatItRefused() {
        others.action(anAction().assignedOn("2026-03-02").dueOn("2026-04-16"));
        settle();
        mailServer.next(new Turn.RefuseRecipient("550 5.1.1 <b.okafor@council.example>: unknown"));
        moveTo("2026-03-03T08:30");
        settle();
        assertThat(kept()).contains("UNDELIVERABLE", "<b.okafor@council.example>");

        others.erase("okafor");
        settle();

        assertThat(kept()).contains("UNDELIVERABLE").doesNotContain("b.okafor@");
    }

    private String kept() {
        return service.getBean(MongoTemplate.class)
                .getCollection("deliveries")
                .find()
                .map(Document::toJson)
                .into(new ArrayList<>())
                .toString();
    }
}
