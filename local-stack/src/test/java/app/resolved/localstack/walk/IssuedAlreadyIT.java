package app.resolved.localstack.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A clerk says by hand, in a browser with scripts, that a proposal was issued already. */
class IssuedAlreadyIT extends AtTheReview {

    @Test
    void offersWhatWaitsForItsMinuteAndNoLongerWhatAnotherProposalStandsFor() {
        issues("Buy the hall a kettle", "Paint the railings green");
        page.reload();

        var offers = page.locator(".review__issued-already");
        offers.first().locator("summary").click();
        assertThat(offers.first().locator("option")).hasCount(2);
        var chosen = offers.first().locator("option").first().innerText();
        offers.first().locator("button").click();

        assertThat(page.locator("#said")).containsText("is accepted");
        assertThat(page.locator(".review__card-head").first()).containsText(same(chosen));
        offers.first().locator("summary").click();
        assertThat(offers.first().locator("option")).hasCount(1);
        assertThat(offers.first().locator("option")).not().hasText(chosen);
        offers.first().locator("button").click();
        assertThat(page.locator("#waiting option")).hasCount(0);
        assertThat(offers.first()).isHidden();
    }

    private static String same(String chosen) {
        return "Same as " + chosen.substring(0, chosen.indexOf(':'));
    }
}
