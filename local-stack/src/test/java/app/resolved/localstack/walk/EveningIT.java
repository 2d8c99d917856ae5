package app.resolved.localstack.walk;

import static app.resolved.localstack.http.Service.ACTIONS;
import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * A clerk's whole evening: three actions recorded and issued the morning after; three weeks later
 * the pack read, matched and the rest issued; a part corrected, the minutes approved at the next
 * meeting, and its matters arising.
 */
@ExtendWith(OneStage.class)
class EveningIT {

    private static final String CLERK = "priya.raman@ashmere.example";
    private static final String NOTED = "Circulate comparison of library branch costs";
    private static final String CORRECTED = "Publish the programme of shelter repairs by parish";

    private static Stage stage;
    private static Browsers browsers;

    @BeforeAll
    static void open(Stage one, Browsers ours) {
        stage = one;
        browsers = ours;
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void fromTheActionSheetToTheMattersArising(boolean javaScript) {
        var day = stage.lastWorkingDay();
        var next = workingDay(day.plusWeeks(5));
        try (var clerk = browsers.person(stage, CLERK, javaScript)) {
            clerk.addsAMeeting(next);
            var toCome = clerk.page().url();
            clerk.addsAMeeting(day);
            var meeting = clerk.page().url();

            recordsThreeActionsTheMorningAfter(clerk, javaScript);
            issuesThem(clerk, meeting);
            weeksGoBy(clerk, 3);
            uploadsThePack(clerk, meeting, day);
            goesThroughWhatIsMatched(clerk);
            issuesTheRest(clerk);
            seesNoSecondActionOfWhatWasIssued(meeting);

            weeksGoBy(clerk, 1);
            correctsOnePart(clerk, meeting);
            weeksGoBy(clerk, 2);
            approvesTheMinutesAtTheNextMeeting(clerk, meeting, toCome);
            printsWhatArises(clerk, toCome);
            seesHowWellTheyWereRead(clerk);
            assertThat(clerk.obstacles()).isEmpty();
        }
    }

    private static void recordsThreeActionsTheMorningAfter(Person clerk, boolean javaScript) {
        clerk.follows("Fill in the action sheet")
                .looksAround("action-sheet-empty")
                .fills("Who, row 1", "Mr Fairbrother")
                .fills("What, row 1", NOTED)
                .fills("For when, row 1", "end of the month")
                .fills("Who, row 2", "Mrs Adeyemi")
                .fills("What, row 2", "Send members list of unlit shelters");
        keepsThem(clerk, javaScript);
        clerk.unfolds("Paste a list")
                .fills(
                        "A line for each action",
                        "Ms Raman; ask; the libraries; about Sundays; soon")
                .presses("Make rows of it")
                .reads("Line 1 has 2 parts too many")
                .looksAround("action-sheet-bad-line")
                .fills(
                        "A line for each action",
                        "Ms Raman; ask the libraries about Sundays; next meeting")
                .presses("Make rows of it")
                .reads("1 row is added.")
                .looksAround("action-sheet");
    }

    /** What is typed is kept by itself, or by a press where no script does it. */
    private static void keepsThem(Person clerk, boolean javaScript) {
        if (javaScript) {
            eventually().untilAsserted(() -> clerk.reads("Saved. Nothing is issued yet."));
        } else {
            clerk.presses("Save").reads("The action sheet is saved. Nothing is issued yet.");
        }
    }

    private static void issuesThem(Person clerk, String meeting) {
        clerk.presses("Look over and issue")
                .reads("Issue 3 actions?", "What will be sent to whom", "Mrs Adeyemi")
                .looksAround("action-sheet-issue")
                .presses("Issue 3 actions")
                .reads("3 actions of this meeting are issued.")
                .looksAround("action-sheet-issued");
        stage.services().everyone("/actuator/settled");
        eventually().until(() -> titled(meeting, NOTED).size() == 1);
    }

    private static void uploadsThePack(Person clerk, String meeting, LocalDate day) {
        clerk.opens(meeting)
                .follows("Upload the minutes")
                .uploads("File with the minutes", MinutesPack.of(day, browsers))
                .presses("Upload and read")
                .reads("Review the minutes", "Is this what was issued already?")
                .looksAround("review-matched");
    }

    private static void goesThroughWhatIsMatched(Person clerk) {
        var same = clerk.page().locator(".review__like button[value=same]");
        assertThat(same.count()).isEqualTo(2);
        clerk.pressesAll(same);
        clerk.presses("Accept all").reads("You can take that back until you issue.");
        clerk.pressesAll(clerk.page().locator("button[name=decision][value=REJECTED]"));
        clerk.reads("takes over its minute").looksAround("review-to-issue");
    }

    private static void issuesTheRest(Person clerk) {
        clerk.page().locator("#issue form button").click();
        clerk.reads("2 that were issued before have their minute now.")
                .looksAround("meeting-issued");
        stage.services().everyone("/actuator/settled");
    }

    private static void seesNoSecondActionOfWhatWasIssued(String meeting) {
        eventually().until(() -> actions(meeting).stream().anyMatch(EveningIT::isOfTheLibrary));
        assertThat(titled(meeting, NOTED)).hasSize(1);
        assertThat(actions(meeting))
                .filteredOn(one -> one.path("title").asString("").contains("branch costs"))
                .hasSize(1);
        assertThat(titled(meeting, NOTED).getFirst().path("minute").asString()).isEqualTo("41");
    }

    private static void correctsOnePart(Person clerk, String meeting) {
        clerk.opens(meeting);
        clerk.page()
                .locator("tr", new Page.LocatorOptions().setHasText("shelter repairs"))
                .locator("a[href*='/outcomes/']")
                .first()
                .click();
        clerk.presses("Amend it")
                .fills("What is asked", CORRECTED)
                .fills("Why it is amended", "The draft left out by parish.")
                .presses("Amend it")
                .reads(CORRECTED, "What it said before")
                .looksAround("outcome-amended");
        eventually().until(() -> titled(meeting, CORRECTED).size() == 1);
    }

    private static void approvesTheMinutesAtTheNextMeeting(
            Person clerk, String meeting, String next) {
        clerk.opens(next).presses("It was held").looksAround("next-meeting-held");
        clerk.opens(meeting)
                .presses("Its minutes: address and approval")
                .chooses("Which meeting approved them", idIn(next))
                .looksAround("approval")
                .presses("They were approved")
                .reads("The minutes are noted as approved.");
        clerk.opens(meeting).reads("Minutes approved").looksAround("minutes-approved");
    }

    private static void printsWhatArises(Person clerk, String next) {
        stage.services().everyone("/actuator/settled");
        clerk.opens(next + "/matters-arising")
                .reads("Matters arising", NOTED, CORRECTED, "Minute 41")
                .looksAround("matters-arising");
        clerk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        clerk.reads(NOTED, CORRECTED).readsNothingOf("Download for the agenda");
        clerk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void seesHowWellTheyWereRead(Person clerk) {
        clerk.opens(stage.addresses().meetings() + "/reader")
                .reads("How well minutes are read", "By month")
                .looksAround("reader");
    }

    private static void weeksGoBy(Person clerk, int weeks) {
        stage.clock()
                .ifPresent(clock -> {
                    clerk.page().setDefaultTimeout(180_000);
                    for (int week = 0; week < weeks; week++) {
                        clerk.opens(clock)
                                .presses("One week on")
                                .reads("all services have settled");
                    }
                });
    }

    private static boolean isOfTheLibrary(JsonNode action) {
        return action.path("title").asString("").contains("library savings");
    }

    private static List<JsonNode> titled(String meeting, String title) {
        return actions(meeting).stream()
                .filter(one -> one.path("title").asString("").equals(title))
                .toList();
    }

    private static List<JsonNode> actions(String meeting) {
        return stage.services().all(ACTIONS, "/api/actions").stream()
                .filter(one -> one.path("meetingId").asString("").equals(idIn(meeting)))
                .toList();
    }

    private static String idIn(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static LocalDate workingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5 ? workingDay(day.plusDays(1)) : day;
    }
}
