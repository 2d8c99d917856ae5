package app.resolved.localstack.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A clerk says by hand, in a browser with scripts, that a proposal was issued already. */
class IssuedAlreadyIT extends AtTheReview {

    @Test
    void offersWhatWaitsForItsMinuteAndNoLongerWhatAnotherProposalStandsFor() {
        issues("Buy the hall a kettle", "Paint the railings green");
        page.reload();

        var first = issuedAlready(0);
        first.locator("summary").click();
        assertThat(first.locator("option")).hasCount(2);
        var chosen = first.locator("option").first().innerText();
        first.locator("button").click();

        assertThat(cards().first()).containsText("Same as " + chosen.split(":")[0]);
        var second = issuedAlready(1);
        second.locator("summary").click();
        assertThat(second.locator("option")).hasCount(1);
        assertThat(second.locator("option").first()).not().hasText(chosen);
        second.locator("button").click();
        assertThat(cards().nth(1)).containsText("Same as ");
        assertThat(issuedAlready(2)).isHidden();
    }

    private Locator issuedAlready(int card) {
        return cards().nth(card).locator(".review__issued-already");
    }
}
