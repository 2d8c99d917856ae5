package app.resolved.meetings.minutes.adapters.web;

import static app.resolved.meetings.minutes.domain.ReviewFixtures.aReviewOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.resolved.meetings.minutes.adapters.web.MarkedText.Piece;
import app.resolved.meetings.minutes.domain.Proposed;
import app.resolved.meetings.minutes.domain.Review;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final String TEXT = "0123456789".repeat(90);

    @Test
    void losesNoCharacterOfTheMinutes() {
        var marked = MarkedText.of(aReviewOf(3), TEXT);

        assertThat(marked.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(TEXT);
        assertThat(marked.cutShort()).isFalse();
    }

    @Test
    void marksTheWordsOfEachProposal() {
        var marked = MarkedText.of(aReviewOf(2), TEXT);

        assertThat(marked.pieces().stream().filter(piece -> piece.first() != null))
                .extracting(piece -> piece.first().id(), piece -> piece.text().length())
                .containsExactly(tuple("p1", 40), tuple("p2", 40));
    }

    @Test
    void gathersProposalsThatRestOnTheSameWords() {
        var one = aReviewOf(1);
        var twice =
                new Review(
                        one.id(),
                        one.file(),
                        one.status(),
                        one.items(),
                        List.of(one.proposals().getFirst(), one.proposals().getFirst()),
                        false,
                        List.of(),
                        List.of());

        var marked = MarkedText.of(twice, TEXT);

        assertThat(marked.pieces()).hasSize(3);
        assertThat(marked.pieces().get(1).proposals()).extracting(Proposed::id).hasSize(2);
    }
}
