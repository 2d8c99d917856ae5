package app.resolved.meetings.outcomes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.MeetingsFact;
import app.resolved.contracts.MeetingsFact.RequestAmended;
import app.resolved.contracts.MeetingsFact.RequestWithdrawn;
import app.resolved.contracts.OutcomeState;
import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.contracts.Place;
import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.deciding.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmendingTest {

    private static final Instant NOW = Instant.parse("2026-11-17T09:30:00Z");

    private final Amending amending = new Amending("Ms Penrose", NOW);
    private final AtomicLong numbers = new AtomicLong(20);

    @Test
    void keepsWhatItWasBesideWhatItIs() {
        var outcome = anOutcome();

        var after = accepted(amend(outcome, titled("Light the canal path and its bridges")));

        assertThat(after.title()).isEqualTo("Light the canal path and its bridges");
        assertThat(after.madeTo()).isEqualTo("Head of Highways");
        assertThat(after.earlier()).hasSize(1);
        var was = after.earlier().getFirst();
        assertThat(was.title()).isEqualTo("Light the canal path");
        assertThat(was.by()).isEqualTo("Ms Penrose");
        assertThat(was.until()).isEqualTo(NOW);
        assertThat(was.reason()).isEqualTo("Approved subject to it");
    }

    @Test
    void tellsTheWholeStateWithWhoChangedItAndWhy() {
        var decision = amend(anOutcome(), titled("Light the canal path and its bridges"));

        var state = told(decision, RequestAmended.class);
        assertThat(state.title()).isEqualTo("Light the canal path and its bridges");
        assertThat(state.changes())
                .containsExactly(
                        new OutcomeState.Change(NOW, "Ms Penrose", "Approved subject to it"));
    }

    @Test
    void anEmptyAddresseeIsTakenAwayAndANullOneStays() {
        var away =
                new Amendment(
                        null, null, " ", null, null, null, null, null, null, "Nobody was named");

        assertThat(accepted(amend(anOutcome(), away)).madeTo()).isNull();
        assertThat(accepted(amend(anOutcome(), titled("Other"))).madeTo()).isNotNull();
    }

    @Test
    void withoutAChangeNothingIsTold() {
        var decision = amend(anOutcome(), titled("Light the canal path"));

        assertThat(((Decision.Accepted<Outcome>) decision).facts()).isEmpty();
    }

    @Test
    void isRefusedWithoutAReason() {
        var decision = amend(anOutcome(), Amendment.because("\u0000 "));

        assertThat(refusal(decision)).isEqualTo(new Refusal.Invalid("reason", "Enter the reason."));
    }

    @Test
    void isRefusedOnceItIsWithdrawn() {
        var withdrawn = accepted(amending.withdraw(anOutcome(), "Recorded twice"));

        assertThat(refusal(amend(withdrawn, titled("Other")))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void aSecondWithdrawalChangesNothing() {
        var first = amending.withdraw(anOutcome(), "Recorded twice");

        var again = amending.withdraw(accepted(first), "Another reason");

        assertThat(told(first, RequestWithdrawn.class).withdrawnAt()).isEqualTo(NOW);
        assertThat(accepted(again)).isEqualTo(accepted(first));
        assertThat(((Decision.Accepted<Outcome>) again).facts()).isEmpty();
    }

    @Test
    void whatBecomesForActionGetsAnActionAndAReference() {
        var information = withPurpose(anOutcome(), Purpose.INFORMATION);

        var after = accepted(amend(information, purpose(Purpose.ACTION)));

        assertThat(after.actionId()).isEqualTo(OutcomeIds.action(after.id()));
        assertThat(after.reference()).isEqualTo("SC 2026/27-21");
    }

    @Test
    void whatBecomesForInformationKeepsItsActionIdSoThatTheActionIsWithdrawn() {
        var decision = amend(anOutcome(), purpose(Purpose.INFORMATION));

        var state = told(decision, RequestAmended.class);
        assertThat(state.actionId()).isNotNull();
        assertThat(state.standsForAction()).isFalse();
        assertThat(refusal(amend(accepted(decision), purpose(Purpose.ACTION))))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void splitsAnOutcomeBetweenTwoAndCannotTakeItBack() {
        var joint = JointAddressees.of("Head of Finance", "Head of Legal", true);

        var decision = amend(anOutcome(), on(Terms.NONE.with(joint)));

        var state = told(decision, RequestAmended.class);
        assertThat(state.joint().secondReference()).isEqualTo("SC 2026/27-07b");
        assertThat(state.joint().secondActionId())
                .isEqualTo(OutcomeIds.secondAction(state.outcomeId()))
                .isNotEqualTo(state.actionId());
        assertThat(refusal(amend(accepted(decision), on(Terms.NONE))))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void ofSeveralWhoAnswerTogetherAllAreToldAndNoneWhoIsNamedTwice() {
        var joint = JointAddressees.of("Head of Finance", "Head of Legal\n\nMs B\nMs B", false);

        var state = told(amend(anOutcome(), on(Terms.NONE.with(joint))), RequestAmended.class);

        assertThat(state.joint().others()).containsExactly("Head of Legal", "Ms B");
        assertThat(state.joint().secondActionId()).isNull();
    }

    @Test
    void onlyTwoHaveAnActionEachAndMoreThanElevenAnswerForNothing() {
        var three = JointAddressees.of("A", "B\nC", true);
        var many =
                new JointAddressees(
                        "A", IntStream.range(0, 11).mapToObj(n -> "Post " + n).toList(), false);

        assertThat(refusal(amend(anOutcome(), on(Terms.NONE.with(three)))).message())
                .startsWith("Only two can have an action each.");
        assertThat(refusal(amend(anOutcome(), on(Terms.NONE.with(many)))).message())
                .isEqualTo("Name at most 10 others.");
    }

    @Test
    void tellsNoWordOfWhatIsMarkedExemptLater() {
        var placed =
                new Amendment(
                        null,
                        null,
                        null,
                        null,
                        null,
                        new Place("Acacia House", null, "a"),
                        null,
                        null,
                        null,
                        "It has no number");
        var exempt = new Terms("Pension Committee", null, Restriction.PARAGRAPH_3, null);
        var amended =
                accepted(amend(accepted(amend(anOutcome(), placed)), titled("Sell Acacia House")));

        var decision = amend(amended, on(exempt));

        var state = told(decision, RequestAmended.class);
        assertThat(state.restricted()).isTrue();
        assertThat(state.title()).isEqualTo("Exempt action SC 2026/27-07");
        assertThat(state.toString()).doesNotContain("Acacia");
        assertThat(state.place()).isEqualTo(new Place(null, null, "a"));
        assertThat(state.wording()).isEmpty();
        assertThat(state.madeTo()).isNull();
        assertThat(state.due()).isNull();
        assertThat(state.capacity()).isNull();
        assertThat(state.changes()).extracting(OutcomeState.Change::reason).containsOnly("");
        assertThat(accepted(decision).title()).isEqualTo("Sell Acacia House");
    }

    @Test
    void isRefusedAfterSoManyAmendmentsThatAFactCouldNotHoldThem() {
        var outcome = anOutcome();
        for (int n = 1; n <= 49; n++) {
            outcome = accepted(amend(outcome, titled("Title " + n)));
        }

        assertThat(refusal(amend(outcome, titled("One more"))))
                .isInstanceOf(Refusal.Conflict.class);
    }

    private Decision<Outcome> amend(Outcome outcome, Amendment given) {
        return amending.amend(
                outcome,
                given,
                () -> new Reference("SC", new MunicipalYear(2026), numbers.incrementAndGet()));
    }

    private static Amendment titled(String title) {
        return new Amendment(
                title, null, null, null, null, null, null, null, null, "Approved subject to it");
    }

    private static Amendment purpose(Purpose purpose) {
        return new Amendment(null, null, null, null, purpose, null, null, null, null, "Read again");
    }

    private static Amendment on(Terms terms) {
        return new Amendment(null, null, null, null, null, null, null, null, terms, "Read again");
    }

    private static Outcome withPurpose(Outcome outcome, Purpose purpose) {
        boolean action = purpose == Purpose.ACTION;
        return outcome(
                action ? outcome.actionId() : null, action ? outcome.reference() : null, purpose);
    }

    private static Outcome anOutcome() {
        return outcome(OutcomeIds.action("outcome"), "SC 2026/27-07", Purpose.ACTION);
    }

    private static Outcome outcome(
            @Nullable String actionId, @Nullable String reference, Purpose purpose) {
        return new Outcome(
                "outcome",
                actionId,
                reference,
                "scrutiny",
                "meeting",
                LocalDate.of(2026, 11, 3),
                1,
                new Place("47", null, "a"),
                OutcomeKind.UNDERTAKING,
                purpose,
                "Light the canal path",
                "The Head of Highways undertook to light the canal path",
                "Head of Highways",
                "by May",
                false,
                Terms.NONE,
                List.of(),
                null);
    }

    private static Outcome accepted(Decision<Outcome> decision) {
        return ((Decision.Accepted<Outcome>) decision).after();
    }

    private static Refusal refusal(Decision<Outcome> decision) {
        return ((Decision.Refused<Outcome>) decision).refusal();
    }

    private static OutcomeState told(
            Decision<Outcome> decision, Class<? extends MeetingsFact.OfOutcome> type) {
        var fact = ((Decision.Accepted<Outcome>) decision).facts().getFirst();
        assertThat(fact).isInstanceOf(type);
        return type.cast(fact).outcome();
    }
}
