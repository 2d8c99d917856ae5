package app.resolved.meetings.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "that a review of winter roads be added to the work programme",
                "that the canal path be included in the Committee's work programme for 2027",
                "Add winter roads to the forward plan",
                "it was agreed that bus shelters be placed on the\nwork programme",
                "that the item be scheduled into the annual work plan"
            })
    void seesThatSomethingIsPutOnTheProgramme(String words) {
        assertThat(ProgrammeWords.addSomething("Winter roads", words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "that the work programme be noted",
                "that the work programme be approved",
                "that the Head of Highways report on the work of the programme office",
                "that a bench be added to the play area"
            })
    void seesNothingWhereTheProgrammeIsOnlyNamed(String words) {
        assertThat(ProgrammeWords.addSomething("Winter roads", words)).isFalse();
    }

    @Test
    void seesToWhomAMatterIsReferred() {
        var words = "that the matter of void homes be referred to the Housing Panel";

        assertThat(ReferralWords.refer(words)).isTrue();
        assertThat(ReferralWords.referTo("Housing Panel", words)).isTrue();
        assertThat(ReferralWords.referTo("Audit Committee", words)).isFalse();
        assertThat(ReferralWords.referTo("Housing Panel", "that the Housing Panel be thanked"))
                .isFalse();
    }

    @Test
    void findsWhenItIsToCome() {
        var meeting = LocalDate.of(2026, 11, 3);

        assertThat(WhenAsked.of("at its next meeting", meeting))
                .isEqualTo(new WhenAsked.NextMeeting());
        assertThat(WhenAsked.of("in March", meeting))
                .isEqualTo(new WhenAsked.InMonth(YearMonth.of(2027, 3)));
        assertThat(WhenAsked.of("in November", meeting))
                .isEqualTo(new WhenAsked.InMonth(YearMonth.of(2026, 11)));
        assertThat(WhenAsked.of(null, meeting)).isEqualTo(new WhenAsked.NotSaid());
    }
}
