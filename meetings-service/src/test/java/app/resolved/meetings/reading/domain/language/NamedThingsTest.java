package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import org.junit.jupiter.api.Test;

class NamedThingsTest {

    @Test
    void makesOneProposalOfTheThingsThatADecisionNames() {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED:
                        (a) That Mr Pope write to the owners;
                        (b) That working groups be set up for:
                        (i) Ponds and ditches;
                        (ii) Paths; and
                        (iii) Young trees.
                        """);

        assertThat(Reads.actions(reading))
                .extracting(Proposal::sentence)
                .anyMatch(one -> one.contains("write to the owners"))
                .anyMatch(one -> one.contains("Ponds and ditches") && one.contains("Young trees"))
                .noneMatch(one -> one.startsWith("Paths"));
    }

    @Test
    void makesOneOfEachThingThatIsAskedFor() {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED that the following be requested:
                        (i) A map of the ponds;
                        (ii) A list of the paths.
                        """);

        assertThat(reading.proposals())
                .extracting(Proposal::sentence)
                .anyMatch(one -> one.startsWith("A map"))
                .anyMatch(one -> one.startsWith("A list"));
    }
}
