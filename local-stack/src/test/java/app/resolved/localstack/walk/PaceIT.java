package app.resolved.localstack.walk;

import static app.resolved.localstack.http.Service.MEETINGS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clerk goes through minutes of fifteen pages by keys alone; prints how long the page took. */
@ExtendWith(OneStage.class)
class PaceIT {

    private static final String CLERK = "priya.raman@ashmere.example";
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final String LEFT =
            """
            (left) => document.querySelector('.review__proposals').textContent
                .match(/(\\d+) of \\d+ left/)?.[1] === String(left)
            """;
    private static final String ELSEWHERE =
            "(id) => document.activeElement.id !== id && document.activeElement !== document.body";

    private static Stage stage;
    private static Browsers browsers;

    private final List<Long> moved = new ArrayList<>();
    private final List<Long> counted = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void open(Stage one, Browsers ours) {
        stage = one;
        browsers = ours;
    }

    @Test
    void goThroughFifteenPagesWithKeysWellWithinFiveMinutes() {
        var review = aReviewOfLongMinutes();
        try (var clerk = browsers.person(stage, CLERK, true).opens(review)) {
            page = clerk.page();
            int all = page.locator(".review__card").count();
            double before = cpuSeconds();
            long begun = System.nanoTime();

            page.keyboard().press("l");
            for (int left = all - 1; left >= 0; left--) {
                if (left % 10 == 5) {
                    page.keyboard().press("e");
                    page.keyboard().press("End");
                    page.keyboard().type(", in writing");
                    press("Control+Enter", left);
                } else {
                    press(left % 7 == 3 ? "r" : "a", left);
                }
            }
            var took = Duration.ofNanos(System.nanoTime() - begun);
            double cpu = cpuSeconds() - before;

            clerk.reads("now issue", "Issue ");
            System.out.printf(
                    "pace: %d proposals in %.1f s; at the next one after %d ms (median) and %d ms"
                            + " (95 of 100), counted after %d ms and %d ms; %.0f ms of the"
                            + " service's processor a press%n",
                    all,
                    took.toMillis() / 1e3,
                    of(moved, 0.5),
                    of(moved, 0.95),
                    of(counted, 0.5),
                    of(counted, 0.95),
                    cpu * 1e3 / all);
            assertThat(all).isGreaterThanOrEqualTo(60);
            assertThat(took).isLessThan(FIVE_MINUTES);
        }
    }

    /** Waits until it is counted; a clerk need not. */
    private void press(String key, int left) {
        var card = page.evaluate("document.activeElement.closest('.review__card').id");
        long begun = System.nanoTime();
        page.keyboard().press(key);
        page.waitForFunction(ELSEWHERE, card, atOnce());
        moved.add(millis(begun));
        page.waitForFunction(LEFT, left, atOnce());
        page.waitForFunction(ELSEWHERE, card, atOnce());
        counted.add(millis(begun));
    }

    private static WaitForFunctionOptions atOnce() {
        return new WaitForFunctionOptions().setPollingInterval(5);
    }

    private static long millis(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private static long of(List<Long> times, double share) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) (share * (sorted.size() - 1)));
    }

    /** What the service has used of the processor so far, all its threads together. */
    private static double cpuSeconds() {
        var metrics = URI.create(stage.addresses().meetings() + "/actuator/prometheus");
        try (var client = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(metrics).timeout(Duration.ofSeconds(30)).build();
            var answer = client.send(asked, BodyHandlers.ofString());
            return answer.body()
                            .lines()
                            .filter(line -> line.startsWith("process_cpu_time_ns_total "))
                            .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]))
                            .sum()
                    / 1e9;
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String aReviewOfLongMinutes() {
        var meeting = "pace-" + UUID.randomUUID();
        var day = stage.lastWorkingDay();
        var address = "/api/meetings/" + meeting;
        stage.services()
                .put(MEETINGS, address, Map.of("committeeId", "scrutiny", "date", day.toString()));
        stage.services().post(MEETINGS, address + "/hold", Map.of());
        stage.services().upload(MEETINGS, address + "/minutes", LongMinutes.of(day));
        return stage.addresses().meetings() + "/meetings/" + meeting + "/review";
    }
}
