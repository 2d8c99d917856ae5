package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertaintyTest {

    private static final double NINE_IN_TEN = 0.9;

    private static final String HEAD =
            """
            Minutes of the meeting of the Roads Committee held on 8 March 2024

            Present: Councillors A Brown (Chair), B Green and C Price

            1. Lamps

            """;

    @Test
    void isSureOfADecisionThatNamesSomebody() {
        assertThat(actions("RESOLVED: That the Clerk be asked to obtain prices for lamps."))
                .singleElement()
                .extracting(Proposal::confidence)
                .matches(sure -> sure >= NINE_IN_TEN);
    }

    @Test
    void isLessSureOfADecisionThatNamesNobody() {
        assertThat(actions("RESOLVED: That prices for lamps be obtained."))
                .singleElement()
                .extracting(Proposal::confidence)
                .matches(sure -> sure < NINE_IN_TEN);
    }

    @Test
    void isLessSureOfAListedPointThatNamesNobody() {
        assertThat(actions("Actions:\n- Prices for lamps\n- Ms Fir to ring the lamplighter"))
                .extracting(one -> one.confidence() >= NINE_IN_TEN)
                .containsExactly(false, true);
    }

    private static List<Proposal> actions(String words) {
        return Reads.actions(Reads.text(HEAD + words + "\n"));
    }
}
