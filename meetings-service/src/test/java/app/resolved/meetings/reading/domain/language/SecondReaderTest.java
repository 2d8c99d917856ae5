package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void proposesWhatIsVeryLikeAFollowUpThoughNoRuleFoundIt() {
        String said =
                "JW and PL will meet to discuss the budget and bring proposals to the next Board.";

        assertThat(Reads.actions(Reads.paragraph(said))).isEmpty();
        assertThat(Reads.actions(Reads.wholeParagraph(said))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Chairman met with the Engineer and the Clerk to discuss the lamps.",
                "The Board excluded all but the Head of Legal and the Clerk to deliberate on it.",
                "The Lead Member considered a request by the Director to defer the report to a"
                        + " future meeting.",
                "Nevertheless, in order to provide reassurance to members on this matter an"
                        + " information report had been prepared and circulated as part of the"
                        + " brief ahead of the current meeting."
            })
    void proposesNothingForWhoeverWasOnlyMetOrAsked(String told) {
        assertThat(Reads.actions(Reads.wholeParagraph(told))).isEmpty();
    }

    @Test
    void takesBackWhatARuleWasNotSureOfAndIsHardlyLikeOne() {
        String said = "The quotation for the lychgate was accepted.";

        assertThat(Reads.actions(Reads.paragraph(said))).hasSize(1);
        assertThat(Reads.actions(Reads.wholeParagraph(said))).isEmpty();
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
