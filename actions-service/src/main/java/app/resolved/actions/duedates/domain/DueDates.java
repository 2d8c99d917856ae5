package app.resolved.actions.duedates.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Works out when something is due, and says why. Where the words name a date, that date; else the
 * papers deadline of the committee's next meeting; else, for the time being, 28 days.
 */
public final class DueDates {

    /** With less than this many working days left, the meeting after is meant. */
    private static final int LEAST_TIME = 10;

    private static final int UNTIL_KNOWN = 28;

    /** Nothing is due later than that after its meeting: such a date is a slip. */
    private static final int LONGEST_YEARS = 10;

    private final WorkingDays workingDays;
    private final Holidays holidays;

    public DueDates(Holidays holidays) {
        this.holidays = holidays;
        this.workingDays = new WorkingDays(holidays);
    }

    public DueDate workOut(DueQuestion question) {
        var owedTo = question.owedTo();
        return owedTo == null
                ? byTheWords(question)
                : onTheProgramme(question, owedTo)
                        .orElseGet(() -> untilKnown(byTheWords(question)));
    }

    private DueDate byTheWords(DueQuestion question) {
        return switch (DueWordsReader.read(question.words(), question.meetingDate())) {
            case DueWords.NamedDay(var day) -> named(question, day);
            case DueWords.Span(var amount, var unit) -> span(question, amount, unit);
            case DueWords.WorkingDaySpan(var amount) -> workingDaySpan(question, amount);
            case DueWords.NextMeeting() -> nextMeeting(question);
            case DueWords.MeetingIn(var month) ->
                    question.ahead().stream()
                            .filter(meeting -> meeting.date().getMonth() == month)
                            .findFirst()
                            .map(meeting -> papersOf(question, meeting))
                            .orElseGet(() ->
                                    provisional(
                                            question, "the date of that meeting is not known yet"));
            case DueWords.NoDate() -> withoutDate(question);
        };
    }

    /** Once its words are gone, a date moves with the meeting that it hangs on alone. */
    public Optional<DueDate> moved(DueQuestion question, DueDate current) {
        var owedTo = question.owedTo();
        var fresh =
                owedTo != null
                        ? onTheProgramme(question, owedTo)
                        : question.meetings().stream()
                                .filter(meeting -> meeting.meetingId().equals(current.meetingId()))
                                .map(meeting -> papersOf(question, meeting))
                                .findFirst();
        return fresh.filter(date -> !date.date().equals(current.date()));
    }

    private Optional<DueDate> onTheProgramme(DueQuestion question, OwedTo owedTo) {
        return question.meetings().stream()
                .filter(meeting -> isThere(meeting, owedTo))
                .min(Comparator.comparing(CommitteeMeeting::date))
                .map(meeting -> planned(papersOf(question, meeting)))
                .or(() -> owedTo.yearMonth().map(DueDates::lastDayOf));
    }

    private static boolean isThere(CommitteeMeeting meeting, OwedTo owedTo) {
        return meeting.meetingId().equals(owedTo.meetingId())
                || owedTo.yearMonth().filter(YearMonth.from(meeting.date())::equals).isPresent();
    }

    private static DueDate planned(DueDate papers) {
        return new DueDate(
                papers.date(),
                DueRule.WORK_PROGRAMME,
                "The work programme has it for that meeting. " + papers.why(),
                papers.counted(),
                papers.provisional(),
                papers.meetingId());
    }

    private static DueDate lastDayOf(YearMonth month) {
        var day = month.atEndOfMonth();
        return new DueDate(
                day,
                DueRule.WORK_PROGRAMME,
                "The work programme has it for that month, whose meeting is not known yet.",
                List.of("The last day of the month: " + Dates.inWords(day)),
                true,
                null);
    }

    /** The meeting that it is planned for is cancelled, or not heard of yet. */
    private static DueDate untilKnown(DueDate date) {
        return new DueDate(
                date.date(), date.rule(), date.why(), date.counted(), true, date.meetingId());
    }

    /** Whether that is a date that something asked on that day can be due. */
    public static boolean isPlausible(LocalDate day, LocalDate meetingDate) {
        return !day.isBefore(meetingDate) && !day.isAfter(meetingDate.plusYears(LONGEST_YEARS));
    }

    private DueDate named(DueQuestion question, LocalDate day) {
        return isPlausible(day, question.meetingDate())
                ? asTheMinuteSays(
                        day,
                        "The minutes say \u201c%s\u201d.".formatted(question.words()),
                        List.of(),
                        false)
                : withoutDate(question);
    }

    private DueDate span(DueQuestion question, int amount, ChronoUnit unit) {
        var from = question.meetingDate();
        var day = amount > 9_999 ? LocalDate.MAX : from.plus(amount, unit);
        return isPlausible(day, from)
                ? asTheMinuteSays(
                        day,
                        "The minutes say \u201c%s\u201d, counted from the meeting on %s."
                                .formatted(question.words(), Dates.inWords(from)),
                        List.of(
                                "%d %s after %s, every day counted: %s"
                                        .formatted(
                                                amount,
                                                unitInWords(amount, unit),
                                                Dates.inWords(from),
                                                Dates.inWords(day))),
                        false)
                : withoutDate(question);
    }

    private static String unitInWords(int amount, ChronoUnit unit) {
        var plural = unit.name().toLowerCase(java.util.Locale.UK);
        return amount == 1 ? plural.substring(0, plural.length() - 1) : plural;
    }

    private DueDate workingDaySpan(DueQuestion question, int amount) {
        if (amount < 1 || amount > 260) {
            return withoutDate(question);
        }
        var from = question.meetingDate();
        var count = workingDays.after(from, amount);
        return asTheMinuteSays(
                count.reached(),
                "The minutes say \u201c%s\u201d, counted from the meeting on %s."
                        .formatted(question.words(), Dates.inWords(from)),
                List.of(count.inWords("%d working days after the meeting".formatted(amount))),
                !holidays.arePublishedFor(count.reached().getYear()));
    }

    private static DueDate asTheMinuteSays(
            LocalDate day, String why, List<String> counted, boolean provisional) {
        return new DueDate(day, DueRule.AS_THE_MINUTE_SAYS, why, counted, provisional, null);
    }

    private DueDate nextMeeting(DueQuestion question) {
        return question.ahead().stream()
                .filter(meeting -> meeting.date().isAfter(question.issuedOn()))
                .findFirst()
                .map(meeting -> papersOf(question, meeting))
                .orElseGet(() -> provisional(question, "the next meeting is not known yet"));
    }

    private DueDate withoutDate(DueQuestion question) {
        var response = question.response();
        if (response != null) {
            return ResponseDates.of(
                    response, question.words(), question.issuedOn(), question.servedOn());
        }
        return question.ahead().stream()
                .filter(meeting -> meeting.date().isAfter(question.issuedOn()))
                .filter(meeting -> leavesTime(question.issuedOn(), meeting))
                .findFirst()
                .map(meeting -> papersOf(question, meeting))
                .orElseGet(() -> provisional(question, "no later meeting is known yet"));
    }

    private boolean leavesTime(LocalDate issuedOn, CommitteeMeeting meeting) {
        return workingDays.between(issuedOn, Deadline.of(workingDays, meeting).day()) >= LEAST_TIME;
    }

    private DueDate papersOf(DueQuestion question, CommitteeMeeting meeting) {
        var deadline = Deadline.of(workingDays, meeting);
        if (!deadline.day().isAfter(question.issuedOn())) {
            return new DueDate(
                    meeting.date(),
                    DueRule.PAPERS_DEADLINE,
                    "The meeting on %s itself, since the deadline of its papers, %s, had passed."
                            .formatted(
                                    Dates.inWords(meeting.date()), Dates.inWords(deadline.day())),
                    deadline.counted(),
                    false,
                    meeting.meetingId());
        }
        return new DueDate(
                deadline.day(),
                DueRule.PAPERS_DEADLINE,
                saying(question.words())
                        + "Papers for the meeting on %s go out on %s and are wanted %d working days before."
                                .formatted(
                                        Dates.inWords(meeting.date()),
                                        Dates.inWords(deadline.dispatch()),
                                        Deadline.BEFORE_DISPATCH),
                deadline.counted(),
                !holidays.arePublishedFor(meeting.date().getYear()),
                meeting.meetingId());
    }

    private DueDate provisional(DueQuestion question, String because) {
        var afterMeeting = question.meetingDate().plusDays(UNTIL_KNOWN);
        boolean gone = !afterMeeting.isAfter(question.issuedOn());
        var from = gone ? question.issuedOn() : question.meetingDate();
        var day = from.plusDays(UNTIL_KNOWN);
        return new DueDate(
                day,
                DueRule.TWENTY_EIGHT_DAYS,
                saying(question.words())
                        + "%d days after %s on %s, for the time being: %s."
                                .formatted(
                                        UNTIL_KNOWN,
                                        gone ? "it was issued" : "the meeting",
                                        Dates.inWords(from),
                                        because),
                List.of(
                        "%d days after %s, every day counted: %s"
                                .formatted(UNTIL_KNOWN, Dates.inWords(from), Dates.inWords(day))),
                true,
                null);
    }

    static String saying(@Nullable String words) {
        return words == null || words.isBlank()
                ? ""
                : "The minutes say \u201c%s\u201d. ".formatted(words);
    }
}
