package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Clerk to write to the owner by the end of March.        | by the end of March
                    The Clerk to report to the next meeting.                    | to the next meeting
                    Mr Pope will send the figures within 28 days.               | within 28 days
                    Mr Pope will send the figures in six months' time.          | in six months' time
                    Mr Pope will send the figures before the June meeting.      | before the June meeting
                    The Clerk to write to the owner as soon as possible.        | as soon as possible
                    The Clerk to send the pump away once the harvest is in.     | once the harvest is in
                    The Clerk to write to the owner before the order is sealed. | before the order is sealed
                    The Clerk to send it to Members when it is published.       | when it is published
                    The Clerk to report on fees (November).                     | November
                    The Clerk to report on fees - June 2024                     | June 2024
                    The Clerk to report by the end of the autumn term.          | by the end of the autumn term
                    The Clerk to visit three months after opening.              | three months after opening
                    The Clerk to show arrows from Quarter 3.                    | from Quarter 3
                    The survey is deferred to January.                          | to January
                    The Clerk to cost it in time for the 2025/26 budget.        | in time for the 2025/26 budget
                    The Clerk to speak at the next meeting of the Pond Board.   | at the next meeting of the Pond Board
                    """)
    void findsTheWordsAboutTime(String sentence, String due) {
        assertThat(only(sentence).due()).isEqualTo(due);
    }

    private static Proposal only(String sentence) {
        List<Proposal> actions = Reads.actions(Reads.paragraph(sentence));
        assertThat(actions).hasSize(1);
        return actions.getFirst();
    }
}
