package app.resolved.localstack.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What a press in the review is answered with: what changed alone, at once. */
class PressesIT extends AtTheReview {

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
        try (var other = another(true)) {
            other.page().keyboard().press("l");
            other.page().keyboard().press("r");
            assertThat(other.page().locator("#left"))
                    .hasText("%d of %d left".formatted(all - 1, all));
        }

        cards().nth(1).focus();
        press("a");
        left(all - 2, all);
        assertThat(cards().first()).hasClass(containing("review__card--rejected"));

        try (var other = another(true)) {
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
        assertThat(page.locator("#not-saved")).containsText("Ms P Raman decided this proposal at ");
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
        try (var plain = another(false)) {
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
}
