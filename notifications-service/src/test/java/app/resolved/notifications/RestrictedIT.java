package app.resolved.notifications;

import static app.resolved.notifications.AnAction.anAction;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Exempt and confidential words are in no mail, and not in what is kept of one. */
class RestrictedIT extends ServiceTest {

    private static final String CANARY = "Quetzalcoatlus";

    @Test
    void writesToTheOwnerOfARestrictedActionByItsReferenceAlone() {
        others.action(restricted().titled(CANARY).assignedOn("2026-03-02").dueOn("2026-04-16"));

        moveTo("2026-03-03T08:30");
        settle();

        var mail = onlyMail();
        assertThat(mail.raw()).doesNotContain(CANARY);
        assertThat(mail.subject()).contains("A restricted item needs you: sign in");
    }

    @Test
    void forgetsWhatItWroteOfAnActionThatIsMarkedLater() {
        var action = anAction("a-1").assignedOn("2026-03-02").dueOn("2026-04-16");
        others.action(action.titled(CANARY));
        moveTo("2026-03-03T08:30");
        settle();
        assertThat(onlyMail().text()).contains(CANARY);
        assertThat(everything()).contains(CANARY);

        others.action(action.titled("Exempt action SC 2026/27-07").restricted());
        settle();
        moveTo("2026-03-31T09:00");
        settle();

        assertThat(everything()).doesNotContain(CANARY);
        assertThat(mailServer.accepted()).hasSize(2);
        assertThat(mailServer.accepted().getLast().raw()).doesNotContain(CANARY);
    }

    private static AnAction restricted() {
        return anAction("a-1").restricted();
    }

    /** All that stands in the database of the service. */
    private String everything() {
        var database = service.getBean(MongoTemplate.class).getDb();
        var all = new ArrayList<String>();
        for (var name : database.listCollectionNames()) {
            database.getCollection(name).find().map(Document::toJson).into(all);
        }
        return all.toString();
    }
}
