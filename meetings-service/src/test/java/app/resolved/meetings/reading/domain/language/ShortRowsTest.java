package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import org.junit.jupiter.api.Test;

/** Rows of a table of actions that say in two words what is to be done. */
class ShortRowsTest {

    @Test
    void areDeedsWhereTheTableSaysWhose() {
        assertThat(Reads.actions(Reads.paragraph(table("Update website", "Mr Pope"))))
                .extracting(Proposal::sentence, Proposal::madeTo)
                .containsExactly(tuple("Update website", "Mr Pope, Head of Leisure"));
    }

    @Test
    void areNoneWhereTheyAreNobodys() {
        assertThat(Reads.actions(Reads.paragraph(table("Spring weather", "")))).isEmpty();
    }

    @Test
    void areNoneWhereOneWordStandsAlone() {
        assertThat(Reads.actions(Reads.paragraph(table("Approved.", "Mr Pope")))).isEmpty();
    }

    private static String table(String action, String who) {
        return """
        Action | Owner | Due
        %s | %s | June
        """
                .formatted(action, who);
    }
}
