package app.resolved.meetings.minutes.domain;

import static app.resolved.meetings.minutes.domain.ReviewFixtures.CLERK;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.aReviewOf;
import static app.resolved.meetings.minutes.domain.ReviewingTest.accepted;
import static app.resolved.meetings.minutes.domain.ReviewingTest.decided;
import static app.resolved.meetings.minutes.domain.ReviewingTest.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TickingTest {

    @Test
    void acceptsWhatIsTickedAndUndecidedAndNothingElse() {
        var review = decided(aReviewOf(4), Ruling.reject("p1"));

        var after = accepted(Ticking.acceptTicked(review, Set.of("p4"), CLERK));

        assertThat(after.accepted()).extracting(Proposed::id).containsExactly("p2", "p3");
        assertThat(after.left()).isEqualTo(1);
    }

    @Test
    void takesBackWhatNobodyDecidedSince() {
        var all = accepted(Ticking.acceptTicked(aReviewOf(3), Set.of(), CLERK));
        var oneSince = decided(all, Ruling.accept("p2"));

        var back = accepted(Ticking.takeBack(oneSince, CLERK));

        assertThat(back.accepted()).extracting(Proposed::id).containsExactly("p2");
        assertThat(back.pressedTogether()).isEmpty();
    }

    @Test
    void saysThatNothingIsLeft() {
        var all = accepted(Ticking.acceptTicked(aReviewOf(1), Set.of(), CLERK));

        assertThat(refusalOf(Ticking.acceptTicked(all, Set.of(), CLERK)).message())
                .isEqualTo("Nothing that is ticked is left to be decided.");
    }

    @Test
    void changesNothingOnceIssued() {
        var issued = accepted(Issuing.finish(aReviewOf(1)));

        assertThat(refusalOf(Ticking.acceptTicked(issued, Set.of(), CLERK)).message())
                .contains("its review is closed");
        assertThat(refusalOf(Ticking.takeBack(issued, CLERK)).message())
                .contains("its review is closed");
    }
}
