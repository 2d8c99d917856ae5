package app.resolved.localstack.walk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium without a window: the machine's own, or else the one that Playwright fetches. */
final class Browsers implements AutoCloseable {

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
        context.setDefaultTimeout(30_000);
        return new Person(stage, name, context.newPage(), javaScript);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
