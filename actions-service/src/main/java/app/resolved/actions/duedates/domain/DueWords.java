package app.resolved.actions.duedates.domain;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/** What the words of a minute say about time. */
sealed interface DueWords {

    /** A day that the words name, such as "3 May 2027" or "the end of March". */
    record NamedDay(LocalDate day) implements DueWords {}

    /** A span counted from the meeting, such as "within 28 days" or "in six months". */
    record Span(int amount, ChronoUnit unit) implements DueWords {}

    /** Such as "within 10 working days". */
    record WorkingDaySpan(int amount) implements DueWords {}

    record NextMeeting() implements DueWords {}

    /** Such as "the May meeting". */
    record MeetingIn(Month month) implements DueWords {}

    /** Nothing that can be turned into a date, such as "once the review is over". */
    record NoDate() implements DueWords {}
}
