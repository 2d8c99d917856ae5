package app.resolved.localstack.walk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Margin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium without a window: the machine's own, or else the one that Playwright fetches. */
final class Browsers implements AutoCloseable {

    /** For whatever is waited for: other tests may want the processor at the same time. */
    private static final int PATIENCE = 120_000;

    private final Playwright playwright;
    private final Browser browser;

    Browsers() {
        var own = installed();
        var options = new BrowserType.LaunchOptions();
        options.setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"));
        own.ifPresent(options::setExecutablePath);
        var environment =
                own.isPresent()
                        ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
                        : Map.<String, String>of();
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright.chromium().launch(options);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A person at a screen of their own. */
    Person person(Stage stage, String name, boolean javaScript) {
        var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setJavaScriptEnabled(javaScript)
                                .setLocale("en-GB")
                                .setTimezoneId("Europe/London")
                                .setViewportSize(1200, 900));
        context.setDefaultTimeout(PATIENCE);
        return new Person(stage, name, context.newPage(), javaScript);
    }

    /** Prints a page of our own writing to a PDF on A4. */
    void print(String html, Path pdf) {
        try (var context = browser.newContext()) {
            var page = context.newPage();
            page.setContent(html);
            page.pdf(
                    new Page.PdfOptions()
                            .setPath(pdf)
                            .setFormat("A4")
                            .setMargin(
                                    new Margin()
                                            .setTop("25mm")
                                            .setBottom("25mm")
                                            .setLeft("25mm")
                                            .setRight("25mm"))
                            .setDisplayHeaderFooter(true)
                            .setHeaderTemplate("<span></span>")
                            .setFooterTemplate(
                                    "<div style='font-size:9px;width:100%;text-align:center'>Page"
                                            + " <span class='pageNumber'></span></div>"));
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
