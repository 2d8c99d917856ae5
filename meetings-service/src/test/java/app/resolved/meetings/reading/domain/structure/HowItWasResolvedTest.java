package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HowItWasResolvedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"(Unanimous)", "(unanimously)", "(8 votes to 2)", "(proposed by Cllr Nye)"})
    void readsTheDecisionBehindABracketThatSaysHow(String how) {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED: %s

                        A. To note the result of the consultation

                        B. To write to the owners of the pool
                        """
                                .formatted(how));

        assertThat(reading.proposals())
                .extracting(Proposal::sentence)
                .containsExactly(
                        "To note the result of the consultation",
                        "To write to the owners of the pool");
    }

    @Test
    void readsWhatWasFurtherResolved() {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED: OBJECT.

                        FURTHER RESOLVED to ask the ward member to call it in if officers allow it.
                        """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::madeTo)
                .containsExactly("the ward member");
    }
}
