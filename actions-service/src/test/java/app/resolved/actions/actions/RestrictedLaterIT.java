package app.resolved.actions.actions;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.actions.fixtures.Facts;
import app.resolved.actions.fixtures.Mouth;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import app.resolved.contracts.FactJson;
import app.resolved.contracts.MeetingsFact.ResolutionAmended;
import app.resolved.contracts.Topic;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What is marked exempt later is gone from all that was kept of it. */
@OnRealServers
class RestrictedLaterIT {

    private static final String CANARY = "Quetzalcoatlus";

    @Autowired private Service service;
    @Autowired private Mouth mouth;
    @Autowired private MongoTemplate mongo;

    @Test
    void noWordOfItIsLeftInTheDatabaseOrOnAnyPage() {
        var outcome = anOutcome().titled(CANARY).madeTo("the keeper of the " + CANARY);
        service.hears(outcome.recorded());
        assertThat(everything()).contains(CANARY);

        service.hears(
                new ResolutionAmended(
                        outcome.titled("Exempt action SC 2026/27-07")
                                .madeTo(null)
                                .restricted(true)
                                .changed(1, "", false)),
                2);

        assertThat(everything()).doesNotContain(CANARY);
        assertThat(service.get("/api/actions/" + outcome.actionId()).body())
                .contains("Exempt action SC 2026/27-07", "Marked as exempt or confidential")
                .doesNotContain(CANARY);
        assertThat(service.get("/api/actions?committeeId=committee").body()).doesNotContain(CANARY);
    }

    @Test
    void whatWaitsAmongTheParkedIsForgottenToo() {
        var outcome = anOutcome().titled(CANARY + " parked");
        mouth.say(
                Topic.MEETINGS,
                "resolution.recorded.v9",
                outcome.outcomeId(),
                1,
                FactJson.write(outcome.recorded()));
        service.settle();
        assertThat(everything()).contains(CANARY);

        service.hears(
                new ResolutionAmended(
                        outcome.titled("Exempt action").restricted(true).changed(1, "", false)),
                2);

        assertThat(everything()).doesNotContain(CANARY);
    }

    @Test
    void itsDateMovesWithTheMeetingThatItHangsOnAndWithNoOther() {
        var committee = newId("committee");
        var outcome = anOutcome().of(committee).due("to the May meeting");
        service.hears(Facts.scheduled(committee + "-may", committee, "2027-05-11"));
        service.hears(outcome.recorded());
        var may = due(outcome);
        service.hears(
                new ResolutionAmended(
                        outcome.titled("Exempt action")
                                .due(null)
                                .restricted(true)
                                .changed(1, "", false)),
                2);

        service.hears(Facts.scheduled(committee + "-january", committee, "2027-01-19"));
        assertThat(due(outcome)).isEqualTo(may);

        service.hears(Facts.moved(committee + "-may", committee, "2027-05-18"), 2);
        assertThat(LocalDate.parse(due(outcome))).isEqualTo(LocalDate.parse(may).plusDays(7));

        service.hears(Facts.cancelled(committee + "-may", committee, "2027-05-18"), 3);
        assertThat(LocalDate.parse(due(outcome))).isEqualTo(LocalDate.parse(may).plusDays(7));
    }

    private String due(AnOutcome outcome) {
        return service.get("/api/actions/" + outcome.actionId()).at("/due/date");
    }

    /** All that stands in the database of the service, bytes read as text. */
    private String everything() {
        var all = new ArrayList<String>();
        for (var name : mongo.getDb().listCollectionNames()) {
            for (var found : mongo.getDb().getCollection(name).find()) {
                all.add(found.toJson() + bytes(found));
            }
        }
        return all.toString();
    }

    private static String bytes(Document found) {
        return found.get("bytes") instanceof Binary binary
                ? new String(binary.getData(), StandardCharsets.UTF_8)
                : "";
    }
}
