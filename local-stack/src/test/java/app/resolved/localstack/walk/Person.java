package app.resolved.localstack.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Somebody who looks at pages and presses what they read there. */
final class Person implements AutoCloseable {

    private static final boolean PICTURES = System.getenv("RESOLVED_WALK_PICTURES") != null;
    private static final AtomicInteger SHOTS = new AtomicInteger();
    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String TABLE_CUT_OFF =
            "[...document.querySelectorAll('.resolved-table')]"
                    + ".find(table => table.scrollWidth > table.clientWidth)?.ariaLabel";
    private static final int TELEPHONE = 320;
    private static final int TALL = 900;
    private static final int DESK = 1200;

    private final Stage stage;
    private final String name;
    private final Page page;
    private final boolean javaScript;
    private final List<String> obstacles = new ArrayList<>();

    Person(Stage stage, String name, Page page, boolean javaScript) {
        this.stage = stage;
        this.name = name;
        this.page = page;
        this.javaScript = javaScript;
    }

    Stage stage() {
        return stage;
    }

    Page page() {
        return page;
    }

    /** Opens a page of a service, proving who they are where they are asked to. */
    Person opens(String address) {
        page.navigate(address);
        if (!page.url().startsWith(address) && page.locator("input[type=password]").count() > 0) {
            page.locator("input[name=username]:visible").fill(name);
            page.locator("input[name=password]:visible").fill("sample-only");
            page.locator("input[name=password]:visible").press("Enter");
            page.waitForURL(url -> url.startsWith(address));
        }
        return this;
    }

    Person presses(String button) {
        page.getByRole(AriaRole.BUTTON, starting(button)).first().click();
        return this;
    }

    Person follows(String link) {
        page.getByRole(AriaRole.LINK, starting(link)).first().click();
        return this;
    }

    Person fills(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Where a form asks for one day. */
    Person fills(LocalDate day) {
        return fills("Day", "" + day.getDayOfMonth())
                .fills("Month", "" + day.getMonthValue())
                .fills("Year", "" + day.getYear());
    }

    Person chooses(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    /** A meeting of the scrutiny committee of the sample council, on its page. */
    Person addsAMeeting(LocalDate day) {
        return opens(stage.addresses().meetings() + "/meetings/new")
                .chooses("Committee", "scrutiny")
                .fills(day)
                .fills("Begins at", "18:30")
                .presses("Save");
    }

    Person ticks(String label) {
        field(label).check();
        return this;
    }

    /** Opens what is folded up under that heading. */
    Person unfolds(String heading) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(heading))
                .first()
                .click();
        return this;
    }

    Person uploads(String label, Path file) {
        field(label).setInputFiles(file);
        return this;
    }

    /**
     * Presses the first of them until none is left; each press is answered before the next. A page
     * that is half there has fewer of them, or none: they are counted when it is whole.
     */
    Person pressesAll(Locator buttons) {
        for (int left = buttons.count(); left > 0; left = buttons.count()) {
            int before = left;
            buttons.first().click();
            page.waitForCondition(() -> buttons.count() < before && whole());
        }
        return this;
    }

    private boolean whole() {
        return "complete".equals(page.evaluate("document.readyState"));
    }

    /** What a press brings may come a moment later. */
    Person reads(String... words) {
        for (String text : words) {
            PlaywrightAssertions.assertThat(page.locator("main"))
                    .containsText(text, new ContainsTextOptions().setUseInnerText(true));
        }
        return this;
    }

    Person readsNothingOf(String words) {
        assertThat(main()).doesNotContain(words);
        return this;
    }

    String main() {
        return page.locator("main").innerText();
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false)).first();
    }

    private static GetByRoleOptions starting(String words) {
        return new GetByRoleOptions().setName(Pattern.compile("^\\s*" + words.replace("?", "\\?")));
    }

    /** What would have kept somebody out of the pages that were looked at. */
    List<String> obstacles() {
        return obstacles;
    }

    /**
     * Sees whether the page can be used by everybody: axe finds nothing, and a telephone needs no
     * scrolling sideways, neither of the page nor of a table. Where pictures are asked for, it
     * takes one as wide as each.
     */
    Person looksAround(String what) {
        shoot(what, "");
        page.setViewportSize(TELEPHONE, TALL);
        shoot(what, "-narrow");
        if (javaScript) {
            int wide = (int) page.evaluate("document.documentElement.scrollWidth");
            if (wide > TELEPHONE) {
                obstacles.add("%s is %d wide on a telephone".formatted(page.url(), wide));
            }
            if (page.evaluate(TABLE_CUT_OFF) instanceof String table) {
                obstacles.add("%s: %s hides columns at the side".formatted(page.url(), table));
            }
        }
        page.setViewportSize(DESK, TALL);
        if (javaScript) {
            violations()
                    .forEach(rule ->
                            obstacles.add(
                                    "%s: %s %s"
                                            .formatted(
                                                    page.url(),
                                                    rule.getId(),
                                                    rule.getNodes().stream()
                                                            .map(node -> node.getHtml())
                                                            .toList())));
        }
        return this;
    }

    /** All in the page itself: to gather from frames, of which we have none, takes a page more. */
    private List<Rule> violations() {
        return new AxeBuilder(page)
                .withTags(WCAG_22_AA)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
    }

    private void shoot(String what, String suffix) {
        if (!PICTURES) {
            return;
        }
        var file =
                "%s/%02d-%s%s.png"
                        .formatted(
                                javaScript ? "script" : "no-script",
                                SHOTS.incrementAndGet(),
                                what,
                                suffix);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots").resolve(file))
                        .setFullPage(true));
    }

    @Override
    public void close() {
        page.context().close();
    }
}
