package app.resolved.localstack.walk;

import static app.resolved.localstack.http.Service.MEETINGS;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The keys of the review, pressed in a browser. */
@ExtendWith(OneStage.class)
class KeysIT {

    private static final String CLERK = "priya.raman@ashmere.example";
    private static final String WIDTH_OF_THE_FOCUS =
            "parseFloat(getComputedStyle(document.activeElement).outlineWidth)";
    private static final String MARK_THE_LIST =
            """
            () => {
              const text = document.getElementById('text');
              const mark = [...text.querySelectorAll('mark')]
                  .find((one) => one.textContent.includes('footpaths that remained closed'));
              getSelection().selectAllChildren(mark);
            }
            """;

    private static Stage stage;
    private static Browsers browsers;

    private String review;
    private Person clerk;
    private Page page;

    @BeforeAll
    static void open(Stage one, Browsers ours) {
        stage = one;
        browsers = ours;
    }

    @BeforeEach
    void readMinutes() {
        var meeting = "keys-" + UUID.randomUUID();
        var day = stage.lastWorkingDay();
        var address = "/api/meetings/" + meeting;
        stage.services()
                .put(MEETINGS, address, Map.of("committeeId", "scrutiny", "date", day.toString()));
        stage.services().post(MEETINGS, address + "/hold", Map.of());
        stage.services().upload(MEETINGS, address + "/minutes", Minutes.of(day));
        review = stage.addresses().meetings() + "/meetings/" + meeting + "/review";
        clerk = browsers.person(stage, CLERK, true).opens(review);
        page = clerk.page();
    }

    @AfterEach
    void leave() {
        clerk.close();
    }

    @Test
    void goToTheNextAndShowWhereOneIs() {
        press("j");
        var first = focused();
        press("j");
        var second = focused();
        press("k");

        assertThat(second).isNotEqualTo(first).startsWith("p");
        assertThat(focused()).isEqualTo(first);
        assertThat((Number) page.evaluate(WIDTH_OF_THE_FOCUS))
                .extracting(Number::doubleValue)
                .satisfies(width -> assertThat(width).isGreaterThanOrEqualTo(2));
        assertThat(page.locator(".review__mark--current")).hasCount(1);
    }

    @Test
    void acceptRejectAndDecideAgain() {
        var all = cards().count();

        press("l");
        press("a");
        left(all - 1, all);
        press("r");
        left(all - 2, all);

        assertThat(page.locator(".review__card--accepted")).hasCount(1);
        assertThat(page.locator(".review__card--rejected")).hasCount(1);
        assertThat(focused()).isEqualTo(cards().nth(2).getAttribute("id"));
        press("k");
        press("u");
        left(all - 1, all);
        assertThat(page.locator(".review__card--rejected")).hasCount(0);
        assertThat(focused()).isEqualTo(cards().nth(1).getAttribute("id"));
    }

    @Test
    void answerAtOnceWithoutLoadingThePageOrTheMinutesAgain() {
        var all = cards().count();
        page.evaluate("document.getElementById('text').dataset.seen = 'here'");
        var loaded = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.url().contains("/meetings/")) {
                loaded.add(request.method());
            }
        });

        press("l");
        press("a");
        left(all - 1, all);
        press("e");
        press("End");
        page.keyboard().type(", in writing");
        press("Control+Enter");
        left(all - 2, all);

        assertThat(loaded).containsExactly("POST", "POST");
        assertThat(page.locator("#text[data-seen=here]")).hasCount(1);
        assertThat(page.locator("#said"))
                .hasText("2 is accepted. %d of %d left.".formatted(all - 2, all));
        assertThat(page.locator("#said")).hasAttribute("role", "status");
        assertThat(page.locator("mark.review__mark--accepted")).not().hasCount(0);
        assertThat(focused()).isEqualTo(cards().nth(2).getAttribute("id"));
        assertThat(page.locator(".review__mark--current")).hasCount(1);
    }

    @Test
    void takeManyPressesFasterThanTheyAreAnswered() {
        var all = cards().count();

        press("l");
        for (int pressed = 0; pressed < all; pressed++) {
            press(pressed % 2 == 0 ? "a" : "r");
        }

        assertThat(page.locator("#count")).containsText("0 of %d left: now issue".formatted(all));
        assertThat(page.locator(".review__card--rejected")).hasCount(all / 2);
        assertThat(page.locator("#issue")).isFocused();
    }

    @Test
    void showWhatAnotherClerkDecidedAndTellWhoWasSlower() {
        var all = cards().count();
        try (var other = browsers.person(stage, CLERK, true).opens(review)) {
            other.page().keyboard().press("l");
            other.page().keyboard().press("r");
            assertThat(other.page().locator("#left"))
                    .hasText("%d of %d left".formatted(all - 1, all));
        }

        cards().nth(1).focus();
        press("a");
        left(all - 2, all);
        assertThat(cards().first()).hasClass(containing("review__card--rejected"));

        try (var other = browsers.person(stage, CLERK, true).opens(review)) {
            other.page().locator(".review__card").nth(2).focus();
            other.page().keyboard().press("r");
            assertThat(other.page().locator("#left"))
                    .hasText("%d of %d left".formatted(all - 3, all));
        }
        cards().nth(2).focus();
        press("e");
        page.keyboard().press("Control+A");
        page.keyboard().type("Circulate it twice");
        press("Control+Enter");
        assertThat(page.locator("#not-saved"))
                .containsText("Somebody else decided this proposal while you had it open.");
        assertThat(cards().nth(2)).hasClass(containing("review__card--rejected"));
        assertThat(cards().nth(2).locator("details[open] textarea").first())
                .hasValue("Circulate it twice");
    }

    @Test
    void sayWhatIsWrongBesideTheFieldAndKeepWhatIsTyped() {
        var all = cards().count();

        press("j");
        press("e");
        press("Control+A");
        press("Delete");
        press("Tab");
        press("Control+A");
        page.keyboard().type("Nurse Zahra");
        press("Control+Enter");

        assertThat(cards().first().locator(".govuk-form-group--error"))
                .containsText("Enter what is asked.");
        assertThat(cards().first().locator("details[open] textarea").nth(1))
                .hasValue("Nurse Zahra");
        assertThat(page.locator(".govuk-form-group--error textarea")).isFocused();
        left(all, all);
    }

    @Test
    void sayThatAPressFailedAndKeepWhatIsTypedUntilItIsPressedAgain() {
        var all = cards().count();
        page.context().setOffline(true);

        press("j");
        press("e");
        press("Control+A");
        page.keyboard().type("Circulate a table");
        press("Control+Enter");

        assertThat(page.locator("#not-saved"))
                .hasText(
                        "1 is not saved: the service cannot be reached. What you typed is kept."
                                + " Press again.");
        assertThat(page.locator("#not-saved")).hasAttribute("role", "alert");
        assertThat(cards().first().locator("details[open] textarea").first())
                .hasValue("Circulate a table");
        page.context().setOffline(false);
        press("Control+Enter");
        left(all - 1, all);
        assertThat(page.locator("#not-saved")).hasText("");
        assertThat(cards().first()).containsText("Circulate a table");
    }

    @Test
    void doTheSameWithoutScriptsByLoadingThePage() {
        var all = cards().count();
        try (var plain = browsers.person(stage, CLERK, false).opens(review)) {
            plain.page().locator(".review__form button[value=ACCEPTED]").first().click();
            plain.reads("%d of %d left".formatted(all - 1, all));
            plain.page().locator(".review__form button[value=REJECTED]").first().click();
            plain.reads("%d of %d left".formatted(all - 2, all), "Rejected")
                    .unfolds("Edit")
                    .fills("What is asked", "Say it plainly")
                    .presses("Accept so")
                    .reads("Say it plainly");
            assertThat(plain.page().url()).contains("/review#");
        }
    }

    @Test
    void editSplitAndMergeAndUndoThat() {
        var all = cards().count();

        press("j");
        press("e");
        page.keyboard().press("Control+A");
        page.keyboard().type("Circulate the table of agency spending");
        press("Control+Enter");
        left(all - 1, all);
        clerk.reads("Circulate the table of agency spending");

        press("s");
        press("Control+Enter");
        left(all, all + 1);
        press("u");
        left(all - 1, all);

        press("m");
        press("Control+Enter");
        assertThat(cards()).hasCount(all - 1);
        press("u");
        assertThat(cards()).hasCount(all);
    }

    @Test
    void addWhatIsMarkedInTheText() {
        var all = cards().count();

        page.evaluate(MARK_THE_LIST);
        press("+");
        assertThat(page.locator("#sentence")).hasValue(containing("remained closed"));
        page.keyboard().type("Say which footpaths are closed");
        press("Control+Enter");

        assertThat(cards()).hasCount(all + 1);
        clerk.reads("“Say which footpaths are closed” is added.");
    }

    @Test
    void loseNothingWhenTheTabIsClosedAndOpenedAgain() {
        var all = cards().count();
        press("j");
        press("a");
        left(all - 1, all);
        press("e");
        page.keyboard().press("Control+A");
        page.keyboard().type("Half a sente");

        page.reload();
        assertThat(page.locator("textarea:focus, details[open] textarea").first())
                .hasValue("Half a sente");
        try (var another = browsers.person(stage, CLERK, true).opens(review)) {
            assertThat(another.page().locator(".review__card--accepted")).hasCount(1);
            another.reads("%d of %d left".formatted(all - 1, all));
        }
    }

    @Test
    void askBeforeWordsAreThrownAway() {
        press("j");
        press("e");
        page.keyboard().type("Half a sente");
        var asked = new boolean[1];
        page.onDialog(dialog -> {
            asked[0] = dialog.type().equals("beforeunload");
            dialog.dismiss();
        });

        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        page.waitForCondition(() -> asked[0]);

        assertThat(page.isClosed()).isFalse();
    }

    @Test
    void restWhileSomebodyTypesAndWhenTurnedOff() {
        var all = cards().count();
        press("j");
        press("e");
        page.keyboard().type("area");
        press("Escape");
        assertThat(focused()).isEqualTo(cards().first().getAttribute("id"));

        clerk.unfolds("Keys").page().getByLabel("Single keys work on this page").uncheck();
        cards().first().focus();
        press("a");
        page.reload();

        left(all, all);
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    private Locator cards() {
        return page.locator(".review__card");
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.id");
    }

    private void left(int left, int of) {
        assertThat(page.locator("#left")).hasText("%d of %d left".formatted(left, of));
        page.waitForLoadState();
    }

    private static java.util.regex.Pattern containing(String words) {
        return java.util.regex.Pattern.compile(words);
    }
}
