package app.resolved.notifications;

import static app.resolved.notifications.AnAction.anAction;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.webkit.passes.PassReader;
import app.resolved.webkit.passes.PassReader.Reading;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The links in mail to partners, who have no account, hold a pass; what is kept of it does not. */
class PartnerLinksIT extends ServiceTest {

    private static final Pattern LINK =
            Pattern.compile("http://localhost:7002/by-link/actions/a-1\\?pass=([A-Za-z0-9_.-]+)");
    private static final String PRIVATE_KEY =
            "MC4CAQAwBQYDK2VwBCIEIH48ZjdZWVlY47H+FkXS5KZd+X6gGxrWNxUVvtGjssCl";
    private static final PassReader PASSES =
            PassReader.of(
                    Map.of("test", "MCowBQYDK2VwAyEAJBF/zDbL+k0giY5qJXcPtnbqAUyt+7ly//pRKE1Rxj8="));

    @Override
    protected ConfigurableApplicationContext startService(String... more) {
        return super.startService(
                "--resolved.notifications.partner-links.key-id=test",
                "--resolved.notifications.partner-links.private-key=" + PRIVATE_KEY);
    }

    @Test
    void leadToAPageThatAsksForNoSignIn() {
        others.partner("lead", "Supt A Lane", "a.lane@police.example", "police");
        others.post("police-lead", "Partner lead, police", null, "lead");
        others.action(anAction().ownedBy("police-lead").assignedOn("2026-03-02"));
        moveTo("2026-03-03T08:30");
        settle();

        var link = LINK.matcher(onlyMail().text());
        assertThat(link.find()).as(onlyMail().text()).isTrue();
        assertThat(PASSES.read(link.group(1), Instant.now()))
                .isInstanceOfSatisfying(
                        Reading.Valid.class,
                        valid -> {
                            assertThat(valid.pass().personId()).isEqualTo("lead");
                            assertThat(valid.pass().agencyId()).isEqualTo("police");
                        });
        assertThat(onlyDelivery().message()).isNotNull();
        assertThat(onlyDelivery().message().text())
                .contains("/by-link/actions/a-1")
                .doesNotContain("pass=");
        assertThat(onlyDelivery().message().html()).doesNotContain("pass=");
    }

    @Test
    void leadTheCouncilsOwnToWhereTheySignIn() {
        others.action(anAction().assignedOn("2026-03-02"));
        moveTo("2026-03-03T08:30");
        settle();

        assertThat(onlyMail().text())
                .contains("http://localhost:7002/actions/a-1")
                .doesNotContain("by-link", "pass=");
    }
}
