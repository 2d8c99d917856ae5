package app.resolved.localstack.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The keys of the review, pressed in a browser. */
class KeysIT extends AtTheReview {

    private static final String WIDTH_OF_THE_FOCUS =
            "parseFloat(getComputedStyle(document.activeElement).outlineWidth)";
    // Chromium itself ends now and then when such a question is really shown and dismissed.
    private static final String WOULD_ASK =
            "!dispatchEvent(new Event('beforeunload', { cancelable: true }))";
    private static final String MARK_THE_LIST =
            """
            () => {
              const text = document.getElementById('text');
              const mark = [...text.querySelectorAll('mark')]
                  .find((one) => one.textContent.includes('footpaths that remained closed'));
              getSelection().selectAllChildren(mark);
            }
            """;
    private static final String PRESS_PLUS_AT_ONCE =
            """
              document.body.dispatchEvent(
                  new KeyboardEvent('keydown', { key: '+', bubbles: true, cancelable: true }));
            }
            """;

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
    void addWhatIsMarkedHoweverFastTheKeyFollows() {
        page.evaluate(MARK_THE_LIST.replaceFirst("}\\s*$", PRESS_PLUS_AT_ONCE));

        assertThat(page.locator("#sentence")).hasValue(containing("remained closed"));
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
        try (var another = another(true)) {
            assertThat(another.page().locator(".review__card--accepted")).hasCount(1);
            another.reads("%d of %d left".formatted(all - 1, all));
        }
    }

    @Test
    void askBeforeWordsAreThrownAway() {
        press("j");
        press("e");
        assertThat(page.evaluate(WOULD_ASK)).isEqualTo(false);

        page.keyboard().type("Half a sente");

        assertThat(page.evaluate(WOULD_ASK)).isEqualTo(true);
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
}
