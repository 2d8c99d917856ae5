package app.resolved.meetings.minutes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final Expected EXPECTED =
            new Expected(
                    "meeting",
                    DAY,
                    "Children’s Services Scrutiny Committee",
                    List.of("Cabinet", "Scrutiny Committee", "Licensing Sub-Committee"),
                    DAY);

    @ParameterizedTest
    @CsvSource({
        "CABINET, true",
        "Fenmoor County Council Cabinet, true",
        "Licensing Sub Committee, true",
        "Children's Services Scrutiny Committee, false",
        "Fenmoor Council: Childrens Services Scrutiny Committee (Special), false",
        "Cabinet Member Decisions, false",
        "Fenmoor County Council, false",
    })
    void tellsAHeadingOfAnotherBody(String heading, boolean another) {
        assertThat(EXPECTED.isOfAnother(heading)).isEqualTo(another);
    }
}
