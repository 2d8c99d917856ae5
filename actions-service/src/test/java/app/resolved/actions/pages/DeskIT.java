package app.resolved.actions.pages;

import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static app.resolved.actions.fixtures.Facts.newId;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.Facts;
import app.resolved.actions.fixtures.OnRealServers;
import app.resolved.actions.fixtures.Service;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong with one row of the desk is said beside its field. */
@OnRealServers
class DeskIT {

    private final Service service;

    DeskIT(@Autowired Service service) {
        this.service = service;
    }

    @Test
    void saysBesideTheFieldThatNoPostWasChosenToGiveAnActionTo() {
        var committee = newId("committee");
        var title = "Warden of " + newId("post");
        hold(title, "one");
        hold(title, "other");
        var unowned = anOutcome().of(committee).madeTo(title);
        var another = anOutcome().of(committee).madeTo(title);
        service.hears(Facts.committee(committee), unowned.recorded(), another.recorded());
        var clerk = service.person("CLERK", List.of(committee));

        var page =
                service.press(
                        "/desk/" + unowned.actionId() + "/owner",
                        clerk,
                        Map.of("postId", "", "version", "1"));

        var field = "post-" + unowned.actionId();
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Error: Clerk’s desk", "There is a problem")
                .containsOnlyOnce("<a href=\"#" + field + "\">Choose a post</a>")
                .containsOnlyOnce("aria-describedby=\"" + field + "-error\"")
                .containsOnlyOnce("class=\"govuk-error-message\" id=\"" + field + "-error\"")
                .contains("id=\"post-" + another.actionId() + "\"")
                .contains(heard("Give it"), heard("Another post"));
        assertThat(service.get("/api/actions/" + unowned.actionId()).at("/owner/postId")).isEmpty();
    }

    /** Rows whose buttons look alike are told apart by whoever hears them. */
    private static String heard(String words) {
        return words + "<span class=\"govuk-visually-hidden\">: SC 2026/27-07</span>";
    }

    private void hold(String title, String which) {
        service.put("/api/posts/" + newId(which), Map.of("title", title, "holderIds", List.of()));
    }
}
