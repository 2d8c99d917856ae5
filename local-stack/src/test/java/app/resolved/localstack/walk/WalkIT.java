package app.resolved.localstack.walk;

import static app.resolved.localstack.http.Service.ACTIONS;
import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.resolved.localstack.http.Calls;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** From minutes to a reminder in one browser, with scripts and without. */
@ExtendWith(OneStage.class)
class WalkIT {

    private static final String CLERK = "priya.raman@ashmere.example";
    private static final String OFFICER = "tom.fairbrother@ashmere.example";
    private static final String CHAIR = "margaret.holt@ashmere.example";
    private static final String ADMINISTRATOR = "jo.tanner@ashmere.example";

    private static Stage stage;
    private static Browsers browsers;

    @BeforeAll
    static void open(Stage one, Browsers ours) {
        stage = one;
        browsers = ours;
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void fromTheMinutesToTheSignOffAndAReminder(boolean javaScript) {
        var title = "Circulate agency spending " + UUID.randomUUID().toString().substring(0, 8);
        int mailsBefore = mails().size();

        try (var clerk = browsers.person(stage, CLERK, javaScript);
                var officer = browsers.person(stage, OFFICER, javaScript);
                var chair = browsers.person(stage, CHAIR, javaScript)) {
            uploadsTheMinutesOfAMeeting(clerk);
            goesThroughWhatTheReaderProposes(clerk, title);
            issuesTheActions(clerk);

            seesWhatIsAskedAndWhy(officer, title);
            seesWhatIsOpenLateAndWithoutAnOwner(chair);
            reportsProgressAndProposesThatItIsDone(officer);

            recordsTheSignOff(clerk, title);
            eventually().until(() -> mails().size() > mailsBefore);
            readsThePagesOfTheRest(clerk);
            movesTheClockAndSeesTheRemindersArrive(clerk);
            assertThat(List.of(clerk, officer, chair)).flatExtracting(Person::obstacles).isEmpty();
        }
    }

    @Test
    void replaysAParkedEventFromItsPage() {
        assumeThat(stage.mongodb()).as("an address of the database").isPresent();
        var name = "Mr Q " + UUID.randomUUID();

        try (var copies = new CopiesOfPeople(stage.mongodb().orElseThrow());
                var administrator = browsers.person(stage, ADMINISTRATOR, true)) {
            copies.refuse(name);
            recordPerson(name);
            var system = stage.addresses().meetings() + "/system";
            eventually()
                    .until(() -> administrator.opens(system).main().contains("1 key is parked"));
            administrator.reads("directory.person-recorded.v1").looksAround("system-parked");

            administrator.presses("Replay").reads("failed again");
            copies.takeAll();
            administrator
                    .follows("directory.person-recorded.v1")
                    .looksAround("parked")
                    .presses("Replay");

            administrator
                    .reads("1 event replayed", "Nothing is parked.")
                    .looksAround("system-replayed");
            assertThat(copies.names()).contains(name);
            assertThat(administrator.obstacles()).isEmpty();
        }
    }

    private static void recordPerson(String name) {
        var person =
                Map.of(
                        "name",
                        name,
                        "email",
                        "parked@ashmere.example",
                        "roles",
                        List.of("MEMBER"),
                        "committeeIds",
                        List.of(),
                        "entitled",
                        false);
        stage.services().put(ACTIONS, "/api/people/parked", person);
    }

    private static void uploadsTheMinutesOfAMeeting(Person clerk) {
        var day = stage.lastWorkingDay();
        clerk.opens(stage.addresses().meetings() + "/meetings")
                .reads("Meetings")
                .looksAround("meetings")
                .follows("Add a meeting")
                .chooses("Committee", "scrutiny")
                .fills(day)
                .fills("Begins at", "10:00")
                .fills("Place", "Council Chamber, Market House")
                .looksAround("add-a-meeting")
                .presses("Save")
                .looksAround("meeting")
                .follows("Upload the minutes")
                .looksAround("upload")
                .uploads("File with the minutes", Minutes.of(day))
                .presses("Upload and read")
                .reads("Review the minutes");
    }

    private static void goesThroughWhatTheReaderProposes(Person clerk, String title) {
        clerk.looksAround("review")
                .reads("agency spending")
                .unfolds("Edit")
                .fills("What is asked", title)
                .fills("By when, in words", "within 2 days")
                .presses("Accept so")
                .reads("Accepted, changed")
                .presses("Reject")
                .reads("Rejected");
        clerk.unfolds("Add what the reader missed")
                .fills("The words of the minutes", "Mr Quill asked for the cost of the report.")
                .page()
                .locator("#add input[name=title]")
                .fill("Say what the report cost");
        clerk.presses("Add");
        clerk.reads("Say what the report cost")
                .pressesAll(
                        clerk.page()
                                .locator(".review__form .review__buttons button[value=ACCEPTED]"));
        clerk.reads("for action", "it comes to your desk").looksAround("review-decided");
    }

    private static void issuesTheActions(Person clerk) {
        clerk.presses("Issue").looksAround("issued");
        stage.services().everyone("/actuator/settled");
    }

    private static void seesWhatIsAskedAndWhy(Person officer, String title) {
        eventually().until(() -> actions().stream().anyMatch(one -> titled(one, title)));
        officer.opens(stage.addresses().actions() + "/")
                .looksAround("today-officer")
                .opens(stage.addresses().actions() + "/actions")
                .reads(title)
                .looksAround("my-actions")
                .follows(title)
                .reads(title, "Head of Finance", "31")
                .unfolds("Why this date?")
                .looksAround("action");
    }

    private static void reportsProgressAndProposesThatItIsDone(Person officer) {
        officer.ticks("There is progress to report")
                .fills("What has been done, or why not?", "The table is drafted.")
                .presses("Send")
                .reads("The table is drafted.")
                .ticks("It is done")
                .fills("What has been done, or why not?", "The table went to all members.")
                .presses("Send")
                .reads("The table went to all members.")
                .looksAround("action-proposed");
    }

    private static void seesWhatIsOpenLateAndWithoutAnOwner(Person chair) {
        chair.opens(stage.addresses().actions() + "/")
                .looksAround("today-chair")
                .follows("What to ask about")
                .reads("Before the meeting", "Late", "Without an owner")
                .looksAround("before-the-meeting");
    }

    private static void recordsTheSignOff(Person clerk, String title) {
        clerk.opens(stage.addresses().actions() + "/desk")
                .reads("Awaiting sign-off")
                .looksAround("desk")
                .follows(title)
                .fills("Minute in which the committee agreed", "34")
                .presses("Sign off")
                .reads("Signed off")
                .looksAround("action-signed-off");
    }

    private static void readsThePagesOfTheRest(Person clerk) {
        clerk.opens(stage.addresses().actions() + "/").looksAround("today-clerk");
        clerk.opens(stage.addresses().actions() + "/directory").looksAround("directory");
        clerk.opens(stage.addresses().actions() + "/tracker/scrutiny").looksAround("tracker");
        clerk.opens(stage.addresses().meetings() + "/committees").looksAround("committees");
        clerk.opens(stage.addresses().notifications() + "/deliveries").looksAround("deliveries");
        clerk.opens(stage.addresses().notifications() + "/ladder").looksAround("ladder");
        clerk.opens(stage.addresses().notifications() + "/escalations").looksAround("escalations");
        clerk.opens(stage.addresses().notifications() + "/system").looksAround("system");
    }

    private static void movesTheClockAndSeesTheRemindersArrive(Person clerk) {
        stage.clock()
                .ifPresent(clock -> {
                    int before = mails().size();
                    clerk.page().setDefaultTimeout(180_000);
                    clerk.opens(clock).presses("Four weeks on").reads("all services have settled");
                    assertThat(mails().size()).isGreaterThan(before);
                });
    }

    private static boolean titled(JsonNode action, String title) {
        return action.path("title").asString("").equals(title);
    }

    private static List<JsonNode> actions() {
        return stage.services().all(ACTIONS, "/api/actions");
    }

    private static JsonNode mails() {
        try (var calls = new Calls()) {
            return calls.send(Calls.to(stage.addresses().mailbox() + "/api/email").build());
        }
    }
}
