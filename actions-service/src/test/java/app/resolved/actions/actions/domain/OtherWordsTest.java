package app.resolved.actions.actions.domain;

import static app.resolved.actions.fixtures.AnAction.accepted;
import static app.resolved.actions.fixtures.AnOutcome.anOutcome;
import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.fixtures.AnAction;
import app.resolved.actions.fixtures.AnOutcome;
import app.resolved.contracts.OutcomeState.Respondent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of an outcome are amended, and may mean another owner. */
class OtherWordsTest {

    private final HearingOutcomes hearing =
            new HearingOutcomes(new OutcomeDecisions(new AnAction.Known(), AnAction.ISSUED));

    @Test
    void whatAPersonDecidedIsNotChangedByOtherWords() {
        var outcome = anOutcome().madeTo("General Counsel");
        var clerk = new Actor("Clerk", "c", true, Set.of(), false);
        var assigned =
                accepted(
                        ActionDecisions.decide(
                                AnAction.of(outcome),
                                new ActionCommand.AssignOwner(AnAction.HIGHWAYS, null),
                                clerk,
                                AnAction.ISSUED));

        var amended = hearing.hear(assigned, outcome.madeTo("somebody"), 2);

        assertThat(amended.ownership().postIdOrNull()).isEqualTo("highways");
        assertThat(amended.timeline().getLast().what()).isEqualTo(Happening.OUTCOME_AMENDED);
    }

    @Test
    void otherWordsMayMeanAnotherOwner() {
        var outcome = anOutcome();
        var action = hearing.hear(null, outcome, 1);

        var amended = hearing.hear(action, outcome.madeTo("General Counsel"), 2);

        assertThat(amended.ownership().postIdOrNull()).isEqualTo("counsel");
    }

    /** Otherwise nobody would be reminded of it: its owner of before has answered. */
    @ParameterizedTest
    @MethodSource("whatAnOwnerSaid")
    void whatOneOwnerHasSaidBindsNoOther(ActionCommand said) {
        var outcome = anOutcome().madeTo("General Counsel");
        var owner = new Actor("Mr B Okafor", "okafor", false, Set.of("counsel"), false);
        var answered =
                accepted(
                        ActionDecisions.decide(
                                hearing.hear(null, outcome, 1), said, owner, AnAction.ISSUED));

        var amended = hearing.hear(answered, outcome.madeTo("Head of Highways"), 2);

        assertThat(answered.standing()).isNotEqualTo(new Standing.Open());
        assertThat(amended.standing()).isEqualTo(new Standing.Open());
    }

    @Test
    void whomOtherWordsMakeTheOwnerRespondsAsThatAndNotForACopyToo() {
        var outcome = anOutcome().recommended(Respondent.RESPONSIBLE_AUTHORITY, "Committee");
        var copied =
                accepted(
                        ActionDecisions.decide(
                                hearing.hear(null, outcome.madeTo("General Counsel"), 1),
                                new ActionCommand.SendCopies(List.of(AnAction.HIGHWAYS)),
                                new Actor("Clerk", "c", true, Set.of(), false),
                                AnAction.ISSUED));

        var amended = hearing.hear(copied, outcome.madeTo("Head of Highways"), 2);

        assertThat(copied.others().respondBy()).isNotNull();
        assertThat(amended.ownership().postIdOrNull()).isEqualTo("highways");
        assertThat(amended.others().respondBy()).isNull();
    }

    private static Stream<ActionCommand> whatAnOwnerSaid() {
        return Stream.of(
                new ActionCommand.Acknowledge(),
                new ActionCommand.Decline("Highways has it."),
                new ActionCommand.AskForMoreTime(LocalDate.of(2027, 6, 1), "It takes longer."));
    }

    @Test
    void anAmendmentSaysWhoWhenWhyAndFromWhatToWhat() {
        var outcome = anOutcome().madeTo("General Counsel");
        var action = hearing.hear(null, outcome, 1);

        var amended =
                hearing.hear(
                        action, outcome.titled("Publish it").changed(1, "Corrected", false), 2);

        var entry = amended.timeline().getLast();
        assertThat(entry.what()).isEqualTo(Happening.OUTCOME_AMENDED);
        assertThat(entry.who()).isEqualTo("Mrs H Clarke");
        assertThat(entry.at()).isEqualTo(AnOutcome.CHANGED);
        assertThat(entry.why()).isEqualTo("Corrected");
        assertThat(entry.from()).contains("Circulate the advice on parking");
        assertThat(entry.to()).contains("Publish it");
        assertThat(ActionStates.of(amended).title()).isEqualTo("Publish it");
    }
}
