package app.resolved.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.Caller;
import app.resolved.meetings.MeetingsServiceTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody writes an agenda over the API whose exempt items were shown to them without words. */
@MeetingsServiceTest
class AgendaWrittenBackIT {

    @Autowired private Caller caller;

    @Test
    void keepsTheWordsOfExemptItemsThatGetOtherNumbers() {
        var agenda = twoExemptItems("agenda-renumbered", "AGW");

        var written =
                write(
                        agenda,
                        item("1", "Apologies"),
                        item("2", "Minutes"),
                        hidden("3"),
                        hidden("4"));

        assertThat(written).hasStatusOk();
        assertThat(titles(agenda))
                .containsExactly("1 Apologies", "2 Minutes", "3 Sell the depot", "4 Staffing");
    }

    @Test
    void keepsTheWordsOfExemptItemsThatTradePlacesWithTheirNumbers() {
        var agenda = twoExemptItems("agenda-traded", "AWB");

        write(agenda, item("1", "Apologies"), hidden("3"), hidden("2"));

        assertThat(titles(agenda)).containsExactly("1 Apologies", "3 Staffing", "2 Sell the depot");
    }

    @Test
    void refusesAnAgendaThatLacksAnExemptItem() {
        var agenda = twoExemptItems("agenda-lacking", "AWC");

        var written = write(agenda, item("1", "Apologies"), hidden("2"));

        assertThat(written).hasStatus(400);
        assertThat(written).bodyText().contains("2 exempt items", "Exempt item");
        assertThat(titles(agenda)).containsExactly("1 Apologies", "2 Sell the depot", "3 Staffing");
    }

    private String twoExemptItems(String name, String code) {
        var agenda = "/api/meetings/" + caller.aMeeting(name, code) + "/agenda";
        caller.put(
                agenda,
                Map.of(
                        "items",
                        List.of(
                                item("1", "Apologies"),
                                exempt("2", "Sell the depot"),
                                exempt("3", "Staffing"))));
        return agenda;
    }

    @SafeVarargs
    private MvcTestResult write(String agenda, Map<String, Object>... items) {
        return caller.callAs(HttpMethod.PUT, agenda, Map.of("items", List.of(items)), "CLERK");
    }

    private List<String> titles(String agenda) {
        return Stream.of(caller.get(agenda))
                .flatMap(items -> items.valueStream())
                .map(each -> each.get("number").asString() + " " + each.get("title").asString())
                .toList();
    }

    private static Map<String, Object> item(String number, String title) {
        return Map.of("number", number, "title", title);
    }

    private static Map<String, Object> exempt(String number, String title) {
        return Map.of("number", number, "title", title, "restriction", "PARAGRAPH_3");
    }

    private static Map<String, Object> hidden(String number) {
        return Map.of("number", number, "title", "Exempt item", "exempt", true);
    }
}
