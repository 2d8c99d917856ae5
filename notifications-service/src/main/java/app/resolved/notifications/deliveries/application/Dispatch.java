package app.resolved.notifications.deliveries.application;

import app.resolved.notifications.deliveries.application.Deliveries.Draft;
import app.resolved.notifications.deliveries.application.Deliveries.Version;
import app.resolved.notifications.deliveries.application.StillOwed.Sorted;
import app.resolved.notifications.deliveries.domain.Delivery;
import app.resolved.notifications.deliveries.domain.Fate;
import app.resolved.notifications.deliveries.domain.Letter;
import app.resolved.notifications.deliveries.domain.Letters;
import app.resolved.notifications.deliveries.domain.Message;
import app.resolved.notifications.deliveries.domain.Outcome;
import app.resolved.notifications.deliveries.domain.RetryPolicy;
import app.resolved.notifications.deliveries.domain.UnknownFate;
import app.resolved.notifications.directory.application.Directory;
import app.resolved.notifications.directory.domain.Person;
import app.resolved.notifications.ladder.application.Outgoing;
import app.resolved.notifications.ladder.domain.Ladder;
import app.resolved.notifications.ladder.domain.Reminder;
import app.resolved.notifications.ladder.domain.WorkingDays;
import app.resolved.notifications.ladder.application.RealTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Sends one delivery: looks whether it is still owed, writes that it is on its way, hands it over,
 * writes what became of it.
 */
final class Dispatch {

    /** Longer than all time-outs of the mail server together. */
    private static final Duration LEASE = Duration.ofMinutes(3);

    private final Deliveries deliveries;
    private final StillOwed stillOwed;
    private final Matters matters;
    private final Directory directory;
    private final Outgoing collecting;
    private final Letters letters;
    private final Typesetter typesetter;
    private final MailServer mailServer;
    private final RetryPolicy retries;
    private final UnknownFate policy;
    private final InstantSource calendar;
    private final RealTime realTime;

    Dispatch(
            Deliveries deliveries,
            Directory directory,
            StillOwed stillOwed,
            Ladder ladder,
            Outgoing collecting,
            Letters letters,
            Typesetter typesetter,
            MailServer mailServer,
            RetryPolicy retries,
            UnknownFate policy,
            InstantSource calendar,
            RealTime realTime) {
        this.deliveries = deliveries;
        this.stillOwed = stillOwed;
        this.matters = new Matters(directory, ladder);
        this.directory = directory;
        this.collecting = collecting;
        this.letters = letters;
        this.typesetter = typesetter;
        this.mailServer = mailServer;
        this.retries = retries;
        this.policy = policy;
        this.calendar = calendar;
        this.realTime = realTime;
    }

    void dispatch(Version version) {
        var sorted = stillOwed.sort(version.delivery());
        collecting.take(sorted.toOthers(), calendar.instant());
        if (sorted.owed().isEmpty()) {
            write(version, version.delivery().withdrawn(calendar.instant()), "withdrawn");
        } else {
            person(version.delivery().personId())
                    .ifPresentOrElse(
                            to -> begin(version, sorted, to), () -> nobody(version));
        }
    }

    private void begin(Version version, Sorted sorted, Person to) {
        var message = typesetter.set(letter(version.delivery(), sorted, to), to);
        var begun =
                version.delivery()
                        .begun(sorted.owed(), message, realTime.now().plus(LEASE));
        write(version, begun, "begun-" + version.stored().version())
                .ifPresent(it -> handOver(it, message));
    }

    private void handOver(Version begun, Message message) {
        var ids = begun.delivery().reminders().stream().map(Reminder::id).toList();
        var outcome = mailServer.send(begun.delivery().id(), message, ids);
        record(begun, outcome);
    }

    /** What became of it is written even if it was meanwhile taken for abandoned. */
    private void record(Version begun, Outcome outcome) {
        var command = "tried-" + begun.stored().version();
        if (write(begun, after(begun.delivery(), outcome), command).isEmpty()) {
            deliveries
                    .find(begun.delivery().id())
                    .filter(it -> it.delivery().fate() instanceof Fate.Unknown)
                    .ifPresent(it -> write(it, after(it.delivery(), outcome), command));
        }
    }

    private void nobody(Version version) {
        var outcome = new Outcome.RefusedForGood("nobody of that id is in the directory");
        write(version, after(version.delivery(), outcome), "nobody");
    }

    private Delivery after(Delivery delivery, Outcome outcome) {
        var realNow = realTime.now();
        return delivery.after(outcome, calendar.instant(), realNow, retries)
                .settledBy(policy, realNow, retries);
    }

    /** Somebody began to send it and never said what became of it. */
    void settle(Version version) {
        var unknown = version.delivery().abandoned(calendar.instant());
        write(
                version,
                unknown.settledBy(policy, realTime.now(), retries),
                "abandoned-" + version.stored().version());
    }

    private Optional<Version> write(Version before, Delivery after, String command) {
        return deliveries.write(new Draft(before, after, command));
    }

    private Letter letter(Delivery delivery, Sorted sorted, Person to) {
        var today = WorkingDays.dayOf(calendar.instant());
        var about = matters.of(sorted, today);
        return switch (delivery.kind()) {
            case MORNING, AT_ONCE -> letters.reminder(to.name(), about, today);
            case ESCALATION -> letters.escalation(to.name(), about.getFirst(), today);
        };
    }

    private Optional<Person> person(String personId) {
        return Optional.ofNullable(directory.people(List.of(personId)).get(personId));
    }
}
