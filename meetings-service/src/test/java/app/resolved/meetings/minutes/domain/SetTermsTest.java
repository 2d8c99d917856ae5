package app.resolved.meetings.minutes.domain;

import static app.resolved.meetings.minutes.domain.ReviewFixtures.CLERK;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.aReviewOf;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.asked;
import static app.resolved.meetings.minutes.domain.ReviewingTest.accepted;
import static app.resolved.meetings.minutes.domain.ReviewingTest.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.meetings.deciding.Refusal;
import app.resolved.meetings.outcomes.domain.Restriction;
import app.resolved.meetings.outcomes.domain.Terms;
import org.junit.jupiter.api.Test;

class SetTermsTest {

    private static final Terms EXEMPT = Terms.restrictedBy(Restriction.PARAGRAPH_3);

    @Test
    void setsNoTermsOfAProposalThatWasSplit() {
        var seen = new SeenProposal("p1", 0);
        var split =
                accepted(Reshaping.split(aReviewOf(2), seen, asked("Ask"), asked("Answer"), CLERK));

        var refused = new SetTerms("p1", EXEMPT, null).decide(split, CLERK);
        var part = accepted(new SetTerms("p3", EXEMPT, null).decide(split, CLERK));

        assertThat(refusalOf(refused))
                .isEqualTo(
                        new Refusal.Conflict(
                                "This proposal was split or merged: set the terms of what stands in"
                                        + " its place."));
        assertThat(part.proposal("p3").orElseThrow().asked().terms()).isEqualTo(EXEMPT);
    }
}
