package app.resolved.meetings.committees.domain;

import static app.resolved.contracts.CommitteeState.Visibility.CLOSED;
import static app.resolved.contracts.CommitteeState.Visibility.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.CommitteeState.Kind;
import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.contracts.MeetingsFact.CommitteeEstablished;
import app.resolved.meetings.deciding.Decision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitteeTest {

    private static final Committee SCRUTINY =
            ACommittee.named("scrutiny", "SC", "Scrutiny Committee");

    @Test
    void tellsACommitteeThatIsDescribed() {
        var given = Describe.named("scrutiny", " SC", "Scrutiny\tCommittee", PUBLIC);

        var decision = Committee.decide(Optional.empty(), given);

        assertThat(decision)
                .isEqualTo(Decision.accepted(SCRUTINY, new CommitteeEstablished(SCRUTINY.state())));
    }

    @Test
    void saysNothingWhenNothingChanged() {
        var given = Describe.named("scrutiny", "SC", "Scrutiny Committee", PUBLIC);

        var decision = Committee.decide(Optional.of(SCRUTINY), given);

        assertThat(decision).isEqualTo(Decision.accepted(SCRUTINY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sc", "S C", "TOOLONGACODE", "$ne"})
    void refusesACodeThatReferencesCannotBeginWith(String code) {
        var decision =
                Committee.decide(
                        Optional.empty(), Describe.named("scrutiny", code, "Scrutiny", PUBLIC));

        assertThat(decision)
                .isEqualTo(
                        Decision.invalid(
                                "code",
                                "Enter 1 to 10 capital letters or digits, such as SC: references"
                                        + " begin with them."));
    }

    @Test
    void refusesACommitteeWithoutAName() {
        var decision =
                Committee.decide(Optional.empty(), Describe.named("scrutiny", "SC", " ", PUBLIC));

        assertThat(decision).isEqualTo(Decision.invalid("name", "Enter the committee's name."));
    }

    @Test
    void leavesAClosedPanelAClosedPanelWhereNothingIsSaidOfThat() {
        var closed = Committee.decide(Optional.of(SCRUTINY), said("A", CLOSED, Kind.PANEL));

        var renamed = Committee.decide(after(closed), said("B", null, null));

        assertThat(after(renamed))
                .get()
                .extracting(Committee::name, Committee::visibility, Committee::kind)
                .containsExactly("B", CLOSED, Kind.PANEL);
    }

    @Test
    void makesAPublicCommitteeWhereNothingElseIsSaid() {
        var made = Committee.decide(Optional.empty(), said("A", null, null));

        assertThat(after(made))
                .get()
                .extracting(Committee::visibility, Committee::kind)
                .containsExactly(PUBLIC, Kind.COMMITTEE);
    }

    private static Describe said(
            String name, @Nullable Visibility visibility, @Nullable Kind kind) {
        return new Describe("scrutiny", "SC", name, visibility, kind, null, null, List.of());
    }

    private static Optional<Committee> after(Decision<Committee> decision) {
        return Optional.of(((Decision.Accepted<Committee>) decision).after());
    }
}
