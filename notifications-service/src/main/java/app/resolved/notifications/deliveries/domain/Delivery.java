package app.resolved.notifications.deliveries.domain;

import app.resolved.contracts.DeliveryState;
import app.resolved.contracts.NotificationsFact;
import app.resolved.contracts.NotificationsFact.Delivered;
import app.resolved.contracts.NotificationsFact.Undeliverable;
import app.resolved.eventing.DerivedId;
import app.resolved.notifications.ladder.domain.Reminder;
import app.resolved.notifications.ladder.domain.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person.
 *
 * @param id derived, so that whoever makes it a second time finds the first
 * @param on the day for which it is sent, in Europe/London
 * @param notBefore by calendar time
 * @param reminders what it says, each once
 * @param attempts the last tries to hand it over, at most 50
 * @param message as it was last handed over, or was about to be; null while it was not tried
 */
public record Delivery(
        String id,
        Kind kind,
        String personId,
        LocalDate on,
        Instant notBefore,
        List<Reminder> reminders,
        List<Attempt> attempts,
        Fate fate,
        @Nullable Message message) {

    private static final int MOST_ATTEMPTS = 50;

    public enum Kind {
        /** All that one person is owed on one morning. */
        MORNING,
        /** An action that cannot wait for the morning. */
        AT_ONCE,
        /** To the holder of a line post, on the clerk's press. */
        ESCALATION
    }

    public Delivery {
        reminders = List.copyOf(reminders);
        attempts = List.copyOf(attempts);
    }

    public static Delivery ofMorning(String personId, LocalDate day) {
        var id = DerivedId.of("delivery", "morning", personId, day.toString());
        return waiting(id, Kind.MORNING, personId, day, WorkingDays.morningOf(day), List.of());
    }

    /** For one reminder alone, as soon as may be. */
    public static Delivery ofOne(Kind kind, Reminder reminder, Instant now) {
        var id = DerivedId.of("delivery", reminder.id());
        return waiting(
                id, kind, reminder.personId(), WorkingDays.dayOf(now), now, List.of(reminder));
    }

    private static Delivery waiting(
            String id,
            Kind kind,
            String personId,
            LocalDate on,
            Instant notBefore,
            List<Reminder> reminders) {
        return new Delivery(
                id,
                kind,
                personId,
                on,
                notBefore,
                reminders,
                List.of(),
                new Fate.Waiting(null),
                null);
    }

    /** More can be said in it as long as it was never tried. */
    public boolean takesMore() {
        return fate instanceof Fate.Waiting && attempts.isEmpty();
    }

    public Delivery adding(List<Reminder> more) {
        var all = new LinkedHashSet<>(reminders);
        all.addAll(more);
        return with(List.copyOf(all), attempts, fate, message);
    }

    /** From now on it may be on its way. */
    public Delivery begun(List<Reminder> owed, Message message, Instant until) {
        return with(owed, attempts, new Fate.Sending(until), message);
    }

    /** It did not leave after all, and nothing of what it would have said is kept. */
    public Delivery takenBack() {
        return with(reminders, attempts, new Fate.Waiting(null), null);
    }

    public Delivery withdrawn(Instant at) {
        return with(reminders, attempts, new Fate.Withdrawn(at), message);
    }

    /**
     * It was tried.
     *
     * @param at by calendar time
     * @param realNow by real time, from which a retry is counted
     */
    public Delivery after(Outcome outcome, Instant at, Instant realNow, RetryPolicy retries) {
        return switch (outcome) {
            case Outcome.Accepted _ -> tried(at, "accepted", new Fate.Sent(at));
            case Outcome.RefusedForGood it ->
                    tried(at, it.reason(), new Fate.Undeliverable(at, it.reason()));
            case Outcome.NoAnswer it -> tried(at, it.reason(), new Fate.Unknown(at, it.reason()));
            case Outcome.RefusedForNow it ->
                    tried(
                            at,
                            it.reason(),
                            retries.waitAfter(attempts.size() + 1)
                                    .map(wait -> waitingUntil(realNow, wait))
                                    .orElseGet(() -> new Fate.Undeliverable(at, it.reason())));
        };
    }

    /**
     * A fate that nobody can know, settled by policy: it stands, or it is tried again in a while.
     */
    public Delivery settledBy(UnknownFate policy, Instant realNow, RetryPolicy retries) {
        return fate instanceof Fate.Unknown && policy.sendsAgain()
                ? retries.waitAfter(attempts.size())
                        .map(wait ->
                                with(reminders, attempts, waitingUntil(realNow, wait), message))
                        .orElse(this)
                : this;
    }

    private static Fate waitingUntil(Instant realNow, Duration wait) {
        return new Fate.Waiting(realNow.plus(wait));
    }

    /** Whoever sent it fell silent in the middle of it. */
    public Delivery abandoned(Instant at) {
        var reason = "the sender stopped before the mail server's answer was recorded";
        return tried(at, reason, new Fate.Unknown(at, reason));
    }

    /** Whether a press of "Send again" does anything. */
    public boolean mayBeSentAgain() {
        return fate instanceof Fate.Unknown || fate instanceof Fate.Undeliverable;
    }

    public Delivery sentAgain() {
        return with(reminders, attempts, new Fate.Waiting(null), message);
    }

    /** What others are told now that it stands so. */
    public List<NotificationsFact> tidings() {
        return switch (fate) {
            case Fate.Sent _ -> List.of(new Delivered(state(null)));
            case Fate.Undeliverable it ->
                    List.of(new Undeliverable(state(Undelivered.told(it.reason()))));
            case Fate.Waiting _, Fate.Sending _, Fate.Unknown _, Fate.Withdrawn _ -> List.of();
        };
    }

    /** For whoever may know that it was sent, and not what of. */
    public Delivery withoutWords() {
        return with(List.of(), attempts, fate, null);
    }

    public List<String> actionIds() {
        return reminders.stream().map(Reminder::actionId).distinct().toList();
    }

    private DeliveryState state(@Nullable String reason) {
        return new DeliveryState(id, personId, actionIds(), on, reason);
    }

    private Delivery tried(Instant at, String outcome, Fate then) {
        var all = Stream.concat(attempts.stream(), Stream.of(new Attempt(at, outcome))).toList();
        var last = all.subList(Math.max(0, all.size() - MOST_ATTEMPTS), all.size());
        return with(reminders, new ArrayList<>(last), then, message);
    }

    private Delivery with(
            List<Reminder> reminders,
            List<Attempt> attempts,
            Fate fate,
            @Nullable Message message) {
        return new Delivery(id, kind, personId, on, notBefore, reminders, attempts, fate, message);
    }
}
