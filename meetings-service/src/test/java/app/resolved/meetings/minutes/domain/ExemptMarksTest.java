package app.resolved.meetings.minutes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExemptMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOT FOR PUBLICATION by virtue of paragraph 3 of Schedule 12A",
                "This report is exempt under paragraph 3",
                "Exempt Appendix B: valuations",
                "STRICTLY PRIVATE AND CONFIDENTIAL",
                "Part 2 - Exempt",
                "(Confidential)",
                "EXEMPT: paragraph 3"
            })
    void findsTheMarkOfAPaperThatThePublicMayNotRead(String line) {
        assertThat(ExemptMarks.in("The Harbour lease\n" + line + "\nRents")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That the press and public be excluded since exempt information is likely to be"
                        + " disclosed, as defined in paragraph 3 of Part 1 of Schedule 12A",
                "There were no exempt reports.",
                "Exempt items: none",
                "The decision is exempt from call-in.",
                "Confidential waste is collected on Tuesdays",
                "UNRESTRICTED ITEMS",
                "To consider whether any item is not for publication"
            })
    void takesNoMotionAndNoMentionForOne(String line) {
        assertThat(ExemptMarks.in("Agenda\n" + line + "\nRoads")).isFalse();
    }
}
