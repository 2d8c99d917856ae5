package app.resolved.meetings.minutes.domain;

import static app.resolved.meetings.minutes.domain.MatchingTest.seen;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.CLERK;
import static app.resolved.meetings.minutes.domain.ReviewFixtures.aReviewAsking;
import static app.resolved.meetings.minutes.domain.ReviewingTest.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.OutcomeState.Purpose;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final IssuedBefore COMPARISON =
            issued("o-1", "Circulate comparison of reserves", "Mr Okafor", "end of Nov");
    private static final IssuedBefore ROUTES =
            issued("o-2", "Publish the gritting routes", "Head of Roads", null);

    private final Review review =
            aReviewAsking(
                    ask(
                            "circulate a comparison to the Committee",
                            "Mr Okafor (Head of Finance)",
                            "by the end of November"),
                    ask(
                            "report on the use of reserves to the next meeting",
                            "Head of Finance",
                            "next meeting"),
                    ask("provide the gritting routes to all Members", "Director of Highways", null),
                    ask("publish the gritting routes", "Head of Roads", "by 1 December"));

    @Test
    void findsWhatWasIssuedInOtherWords() {
        var found = Suggestions.of(review, List.of(ROUTES, COMPARISON), List.of());

        assertThat(found.issued())
                .containsOnlyKeys("p1", "p4")
                .containsEntry("p1", COMPARISON)
                .containsEntry("p4", ROUTES);
    }

    @Test
    void findsNothingForWhatSomebodyElseIsToDo() {
        var other = issued("o-3", "Publish the gritting routes", "Chief Constable", null);

        assertThat(Suggestions.of(review, List.of(other), List.of()).issued()).isEmpty();
    }

    @Test
    void doesNotAskAgainWhatTheClerkAnswered() {
        var same = accepted(Matching.same(review, seen("p1"), COMPARISON, CLERK));
        var another = accepted(Matching.another(same, seen("p4"), "o-2", CLERK));

        var found = Suggestions.of(another, List.of(ROUTES, COMPARISON), List.of());

        assertThat(found.issued()).isEmpty();
    }

    @Test
    void suggestsOneDeedWhereTheSameIsAskedTwice() {
        var twice =
                aReviewAsking(
                        ask(
                                "provide the gritting routes to all Members",
                                "Head of Roads",
                                "before the first frost"),
                        ask("arrange a visit to the new depot", "Ms Fernsby", null),
                        ask("gritting routes to be provided to Members", "Head of Roads", null));

        assertThat(Suggestions.of(twice, List.of(), List.of()).deeds()).containsOnlyKeys("p3");
        assertThat(Suggestions.of(twice, List.of(), List.of()).deeds().get("p3").id())
                .isEqualTo("p1");
    }

    @Test
    void suggestsNoDeedForWhatIsApartOrOneAlready() {
        var asked = ask("provide the gritting routes to Members", "Head of Roads", null);
        var twice = aReviewAsking(asked, asked);

        var joined = accepted(Joining.join(twice, seen("p2"), "p1", CLERK));
        var parted = accepted(Joining.part(twice, seen("p2"), "p1", CLERK));

        assertThat(Suggestions.of(twice, List.of(), List.of()).deeds()).hasSize(1);
        assertThat(Suggestions.of(joined, List.of(), List.of()).deeds()).isEmpty();
        assertThat(Suggestions.of(parted, List.of(), List.of()).deeds()).isEmpty();
    }

    @Test
    void doesNotTakeTwoReportsForOneDeed() {
        var reports =
                aReviewAsking(
                        ask(
                                "bring a report on winter roads to the next meeting",
                                "Head of Roads",
                                "next meeting"),
                        ask(
                                "bring a report on road safety to the next meeting",
                                "Head of Roads",
                                "next meeting"));

        assertThat(Suggestions.of(reports, List.of(), List.of()).deeds()).isEmpty();
    }

    private static Asked ask(String title, @Nullable String madeTo, @Nullable String due) {
        return new Asked(title, madeTo, due, Purpose.ACTION);
    }

    private static IssuedBefore issued(
            String id, String title, @Nullable String madeTo, @Nullable String due) {
        return new IssuedBefore(id, "a-" + id, "SC 2026/27-01", title, madeTo, due, false);
    }
}
