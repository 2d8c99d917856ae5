package app.resolved.webkit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.webkit.layout.Destination.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationTest {

    @ParameterizedTest
    @CsvSource({
        "meetings, /meetings/m1/review, MEETINGS",
        "meetings, /outcomes/o1/amend, MEETINGS",
        "meetings, /reader, MEETINGS",
        "meetings, /imports, COUNCIL",
        "actions, /, TODAY",
        "actions, /tracker/scrutiny, ACTIONS",
        "actions, /before-the-meeting/scrutiny, ACTIONS",
        "notifications, /system/parked, SYSTEM"
    })
    void saysInWhichSectionAPageStands(String service, String path, Section section) {
        assertThat(Destination.of(service, path)).map(Destination::section).hasValue(section);
    }

    @ParameterizedTest
    @CsvSource({"meetings, /public/outcomes", "meetings, /outcomeless"})
    void knowsNoSectionOfOtherPages(String service, String path) {
        assertThat(Destination.of(service, path)).isEmpty();
    }
}
