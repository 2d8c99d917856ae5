package app.resolved.localstack.walk;

import static app.resolved.localstack.http.Service.MEETINGS;
import static app.resolved.testkit.Eventually.eventually;

import app.resolved.localstack.http.Refused;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A clerk who imports dates of meetings, and another who cancels one of them and moves another to
 * another room while the file is written: what the import leaves is there to be looked at.
 */
final class ClerksAtOnce {

    /** It takes a moment to write them, in which the other clerk comes to the last two. */
    private static final int NEW_ROWS = 60;

    private static final int TRIES = 5;
    private static final String BODY = "two-clerks";
    private static final String LEFT = "/imports/left/";

    private final Stage stage;
    private final Person clerk;
    private final LocalDate day;
    private final String prefix = "at-once-" + UUID.randomUUID() + "-";

    private ClerksAtOnce(Stage stage, Person clerk) {
        this.stage = stage;
        this.clerk = clerk;
        this.day = stage.today().plusYears(1);
    }

    /** The id of what is left: a row that was not imported, and one that was over a change. */
    static String left(Stage stage, Person clerk) {
        stage.services()
                .put(
                        MEETINGS,
                        "/api/committees/" + BODY,
                        Map.of("code", "TWOC", "name", "Panel of Two Clerks"));
        return Stream.generate(() -> new ClerksAtOnce(stage, clerk))
                .limit(TRIES)
                .flatMap(pair -> pair.leave().stream())
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                "the other clerk was too late %d times".formatted(TRIES)));
    }

    /** Nothing where the other clerk came too late. */
    private Optional<String> leave() {
        schedule("moved", "Room 1");
        schedule("cancelled", "Room 1");
        looksAtTheRows();
        var other = CompletableFuture.runAsync(this::changeTheLastTwo);
        clerk.presses("Import " + (NEW_ROWS + 2) + " rows");
        clerk.page().waitForURL(address -> !address.endsWith("/imports"));
        other.join();
        return Optional.of(clerk.page().url())
                .filter(address -> address.contains(LEFT) && leavesBoth())
                .map(address -> address.substring(address.indexOf(LEFT) + LEFT.length()));
    }

    private boolean leavesBoth() {
        return Stream.of("Not imported", "Imported over a change").allMatch(clerk.main()::contains);
    }

    private void looksAtTheRows() {
        clerk.opens(stage.addresses().meetings() + "/imports").ticks("Dates of meetings");
        clerk.page()
                .getByLabel("CSV file")
                .setInputFiles(
                        new FilePayload(
                                "meetings.csv",
                                "text/csv",
                                file().getBytes(StandardCharsets.UTF_8)));
        clerk.presses("Look at the rows");
    }

    private String file() {
        var rows = new StringBuilder("committee,id,date,place\n");
        IntStream.range(0, NEW_ROWS).forEach(row -> rows.append(row("" + row, day.plusDays(row))));
        return rows + row("moved", day) + row("cancelled", day);
    }

    private String row(String id, LocalDate on) {
        return "TWOC,%s%s,%s,Room 2\n".formatted(prefix, id, on);
    }

    private void changeTheLastTwo() {
        eventually()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .ignoreExceptionsInstanceOf(Refused.class)
                .until(() -> stage.services().get(MEETINGS, address("0")) != null);
        stage.services().post(MEETINGS, address("cancelled") + "/cancel", Map.of());
        schedule("moved", "Room 3");
    }

    private void schedule(String id, String place) {
        var meeting = Map.of("committeeId", BODY, "date", day.toString(), "place", place);
        stage.services().put(MEETINGS, address(id), meeting);
    }

    private String address(String id) {
        return "/api/meetings/" + prefix + id;
    }
}
