package app.resolved.localstack.walk;

import static app.resolved.localstack.http.Service.MEETINGS;
import static app.resolved.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A clerk plans a year: items added, moved by dragging, by keys and without scripts, dropped,
 * referred to another body, and shown to anybody.
 */
@ExtendWith(OneStage.class)
class ProgrammeIT {

    private static final String CLERK = "priya.raman@ashmere.example";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private static Stage stage;
    private static Browsers browsers;

    @BeforeAll
    static void open(Stage one, Browsers ours) {
        stage = one;
        browsers = ours;
    }

    @Test
    void movesAnItemByDraggingAndAsksWhyOnceItWasPlanned() {
        var first = day(60);
        var second = day(90);
        var body = aBodyThatMeetsOn(first, second);
        try (var clerk = browsers.person(stage, CLERK, true)) {
            addsAnItem(clerk, body, "Heat networks");

            drags(clerk, "Heat networks", first);
            soonReads(clerk, "“Heat networks” is planned: " + DAY.format(first));
            drags(clerk, "Heat networks", second);
            soon(clerk.page().locator("input[name=reason]:focus"));
            clerk.page().keyboard().type("The survey is late");
            clerk.page().keyboard().press("Enter");

            soonReads(clerk, "“Heat networks” is planned: " + DAY.format(second));
            clerk.reads("Moved because", "The survey is late");
            assertThat(column(clerk, second).innerText()).contains("Heat networks");
        }
    }

    @Test
    void movesAnItemByKeysAlone() {
        var first = day(120);
        try (var clerk = browsers.person(stage, CLERK, true)) {
            clerk.addsAMeeting(first);
            addsAnItem(clerk, "Tree strategy");
            var card = card(clerk, "Tree strategy");

            card.locator("summary").focus();
            clerk.page().keyboard().press("Enter");
            clerk.page().keyboard().press("Tab");
            soon(clerk.page().locator("select[name=slot]:focus"));
            clerk.page().keyboard().type(DAY.format(first));
            clerk.page().keyboard().press("Tab");
            clerk.page().keyboard().press("Enter");

            soonReads(clerk, "“Tree strategy” is planned: " + DAY.format(first));
        }
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void takesAnItemThroughItsLife(boolean javaScript) {
        var title = javaScript ? "Play areas" : "Public toilets";
        var first = day(javaScript ? 150 : 180);
        try (var clerk = browsers.person(stage, CLERK, javaScript)) {
            clerk.addsAMeeting(first);
            clerk.opens(board()).follows("Add an item").presses("Save");
            clerk.reads("Enter what the item is").looksAround("programme-form-error");
            addsAnItem(clerk, title);

            var card = card(clerk, title);
            card.locator("summary").click();
            card.locator("select").selectOption(new SelectOption().setLabel(DAY.format(first)));
            card.locator("button").click();
            clerk.reads("“" + title + "” is planned: " + DAY.format(first));

            clerk.follows(title).looksAround("programme-item");
            clerk.unfolds("Let it drop out")
                    .presses("Drop it")
                    .reads("Say why it drops out")
                    .looksAround("programme-item-error");
            clerk.fills("Why it drops out", "The grant was refused")
                    .presses("Drop it")
                    .reads("dropped out", "The grant was refused");
            clerk.opens(board()).reads("Done and dropped", "The grant was refused");
            clerk.follows("All that is done or dropped")
                    .reads(title, "The grant was refused")
                    .looksAround("programme-over");
            assertThat(clerk.obstacles()).isEmpty();
        }
    }

    @Test
    void asksTheOtherBodysClerkOnTodayAndShowsAnybodyWhatIsAccepted() {
        try (var clerk = browsers.person(stage, CLERK, true);
                var anybody = browsers.person(stage, "nobody", true)) {
            addsAnItem(clerk, "Flood wardens");
            clerk.follows("Flood wardens").unfolds("Refer it to another body");
            var other =
                    clerk.page()
                            .locator("select[name=committeeId] option[value]:not([value=''])")
                            .first();
            var name = other.innerText();
            clerk.page()
                    .locator("select[name=committeeId]")
                    .selectOption(other.getAttribute("value"));
            clerk.presses("Refer it").reads("“Flood wardens” is referred.");
            var today = stage.addresses().actions() + "/";
            eventually()
                    .untilAsserted(() -> clerk.opens(today).reads("1 item is referred to " + name));

            clerk.looksAround("today-referred").follows("1 item is referred to");
            clerk.reads("Referred by other bodies").looksAround("programme-referred");
            clerk.follows("Flood wardens")
                    .presses("Accept onto the programme")
                    .reads("is on the programme");

            clerk.opens(stage.addresses().meetings() + "/committees/scrutiny/publication");
            if (clerk.main().contains("Switch them on")) {
                clerk.presses("Switch them on");
            }
            anybody.opens(stage.addresses().meetings() + "/public/work-programme/scrutiny")
                    .reads("Flood wardens")
                    .looksAround("public-programme")
                    .follows("Flood wardens")
                    .reads("Lasting address")
                    .looksAround("public-item");
            assertThat(clerk.obstacles()).isEmpty();
            assertThat(anybody.obstacles()).isEmpty();
        }
    }

    private static void addsAnItem(Person clerk, String title) {
        addsAnItem(clerk, "scrutiny", title);
    }

    private static void addsAnItem(Person clerk, String body, String title) {
        clerk.opens(board(body))
                .follows("Add an item")
                .fills("What it is", title)
                .fills("Their name", "Cllr Ashworth")
                .presses("Save");
        clerk.opens(board(body)).reads(title);
    }

    /** Its board has three columns, so that all of them are in sight. */
    private static String aBodyThatMeetsOn(LocalDate... days) {
        var body = "dragged-" + UUID.randomUUID();
        var code = "D" + body.substring(8, 13).toUpperCase(Locale.UK);
        stage.services()
                .put(
                        MEETINGS,
                        "/api/committees/" + body,
                        Map.of("code", code, "name", "Panel " + code));
        for (var day : days) {
            stage.services()
                    .put(
                            MEETINGS,
                            "/api/meetings/" + body + "-" + day,
                            Map.of("committeeId", body, "date", day.toString()));
        }
        return body;
    }

    /**
     * By a mouse, move by move. Nothing scrolls between the press and the first move, as it would
     * to bring a far column into sight: a browser then finds another thing under the mouse than was
     * pressed, and begins no drag.
     */
    private static void drags(Person clerk, String title, LocalDate to) {
        var card = card(clerk, title).locator(".programme__facts");
        card.scrollIntoViewIfNeeded();
        var from = card.boundingBox();
        var onto = column(clerk, to).boundingBox();
        double high = from.y + from.height / 2;
        var mouse = clerk.page().mouse();
        mouse.move(from.x + 5, high);
        mouse.down();
        mouse.move(onto.x + onto.width / 2, high, new Mouse.MoveOptions().setSteps(5));
        mouse.up();
    }

    /** By its heading: each card names all days, for those who choose one. */
    private static Locator column(Person clerk, LocalDate day) {
        var heading =
                clerk.page()
                        .locator(
                                ".programme__when",
                                new Page.LocatorOptions().setHasText(DAY.format(day)));
        return clerk.page()
                .locator(".programme__column", new Page.LocatorOptions().setHas(heading));
    }

    /** The press is the script's or the browser's own: nothing here waits for its answer. */
    private static void soonReads(Person clerk, String words) {
        soon(clerk.page().locator("main", new Page.LocatorOptions().setHasText(words)));
        clerk.page().waitForLoadState();
    }

    private static void soon(Locator place) {
        place.waitFor();
    }

    private static Locator card(Person clerk, String title) {
        return clerk.page()
                .locator(".programme__card", new Page.LocatorOptions().setHasText(title))
                .first();
    }

    private static String board() {
        return board("scrutiny");
    }

    private static String board(String body) {
        return stage.addresses().meetings() + "/work-programme?committeeId=" + body;
    }

    private static LocalDate day(int daysOn) {
        var day = stage.today().plusDays(daysOn);
        return day.getDayOfWeek().getValue() > 5 ? day.plusDays(2) : day;
    }
}
