package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import org.junit.jupiter.api.Test;

/** Pages that were copied without the ends of their lines. */
class GluedTest {

    @Test
    void beginsASentenceAtANumberThatLostItsLine() {
        var reading =
                Reads.paragraph(
                        """
                        The pool was spoken of at length.(2)Mr Pope said that he would send the \
                        figures to all Members.3.Ms Quin offered to draw up the list of clubs.
                        """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .containsExactly(
                        "Mr Pope said that he would send the figures to all Members.",
                        "Ms Quin offered to draw up the list of clubs.");
    }

    @Test
    void beginsAMinuteAtANumberWithoutABlankBehindIt() {
        var reading =
                Reads.paragraph(
                        """
                        7.4.Lamps. No comments were made on the lamps.
                        7.5.Paths. Mr Pope will mend the stile by June.
                        """);

        assertThat(Reads.actions(reading))
                .extracting(each -> each.place().paragraph(), Proposal::sentence)
                .containsExactly(tuple("7.5", "Mr Pope will mend the stile by June."));
    }
}
