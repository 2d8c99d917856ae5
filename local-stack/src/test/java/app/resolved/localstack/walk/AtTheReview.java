package app.resolved.localstack.walk;

import static app.resolved.localstack.http.Service.MEETINGS;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clerk at the review of minutes that were just read, in a browser. */
@ExtendWith(OneStage.class)
abstract class AtTheReview {

    private static final String CLERK = "priya.raman@ashmere.example";

    private static Stage stage;
    private static Browsers browsers;

    Person clerk;
    Page page;
    private String address;
    private String review;

    @BeforeAll
    static void open(Stage one, Browsers ours) {
        stage = one;
        browsers = ours;
    }

    @BeforeEach
    void readMinutes() {
        var meeting = "keys-" + UUID.randomUUID();
        var day = stage.lastWorkingDay();
        address = "/api/meetings/" + meeting;
        stage.services()
                .put(MEETINGS, address, Map.of("committeeId", "scrutiny", "date", day.toString()));
        stage.services().post(MEETINGS, address + "/hold", Map.of());
        stage.services().upload(MEETINGS, address + "/minutes", Minutes.of(day));
        review = stage.addresses().meetings() + "/meetings/" + meeting + "/review";
        clerk = another(true);
        page = clerk.page();
    }

    @AfterEach
    void leave() {
        clerk.close();
    }

    /** A clerk at the same review, with scripts or without. */
    Person another(boolean scripts) {
        return browsers.person(stage, CLERK, scripts).opens(review);
    }

    /** By its action sheet, before anybody looked at the minutes. */
    void issues(String... deeds) {
        var rows = Stream.of(deeds).map(deed -> Map.of("who", "Mr Fairbrother", "what", deed));
        stage.services().post(MEETINGS, address + "/action-sheet/rows", rows.toList());
        stage.services().post(MEETINGS, address + "/action-sheet/issue", Map.of());
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    Locator cards() {
        return page.locator(".review__card");
    }

    String focused() {
        return (String) page.evaluate("document.activeElement.id");
    }

    void left(int left, int of) {
        assertThat(page.locator("#left")).hasText("%d of %d left".formatted(left, of));
        page.waitForLoadState();
    }

    static Pattern containing(String words) {
        return Pattern.compile(words);
    }
}
