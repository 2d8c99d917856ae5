package app.resolved.meetings.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '"',
            textBlock =
                    """
                    "two  words">two words
                    " before">before
                    "after ">after
                    "a tab\there">a tab here
                    "a bell\u0007here">a bell here
                    "a fixed\u00a0space">a fixed space
                    "two\u2003\u2003wide">two wide
                    "two
                    lines">two lines
                    " ">""
                    """)
    void makesOneLineOfWhatWasTyped(String typed, String line) {
        assertThat(Given.line(typed)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "One line, as it is", "Zoë – 5 % of “this”"})
    void leavesALineAsItIs(String line) {
        assertThat(Given.line(line)).isSameAs(line);
    }
}
