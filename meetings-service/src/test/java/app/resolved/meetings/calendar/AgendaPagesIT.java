package app.resolved.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.HeardOnKafka;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A clerk keeps a meeting's agenda on its page. */
@MeetingsServiceTest
class AgendaPagesIT {

    private static final String ENTITLED_CLERK = "CLERK" + Caller.ENTITLED;

    @Autowired private Caller caller;

    @Test
    void addsRenamesAndReordersItemsWhoseNumbersStayInTheirPlaces() {
        var path = agendaOf("agenda-order", "AGO");
        add(path, "1", "Apologies", 1);
        add(path, "2", "Reserves", 2);
        add(path, "3", "Winter roads", 3);

        caller.press(path + "/move", "CLERK", Map.of("number", "3", "up", "true", "version", "4"));
        caller.press(
                path + "/item",
                "CLERK",
                Map.of(
                        "was",
                        "1",
                        "number",
                        "1",
                        "title",
                        "Apologies and substitutes",
                        "version",
                        "5"));
        caller.press(path + "/remove", "CLERK", Map.of("number", "3", "version", "6"));

        assertThat(items("agenda-order"))
                .containsExactly("1 Apologies and substitutes", "2 Winter roads");
        assertThat(caller.page(path, "MEMBER"))
                .hasStatusOk()
                .bodyText()
                .contains("Winter roads", "Tuesday 3 November 2026")
                .doesNotContain("Add an item", "/agenda/move");
        assertThat(caller.page(path + "/item?number=2", "CLERK"))
                .bodyText()
                .contains("Change item 2");
    }

    @Test
    void tellsTheSecondOfTwoClerksThatTheAgendaChangedMeanwhile() {
        var path = agendaOf("agenda-two", "AGT");
        add(path, "1", "Apologies", 1);

        var late =
                caller.press(
                        path + "/add",
                        "CLERK",
                        Map.of("number", "2", "title", "Late", "version", "1"));

        assertThat(late).hasStatus(409).bodyText().contains("Somebody else changed this", "Late");
        assertThat(items("agenda-two")).containsExactly("1 Apologies");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        var path = agendaOf("agenda-bad", "AGB");
        add(path, "1", "Apologies", 1);

        var twice = add(path, "1", "Again", 2);
        var untitled = add(path, "2", " ", 2);
        var long300 = add(path, "2", "x".repeat(301), 2);
        var script = add(path, "2", "<script>alert(1)</script>", 2);

        assertThat(twice)
                .hasStatus(422)
                .bodyText()
                .contains("Two items have the number 1.", "Again");
        assertThat(untitled).hasStatus(422).bodyText().contains("Enter the title of item 2.");
        assertThat(long300).hasStatus(422).bodyText().contains("the most is 300");
        assertThat(script).hasStatus3xxRedirection();
        assertThat(caller.page(path, "CLERK")).bodyText().doesNotContain("<script>alert(1)");
    }

    @Test
    void keepsTheWordsOfAnExemptItemToTheEntitled() {
        var path = agendaOf("agenda-exempt", "AGE");
        caller.press(
                path + "/add",
                ENTITLED_CLERK,
                Map.of(
                        "number", "1",
                        "title", "Sale of the canary depot",
                        "restriction", "PARAGRAPH_3",
                        "version", "1"));

        var plainClerk = caller.page(path, "CLERK");
        var touched =
                caller.press(
                        path + "/item",
                        "CLERK",
                        Map.of("was", "1", "number", "1", "title", "Mine", "version", "2"));
        var shown = caller.openAs("/api/meetings/agenda-exempt/agenda", "CLERK");
        caller.ok(
                caller.callAs(
                        HttpMethod.PUT,
                        "/api/meetings/agenda-exempt/agenda",
                        Map.of(
                                "items",
                                List.of(
                                        Map.of(
                                                "number",
                                                "1",
                                                "title",
                                                "Exempt item",
                                                "exempt",
                                                true))),
                        "CLERK"));

        assertThat(plainClerk)
                .hasStatusOk()
                .bodyText()
                .contains("Exempt item", "paragraph 3", "Public excluded")
                .doesNotContain("canary", "Change<");
        assertThat(touched).hasStatus(403);
        assertThat(caller.page(path + "/item?number=1", "CLERK")).hasStatus(403);
        assertThat(shown).bodyText().doesNotContain("canary");
        assertThat(caller.page(path, ENTITLED_CLERK))
                .bodyText()
                .contains("Sale of the canary depot");
        assertThat(HeardOnKafka.all().toString()).doesNotContain("canary depot");
    }

    @Test
    void givesTheEntitledAnAgendaToPublishWithoutTheTitlesOfExemptItems() {
        var path = agendaOf("agenda-publish", "AGU");
        caller.press(
                path + "/add",
                ENTITLED_CLERK,
                Map.of(
                        "number", "1",
                        "title", "Sale of the parrot depot",
                        "restriction", "PARAGRAPH_3",
                        "version", "1"));

        var toPublish = caller.page(path + "/to-publish", ENTITLED_CLERK);

        assertThat(caller.page(path, ENTITLED_CLERK))
                .bodyText()
                .contains("Not for publication", "parrot");
        assertThat(toPublish)
                .hasStatusOk()
                .bodyText()
                .contains("Exempt item", "paragraph 3")
                .doesNotContain("parrot", "Not for publication", "/agenda/move");
    }

    @Test
    void takesWhatTheWorkProgrammeHasForTheMeetingAndLinksBackToIt() {
        var path = agendaOf("agenda-programme", "AGP");
        var item =
                caller.post(
                                "/api/work-programme/items",
                                Map.of(
                                        "committeeId", "agenda-programme",
                                        "title", "Void homes",
                                        "slot", "meeting:agenda-programme"))
                        .get("itemId")
                        .asString();

        var offered = caller.page(path, "CLERK");
        caller.press(path + "/take", "CLERK", Map.of("itemId", item, "version", "1"));
        var unknown = caller.press(path + "/take", "CLERK", Map.of("itemId", "no", "version", "2"));

        assertThat(offered).bodyText().contains("not on the agenda yet", "Put it on the agenda");
        assertThat(items("agenda-programme")).containsExactly("1 Void homes");
        assertThat(caller.page(path, "CLERK"))
                .bodyText()
                .contains("/work-programme/items/" + item)
                .doesNotContain("not on the agenda yet");
        assertThat(unknown).hasStatus(404);
    }

    @Test
    void isKeptByTheClerkAlone() {
        var path = agendaOf("agenda-others", "AGX");
        for (var role : new String[] {"MEMBER", "OFFICER", "CHAIR"}) {
            assertThat(
                            caller.press(
                                    path + "/add",
                                    role,
                                    Map.of("number", "1", "title", "Mine", "version", "1")))
                    .hasStatus(403);
        }
        assertThat(caller.page(path, "PARTNER")).hasStatus4xxClientError();
        assertThat(items("agenda-others")).isEmpty();
    }

    private String agendaOf(String name, String code) {
        caller.aMeeting(name, code);
        return "/meetings/" + name + "/agenda";
    }

    private MvcTestResult add(String path, String number, String title, long version) {
        return caller.press(
                path + "/add",
                "CLERK",
                Map.of("number", number, "title", title, "version", String.valueOf(version)));
    }

    private List<String> items(String meeting) {
        return caller.get("/api/meetings/" + meeting + "/agenda")
                .valueStream()
                .map(each -> each.get("number").asString() + " " + each.get("title").asString())
                .toList();
    }
}
