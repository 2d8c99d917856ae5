package app.resolved.localstack.walk;

import static app.resolved.localstack.http.Service.MEETINGS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clerk has in files: minutes of a word processor and of a web page, committees, dates. */
@ExtendWith(OneStage.class)
class FilesIT {

    private static final String CLERK = "priya.raman@ashmere.example";

    private static Stage stage;
    private static Browsers browsers;

    @TempDir private Path folder;

    @BeforeAll
    static void open(Stage one, Browsers ours) {
        stage = one;
        browsers = ours;
    }

    @ParameterizedTest
    @ValueSource(strings = {"minutes.docx", "minutes.html"})
    void areReadAsTheSameMinutesInPlainTextAre(String name) {
        var day = stage.lastWorkingDay();
        var plain = meetingHeld(day);
        stage.services().upload(MEETINGS, "/api/meetings/" + plain + "/minutes", Minutes.of(day));
        var meeting = meetingHeld(day);

        try (var clerk = browsers.person(stage, CLERK, true)) {
            clerk.opens(stage.addresses().meetings() + "/meetings/" + meeting)
                    .follows("Upload the minutes")
                    .uploads(
                            "File with the minutes",
                            name.endsWith("x") ? MinutesFile.docx(day) : MinutesFile.html(day))
                    .presses("Upload and read")
                    .reads("Review the minutes", "footpaths that remained closed");
        }

        assertThat(proposed(meeting)).isNotEmpty().isEqualTo(proposed(plain));
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void bringCommitteesAndTheirDatesOnceTheClerkHasSeenThem(boolean javaScript) {
        var one = UUID.randomUUID().toString().substring(0, 6);
        var code = "F" + one.toUpperCase(Locale.ROOT);
        var name = "Panel " + one;
        var first = stage.today().plusWeeks(3);

        try (var clerk = browsers.person(stage, CLERK, javaScript)) {
            looksAtCommittees(clerk, "code,name,kind\n%s,%s,orchestra\n".formatted(code, name));
            clerk.reads("Nothing can be imported yet", "kind").looksAround("imports-wrong");
            looksAtCommittees(clerk, "code,name\n%s,%s\n".formatted(code, name));
            clerk.reads("What would be imported", "1 row: 1 new")
                    .looksAround("imports-look")
                    .presses("Import 1 row")
                    .reads("1 row imported. Nobody was told.", name);

            looksAtDates(clerk, name, "dates.ics", calendar(first, first.plusWeeks(6)));
            clerk.reads("2 dates: 2 new")
                    .looksAround("dates-look")
                    .presses("Import 2 dates")
                    .reads("2 dates imported. Nobody was told.");
            looksAtDates(clerk, name, "dates.csv", table(first, first.plusWeeks(12)));
            clerk.reads("2 dates: 1 new, 0 changed, 1 unchanged")
                    .presses("Import 1 date")
                    .reads("1 date imported. Nobody was told.");
            assertThat(clerk.obstacles()).isEmpty();
        }

        assertThat(datesOf(name))
                .containsExactlyInAnyOrder(
                        first.toString(),
                        first.plusWeeks(6).toString(),
                        first.plusWeeks(12).toString());
    }

    private void looksAtCommittees(Person clerk, String rows) {
        clerk.opens(stage.addresses().meetings() + "/imports")
                .ticks("Committees, panels and partnerships")
                .uploads("CSV file", MinutesFile.written(folder.resolve("committees.csv"), rows))
                .presses("Look at the rows");
    }

    private void looksAtDates(Person clerk, String committee, String name, String dates) {
        clerk.opens(stage.addresses().meetings() + "/meetings/dates")
                .chooses("Whose meetings are they?", committee)
                .uploads("Calendar or CSV file", MinutesFile.written(folder.resolve(name), dates))
                .presses("Look at the dates");
    }

    private static String calendar(LocalDate... days) {
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        for (var day : days) {
            text.append(
                            "BEGIN:VEVENT\r\nUID:%1$s@ashmere\r\nDTSTART:%1$sT100000\r\n"
                                    .formatted(day.format(DateTimeFormatter.BASIC_ISO_DATE)))
                    .append("SUMMARY:A meeting\r\nEND:VEVENT\r\n");
        }
        return text + "END:VCALENDAR\r\n";
    }

    private static String table(LocalDate... days) {
        var rows = new StringBuilder("date,time\n");
        for (var day : days) {
            rows.append(day).append(",10:00\n");
        }
        return rows.toString();
    }

    private static String meetingHeld(LocalDate day) {
        var meeting = "files-" + UUID.randomUUID();
        var address = "/api/meetings/" + meeting;
        stage.services()
                .put(MEETINGS, address, Map.of("committeeId", "scrutiny", "date", day.toString()));
        stage.services().post(MEETINGS, address + "/hold", Map.of());
        return meeting;
    }

    private static List<String> proposed(String meeting) {
        return stage.services()
                .get(MEETINGS, "/api/meetings/" + meeting + "/review")
                .path("proposals")
                .valueStream()
                .map(each -> each.path("minute").asString("") + " " + each.path("title").asString())
                .toList();
    }

    private static List<String> datesOf(String committee) {
        var id =
                stage.services().all(MEETINGS, "/api/committees").stream()
                        .filter(each -> each.path("name").asString("").equals(committee))
                        .findFirst()
                        .orElseThrow()
                        .path("committeeId")
                        .asString();
        return stage.services().all(MEETINGS, "/api/meetings?committeeId=" + id).stream()
                .map(each -> each.path("date").asString())
                .toList();
    }
}
