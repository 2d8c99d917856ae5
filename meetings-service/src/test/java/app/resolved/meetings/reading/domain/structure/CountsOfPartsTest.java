package app.resolved.meetings.reading.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.reading.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However many parts a decision has, and however they are counted, each of them is read. */
class CountsOfPartsTest {

    /** Behind (h) and (i) stands (j); and who numbers by hand slips. */
    @ParameterizedTest
    @CsvSource({
        "(a) (b) (c) (d) (e) (f) (g) (h) (i) (j) (k) (l)",
        "a) b) c) d) e) f) g) h) i) j) k) l)",
        "A. B. C. D. E. F. G. H. I. J. K. L.",
        "(r) (s) (t) (u) (v) (w) (x) (y) (z)",
        "(a) (b) (d) (e) (h)",
        "(a) (a) (b) (b) (c)",
        "(i) (ii) (iv) (iv) (v)",
        "(1) (2) (4) (5)",
        "1. 2. 2. 5. 6.",
    })
    void readsEveryPartHoweverManyThereAreAndHoweverTheyAreCounted(String marks) {
        var parts = marks.split(" ");
        var decision = new StringBuilder("RESOLVED\n\n");
        for (int i = 0; i < parts.length; i++) {
            decision.append("  %s that the Clerk write to owner %d;\n".formatted(parts[i], i));
        }

        assertThat(Reads.paragraph(decision.toString()).proposals()).hasSize(parts.length);
    }

    @Test
    void takesTheFirstRomanNumberBeneathALetterForNoSlip() {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED

                          (f) that the survey be noted;
                          (g) that the Clerk be asked:
                              (i) to write to the owners of the pool; and
                              (ii) to publish the survey.
                        """);

        assertThat(Reads.actions(reading))
                .extracting(one -> one.place().part())
                .containsExactly("g(i)", "g(ii)");
    }

    @Test
    void takesAParagraphThatIsNumberedFurtherForNoPart() {
        var reading =
                Reads.paragraph(
                        """
                        RESOLVED

                          1. That the Clerk write to the owners;
                          2. That the survey be noted.

                        4. The Clerk would have written to the owners of the pool.
                        """);

        assertThat(reading.proposals())
                .extracting(one -> one.place().part())
                .containsExactly("1", "2");
    }
}
