package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecondReaderTest {

    private static final Learnt LOVED =
            new Learnt(Map.of("pond", 9f, "old pond", 1f, Learnt.ANY, -4f));

    @Test
    void isUnsureOfEverythingWhereNothingWasLearnt() {
        assertThat(Learnt.NOTHING.likelihood(List.of("pond", "would"))).isEqualTo(0.5);
    }

    @Test
    void addsUpWhatEachTraitSpeaksFor() {
        assertThat(LOVED.likelihood(List.of("the"))).isLessThan(0.02);
        assertThat(LOVED.likelihood(List.of("the", "pond"))).isGreaterThan(0.98);
        assertThat(LOVED.strongest(List.of("pond", "old pond", "the old"))).isEqualTo("old pond");
    }

    /** No rule knows the idiom; each word around it was learnt. */
    @Test
    void proposesWhatIsVeryLikeAFollowUpThoughNoRuleFoundIt() {
        String said = "Mr Pope would drop them a line to provide the figures and report back.";
        List<Proposal> whole = Reads.actions(Reads.wholeParagraph(said));

        assertThat(whole).hasSize(1);
    }

    @Test
    void learntNothingOfNames() throws IOException {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Learnt.class.getResourceAsStream("/reading/learnt.txt"),
                                StandardCharsets.UTF_8))) {
            assertThat(lines.lines().filter(line -> !line.startsWith("# ")))
                    .hasSizeGreaterThan(10_000)
                    .noneMatch(line -> line.matches(".*[ \\t:][A-Z][a-z].*"));
        }
    }
}
