package app.resolved.localstack.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page is left out of walk/pages.txt, which a browser looks through. */
class EveryPageIsLookedAtTest {

    private static final Pattern OFFERED =
            Pattern.compile("@GetMapping\\((?:path = )?\\{?\"([^\"]+)\"(?:, \"([^\"]+)\")?");
    private static final Pattern NAMED = Pattern.compile("String ([A-Z_]+) = (\"/[^\"]*)\";");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(csv|docx|pdf|json|atom|txt|ics|zip)");

    private static final Set<String> SEEN_ELSEWHERE =
            Set.of("/system/parked", "/meetings/{id}/minutes/file");

    private static final List<String> SERVICES =
            List.of("web-kit", "meetings-service", "actions-service", "notifications-service");

    @Test
    void aLineStandsForEachPage() {
        var lines = lines();

        assertThat(offered()).hasSizeGreaterThan(40);
        assertThat(offered())
                .allSatisfy(page ->
                        assertThat(lines)
                                .as("lines of walk/pages.txt for %s", page)
                                .anyMatch(line -> line.matches(alike(page))));
    }

    private static String alike(String page) {
        return page.replaceAll("\\{\\w+}", "[^/]+");
    }

    private static List<String> lines() {
        return read(Path.of("src", "test", "resources", "walk", "pages.txt"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.trim().split("\\s+")[3].replaceAll("\\?.*", ""))
                .toList();
    }

    private static List<String> offered() {
        return SERVICES.stream()
                .flatMap(EveryPageIsLookedAtTest::controllers)
                .flatMap(source -> OFFERED.matcher(source).results())
                .flatMap(EveryPageIsLookedAtTest::addresses)
                .filter(page -> !FILE.matcher(page).matches() && !SEEN_ELSEWHERE.contains(page))
                .toList();
    }

    private static Stream<String> addresses(MatchResult mapping) {
        return mapping.group(2) == null
                ? Stream.of(mapping.group(1))
                : Stream.of(mapping.group(1), mapping.group(2));
    }

    private static Stream<String> controllers(String module) {
        try (var files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(EveryPageIsLookedAtTest::read)
                    .filter(source -> source.contains("\n@Controller"))
                    .map(EveryPageIsLookedAtTest::spelledOut)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** With what a constant holds in its place. */
    private static String spelledOut(String source) {
        var spelled = source;
        for (var named : NAMED.matcher(source).results().toList()) {
            spelled =
                    spelled.replace("(" + named.group(1) + " + \"", "(" + named.group(2))
                            .replace("(" + named.group(1) + ")", "(" + named.group(2) + "\")");
        }
        return spelled;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
