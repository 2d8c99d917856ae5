package app.resolved.actions.actions.domain;

import app.resolved.actions.duedates.domain.Dates;
import app.resolved.actions.duedates.domain.DueDate;
import app.resolved.actions.duedates.domain.DueDates;
import app.resolved.actions.duedates.domain.ResponseDates;
import app.resolved.actions.duedates.domain.ResponseRules;
import app.resolved.contracts.ActionsFact;
import java.time.LocalDate;

/** A clerk says when an action is due, or from which day the law has it counted. */
final class DateDecisions {

    private final Step step;
    private final Action action;
    private final Due due;

    DateDecisions(Step step) {
        this.step = step;
        this.action = step.action();
        this.due = action.due();
    }

    Decision change(LocalDate date, String reason) {
        if (!step.actor().clerk()) {
            return Step.notTheClerk("change its due date");
        }
        if (date.equals(due.date())) {
            return new Decision.Unchanged();
        }
        if (date.isBefore(step.today())
                || !DueDates.isPlausible(date, action.first().meetingDate())) {
            return Step.notSo(
                    "date", "Give a date from today on, at most ten years after the meeting.");
        }
        var asked = action.standing() instanceof Standing.MoreTimeAsked;
        return moved(
                asked ? action.with(new Standing.Acknowledged(step.today())) : action,
                due.changedByHand(DueDate.changedTo(date, reason), step.today()),
                Happening.DUE_DATE_CHANGED,
                reason);
    }

    /**
     * The time within which the law wants an answer is counted from that day on. A date that the
     * minutes name, that the work programme gives or that a person set stays.
     */
    Decision served(LocalDate day) {
        var first = action.first();
        if (!step.actor().clerk()) {
            return Step.notTheClerk("record when its notice was served");
        }
        if (ResponseRules.of(first.respondent(), first.capacity()) == null) {
            return Step.notNow(
                    "No rule of law counts from a notice here: change the due date instead.");
        }
        if (day.isBefore(first.meetingDate()) || day.isAfter(step.today())) {
            return Step.notSo("servedOn", "Give a day from the meeting on, and not after today.");
        }
        if (day.equals(due.servedOn())) {
            return new Decision.Unchanged();
        }
        var served = due.served(day);
        return moved(
                action,
                counts() ? served.reworked(fresh(day), step.today()) : served,
                Happening.SERVED,
                "The notice was served on %s.".formatted(Dates.inWords(day)));
    }

    private boolean counts() {
        return !due.byHand() && due.current().rule().countsFromNotice();
    }

    private DueDate fresh(LocalDate servedOn) {
        return ResponseDates.of(
                due.current().rule(), action.dueWords(), action.issuedOn(), servedOn);
    }

    private Decision moved(Action before, Due after, Happening what, String why) {
        var same = after.date().equals(due.date());
        var happened =
                step.entry(
                        what,
                        why,
                        same ? null : Dates.inWords(due.date()),
                        same ? null : Dates.inWords(after.date()));
        return Step.accepted(
                before.with(after).with(happened), ActionsFact.ActionDueDateChanged::new);
    }
}
