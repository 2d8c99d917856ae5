package app.resolved.meetings.reading.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.domain.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An arrow in notes points at what comes of what was said. */
class ArrowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u2192", "->", "=>"})
    void endASentence(String arrow) {
        assertThat(deeds("The pump had not been looked at. %s Mr Pope to visit", arrow))
                .containsExactly("Mr Pope to visit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2192", "->", "=>", "\u21D2", "\u27A2", "\u27A4", "\u25BA", "\u25B8"})
    void beginAPoint(String arrow) {
        assertThat(deeds("- The pump is old\n%1$s Mr Pope to visit\n%1$s the rest wait", arrow))
                .containsExactly("Mr Pope to visit");
    }

    @Test
    void makeNoDeedOfTheStepsTheyJoin() {
        assertThat(deeds("Referral %s assessment -> panel takes six weeks", "\u2192")).isEmpty();
    }

    private static Iterable<String> deeds(String notes, String arrow) {
        return Reads.actions(Reads.paragraph(notes.formatted(arrow))).stream()
                .map(Proposal::sentence)
                .toList();
    }
}
