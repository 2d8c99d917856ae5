package app.resolved.actions.duedates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.contracts.OutcomeState.Respondent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseRulesTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 11, 3);
    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 4);

    private final DueDates dueDates = new DueDates(WorkingDaysTest.easter());

    @ParameterizedTest
    @CsvSource({
        "RESPONSIBLE_AUTHORITY, Crime and Disorder Committee, 2026-12-02, SI 2009/942",
        "PARTNER, Crime and Disorder Committee, 2026-12-02, SI 2009/942",
        "EXECUTIVE, , 2027-01-03, section 9FE",
        "CABINET_MEMBER, , 2027-01-03, section 9FE",
        "HEALTH_BODY, , 2026-12-02, SI 2013/218",
        "PARTNER, Health Scrutiny Committee, 2026-12-02, SI 2013/218",
        "PUBLIC_AUTHORITY, , 2026-12-30, Domestic Abuse Act 2021"
    })
    void theLawSaysWhenARecommendationIsAnswered(
            Respondent respondent, @Nullable String capacity, LocalDate due, String source) {
        var date = dueDates.workOut(question(respondent, capacity, null));

        assertThat(date.date()).isEqualTo(due);
        assertThat(date.rule().source()).contains(source).contains("monitoring officer");
        assertThat(date.why()).contains("Wednesday 4 November 2026");
        assertThat(date.counted()).isNotEmpty();
    }

    /** As if counted from the day before, and never past the last month that they reach. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-04, 2027-01-03",
        "2027-03-01, 2027-04-30",
        "2026-07-31, 2026-09-30",
        "2026-12-31, 2027-02-28",
        "2027-12-31, 2028-02-29",
        "2026-12-30, 2027-02-28",
        "2027-12-30, 2028-02-29",
        "2027-12-29, 2028-02-28"
    })
    void twoMonthsOfWhichTheDayOfReceiptIsTheFirstEndWith(LocalDate received, LocalDate last) {
        var date = ResponseDates.of(DueRule.EXECUTIVE_RESPONSE, null, ISSUED, received);

        assertThat(date.date()).isEqualTo(last);
    }

    @Test
    void whereTheMinuteNamesADayThatDayIsMeant() {
        var date = dueDates.workOut(question(Respondent.EXECUTIVE, null, "by 30 November 2026"));

        assertThat(date.date()).isEqualTo("2026-11-30");
        assertThat(date.rule()).isEqualTo(DueRule.AS_THE_MINUTE_SAYS);
    }

    @Test
    void aPartnerOwesNoAnswerByLawToABodyThatSatAsItself() {
        assertThat(ResponseRules.of(Respondent.PARTNER, null)).isNull();
        assertThat(ResponseRules.of(null, "Crime and Disorder Committee")).isNull();
    }

    private static DueQuestion question(
            Respondent respondent, @Nullable String capacity, @Nullable String words) {
        return new DueQuestion(
                words, MEETING, ISSUED, List.of(), ResponseRules.of(respondent, capacity));
    }
}
