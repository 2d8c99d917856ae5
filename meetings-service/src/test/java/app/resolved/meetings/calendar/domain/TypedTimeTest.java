package app.resolved.meetings.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "10:00, 10:00",
        "9.30, 09:30",
        "10am, 10:00",
        "10:00am, 10:00",
        "2.30 p.m., 14:30",
        "12pm, 12:00",
        "12.15 AM, 00:15",
        "14:05:00, 14:05"
    })
    void isReadAsPeopleTypeIt(String typed, LocalTime meant) {
        assertThat(TypedTime.of(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "25:00", "10:60", "13pm", "0am", "ten", "10:00 or so"})
    void isNoneWhereNoTimeIsSaid(String typed) {
        assertThat(TypedTime.of(typed)).isEmpty();
    }
}
