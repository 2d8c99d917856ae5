package app.resolved.meetings.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTest {

    @ParameterizedTest
    @CsvSource({
        "reserves, Reserve",
        "agreed, agree",
        "planned, plan",
        "policies, policy",
        "sharing, share",
        "café, CAFE",
        "Council\u2019s, council"
    })
    void findsAWordInItsOtherForms(String one, String other) {
        assertThat(SearchTerms.of(one)).isEqualTo(SearchTerms.of(other)).hasSize(1);
    }

    @Test
    void leavesOutTheCommonestWordsAndRepetitions() {
        assertThat(SearchTerms.of("the graph of the graphs, and to 2026/27"))
                .containsExactly("graph", "2026", "27");
    }

    @Test
    void marksTheWordsAndKeepsTheTextWhole() {
        var pieces = Passage.of("Share the reserves graph.", Set.of("reserv", "graph"));

        assertThat(pieces)
                .containsExactly(
                        new Passage("Share the ", false),
                        new Passage("reserves", true),
                        new Passage(" ", false),
                        new Passage("graph", true),
                        new Passage(".", false));
        assertThat(Passage.of("", Set.of())).isEqualTo(List.of());
    }
}
