package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RESOLUTIONS OF THE HARBOUR COMMITTEE",
                "DECISIONS TAKEN SINCE MAY",
                "Complete Resolutions",
                "Outstanding Decisions",
                "Tracking Decisions - to follow",
                "Key Decision: No"
            })
    void isNoTitleThatTellsOfDecisions(String title) {
        assertThat(Label.at(title)).isNull();
    }

    @Test
    void opensNoListOfThosePresentWithTheMinutesOfAnItem() {
        assertThat(Label.at("Minutes: Ann Ash")).matches(label -> label.attends());
        assertThat(
                        Label.at(
                                "Minutes: The Board considered the log of its actions, a copy of"
                                        + " which is filed. Mr Oak agreed to look into it."))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RESOLUTIONS:",
                "DECISION",
                "RESOLUTION 4",
                "RESOLUTION THAT the plan be sent",
                "DECISION That the plan be sent",
                "Cabinet Decision"
            })
    void opensADecision(String line) {
        assertThat(Label.at(line)).matches(label -> label != null && label.decides());
    }
}
