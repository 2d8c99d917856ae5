package app.resolved.actions.duedates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueDatesTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 11, 3);
    private static final CommitteeMeeting DECEMBER = meeting("december", 2026, 12, 2);
    private static final CommitteeMeeting JANUARY = meeting("january", 2027, 1, 20);

    private final DueDates dueDates = new DueDates(WorkingDaysTest.easter());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    by 3 May 2027                        | 2027-05-03
                    by Friday the 3rd of May 2027        | 2027-05-03
                    on the 14 July                       | 2027-07-14
                    by 5 November                        | 2026-11-05
                    by 3 November                        | 2026-11-03
                    by March 3rd                         | 2027-03-03
                    03/05/2027                           | 2027-05-03
                    2027-05-03                           | 2027-05-03
                    by the end of March                  | 2027-03-31
                    by the end of February 2028          | 2028-02-29
                    by the first of May                  | 2027-05-01
                    by end June                          | 2027-06-30
                    end March                            | 2027-03-31
                    by the 24th                          | 2026-11-24
                    on the 2nd                           | 2026-12-02
                    by 31st                              | 2026-12-31
                    w/c 23 November                      | 2026-11-23
                    in mid-December                      | 2026-12-15
                    early January                        | 2027-01-10
                    before Christmas, in December        | 2026-12-31
                    in late September                    | 2027-09-30
                    within 28 days                       | 2026-12-01
                    within the next two weeks            | 2026-11-17
                    in a fortnight                       | 2026-11-17
                    in six months                        | 2027-05-03
                    within one month                     | 2026-12-03
                    within 10 working days               | 2026-11-17
                    by the end of the month              | 2026-11-30
                    by the end of the financial year     | 2027-03-31
                    by the end of the municipal year     | 2027-04-30
                    later in the week                    | 2026-11-06
                    by Friday                            | 2026-11-06
                    by close of play on Friday           | 2026-11-06
                    by COP Friday                        | 2026-11-06
                    by 5pm on Friday                     | 2026-11-06
                    by noon on Monday                    | 2026-11-09
                    first thing on Monday                | 2026-11-09
                    tomorrow                             | 2026-11-04
                    by 15/3                              | 2027-03-15
                    by 15.3.27                           | 2027-03-15
                    within fourteen days                 | 2026-11-17
                    within twenty-eight days             | 2026-12-01
                    within twenty-five days              | 2026-11-28
                    within sixty-one days                | 2027-01-03
                    within twenty working days           | 2026-12-01
                    by the financial year end            | 2027-03-31
                    by 29 February                       | 2027-02-28
                    by 29 February 2028                  | 2028-02-29
                    by Christmas Day, 25 December 2026   | 2026-12-25
                    """)
    void readsDatesInTheWordsOfTheMinute(String words, LocalDate expected) {
        var due = dueDates.workOut(asking(words, MEETING, JANUARY));

        assertThat(due.date()).isEqualTo(expected);
        assertThat(due.rule()).isEqualTo(DueRule.AS_THE_MINUTE_SAYS);
        assertThat(due.provisional()).isFalse();
        assertThat(due.why()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "once the review is over",
        "as soon as possible",
        "in due course",
        "five days before the launch",
        "three months after opening",
        "within a hundred-and-five days",
        "by 31/2",
        "by 30 February 2027",
        "by 29 February 2027",
        "by 31 December 9999",
        "within 99999999 days",
        "within 9999 years",
        "within 9999 working days",
        "10th October 2019",
        "on the 19th floor",
        "by the 40th",
        "before it lapses",
        "when the officer may be free"
    })
    void fallsBackToTheNextMeetingWhereTheWordsNameNoDateThatCanBe(String words) {
        var due = dueDates.workOut(asking(words, MEETING, JANUARY));

        assertThat(due.rule()).isEqualTo(DueRule.PAPERS_DEADLINE);
        assertThat(due.why()).startsWith("The minutes say \u201c" + words + "\u201d.");
    }

    @Test
    void withoutWordsThePapersDeadlineOfTheNextMeetingIsMeant() {
        var due = dueDates.workOut(asking(null, MEETING, JANUARY));

        assertThat(due.date()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(due.meetingId()).isEqualTo("january");
        assertThat(due.why())
                .isEqualTo(
                        "Papers for the meeting on Wednesday 20 January 2027 go out on Tuesday 12"
                                + " January 2027 and are wanted 5 working days before.");
        assertThat(due.counted())
                .containsExactly(
                        "The meeting: Wednesday 20 January 2027",
                        "5 clear days before it: Tue 19 January, Mon 18 January, Fri 15 January,"
                            + " Thu 14 January, Wed 13 January; not counted: Sun 17 January, Sat 16"
                            + " January",
                        "Papers go out: Tuesday 12 January 2027",
                        "5 working days before that: Mon 11 January, Fri 8 January, Thu 7 January,"
                            + " Wed 6 January, Tue 5 January; not counted: Sun 10 January, Sat 9"
                            + " January");
    }

    @Test
    void withFewerThanTenWorkingDaysLeftTheMeetingAfterIsMeant() {
        var tenLeft = dueDates.workOut(asking(null, LocalDate.of(2026, 11, 3), DECEMBER, JANUARY));
        var nineLeft = dueDates.workOut(asking(null, LocalDate.of(2026, 11, 4), DECEMBER, JANUARY));

        assertThat(tenLeft.date()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(nineLeft.meetingId()).isEqualTo("january");
    }

    @Test
    void withNoMeetingKnownItIsTwentyEightDaysForTheTimeBeing() {
        var due = dueDates.workOut(asking(null, MEETING));

        assertThat(due.date()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(due.provisional()).isTrue();
        assertThat(due.why())
                .isEqualTo(
                        "28 days after the meeting on Tuesday 3 November 2026, for the time being:"
                                + " no later meeting is known yet.");
    }

    @Test
    void aDateOfOursIsNeverBornLate() {
        var due = dueDates.workOut(asking(null, LocalDate.of(2027, 2, 1), JANUARY));

        assertThat(due.date()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(due.why()).startsWith("28 days after it was issued on Monday 1 February 2027");
    }

    @Test
    void theNextMeetingInWordsIsMeantEvenWithLittleTimeLeft() {
        var due =
                dueDates.workOut(
                        asking(
                                "at the next meeting",
                                LocalDate.of(2026, 11, 12),
                                JANUARY,
                                DECEMBER));

        assertThat(due.date()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(due.meetingId()).isEqualTo("december");
    }

    @Test
    void theMeetingItselfIsMeantWhereTheDeadlineOfItsPapersHasPassed() {
        var due = dueDates.workOut(asking("next meeting", LocalDate.of(2026, 11, 20), DECEMBER));

        assertThat(due.date()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(due.why()).contains("itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"to the January meeting of the committee", "to January's meeting"})
    void aMeetingNamedByItsMonthIsFound(String words) {
        var due = dueDates.workOut(asking(words, MEETING, DECEMBER, JANUARY));

        assertThat(due.meetingId()).isEqualTo("january");
    }

    @Test
    void aMeetingNamedByItsMonthThatNobodyKnowsGivesAProvisionalDate() {
        var due = dueDates.workOut(asking("to the May meeting of the Council", MEETING, DECEMBER));

        assertThat(due.provisional()).isTrue();
    }

    @Test
    void aDateCountedOverAYearWhoseHolidaysAreNotPublishedIsProvisional() {
        var later = meeting("later", 2029, 3, 7);

        var due = dueDates.workOut(asking(null, MEETING, later));

        assertThat(due.provisional()).isTrue();
        assertThat(due.meetingId()).isEqualTo("later");
    }

    @Test
    void monthsEndOnTheLastDayWhereTheDayDoesNotExist() {
        var question =
                new DueQuestion(
                        "in six months",
                        LocalDate.of(2027, 8, 31),
                        LocalDate.of(2027, 9, 1),
                        List.of());

        assertThat(dueDates.workOut(question).date()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    private static DueQuestion asking(
            @Nullable String words, LocalDate issuedOn, CommitteeMeeting... meetings) {
        return new DueQuestion(words, MEETING, issuedOn, List.of(meetings));
    }

    private static CommitteeMeeting meeting(String id, int year, int month, int day) {
        return new CommitteeMeeting(id, LocalDate.of(year, month, day));
    }
}
