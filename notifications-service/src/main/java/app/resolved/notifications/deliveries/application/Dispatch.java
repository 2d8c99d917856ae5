package app.resolved.notifications.deliveries.application;

import app.resolved.notifications.deliveries.application.Deliveries.Draft;
import app.resolved.notifications.deliveries.application.Deliveries.Version;
import app.resolved.notifications.deliveries.application.StillOwed.Sorted;
import app.resolved.notifications.deliveries.domain.Delivery;
import app.resolved.notifications.deliveries.domain.Fate;
import app.resolved.notifications.deliveries.domain.Message;
import app.resolved.notifications.deliveries.domain.Outcome;
import app.resolved.notifications.deliveries.domain.RetryPolicy;
import app.resolved.notifications.deliveries.domain.Undelivered;
import app.resolved.notifications.deliveries.domain.UnknownFate;
import app.resolved.notifications.ladder.application.KeptWords;
import app.resolved.notifications.ladder.application.Outgoing;
import app.resolved.notifications.ladder.application.RealTime;
import app.resolved.notifications.ladder.domain.Reminder;
import app.resolved.notifications.ladder.domain.WorkingDays;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Sends one delivery: looks whether it is still owed, writes that it is on its way, hands it over,
 * writes what became of it.
 */
public final class Dispatch {

    private final Deliveries deliveries;
    private final StillOwed stillOwed;
    private final Outgoing collecting;
    private final Writing writing;
    private final PartnerLinks links;
    private final MailServer mailServer;
    private final KeptWords words;
    private final Policy policy;
    private final String replica;
    private final InstantSource calendar;
    private final RealTime realTime;

    /**
     * What is done when a message is not simply taken over.
     *
     * @param lease how long one may be under way before its fate is taken for unknown
     */
    public record Policy(RetryPolicy retries, UnknownFate unknownFate, Duration lease) {}

    /**
     * @param replica names this process among all: two that begin the same delivery are not one
     *     that tries twice
     */
    public Dispatch(
            Deliveries deliveries,
            StillOwed stillOwed,
            Outgoing collecting,
            Writing writing,
            PartnerLinks links,
            MailServer mailServer,
            KeptWords words,
            Policy policy,
            String replica,
            InstantSource calendar,
            RealTime realTime) {
        this.deliveries = deliveries;
        this.stillOwed = stillOwed;
        this.collecting = collecting;
        this.writing = writing;
        this.links = links;
        this.mailServer = mailServer;
        this.words = words;
        this.policy = policy;
        this.replica = replica;
        this.calendar = calendar;
        this.realTime = realTime;
    }

    void dispatch(Version version) {
        var sorted = stillOwed.sort(version.delivery());
        collecting.take(sorted.toOthers(), calendar.instant());
        if (sorted.owed().isEmpty()) {
            write(version, version.delivery().withdrawn(calendar.instant()), "withdrawn");
            return;
        }
        var today = WorkingDays.dayOf(calendar.instant());
        writing.write(version.delivery(), sorted, today)
                .ifPresentOrElse(message -> begin(version, sorted, message), () -> nobody(version));
    }

    /** Somebody began to send it and never said what became of it. */
    void settle(Version version) {
        var unknown = version.delivery().abandoned(calendar.instant());
        write(version, settled(unknown), "abandoned-" + version.stored().version());
    }

    private void begin(Version version, Sorted sorted, Message message) {
        var until = realTime.now().plus(policy.lease());
        var begun = version.delivery().begun(sorted.owed(), message, until);
        write(version, begun, "begun-%d-by-%s".formatted(version.stored().version(), replica))
                .ifPresent(it -> handOver(it, sorted, message));
    }

    /**
     * What became exempt or confidential while it was written is not handed over: it is written
     * anew. What does so while the mail server has it is forgotten here.
     */
    private void handOver(Version begun, Sorted sorted, Message message) {
        if (!isStillAsWritten(begun, sorted)) {
            write(begun, begun.delivery().takenBack(), "taken-back-" + begun.stored().version());
            return;
        }
        var ids = begun.delivery().reminders().stream().map(Reminder::id).toList();
        var opened = links.opened(message, begun.delivery().personId());
        record(begun, mailServer.send(begun.delivery().id(), opened, ids));
        if (!isStillAsWritten(begun, sorted)) {
            words.forget(begun.delivery().actionIds());
        }
    }

    private boolean isStillAsWritten(Version begun, Sorted sorted) {
        return stillOwed.restricted(begun.delivery()).stream()
                .map(sorted.actions()::get)
                .allMatch(action -> action != null && action.restricted());
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
        var outcome = new Outcome.RefusedForGood(Undelivered.NOBODY);
        write(version, after(version.delivery(), outcome), "nobody");
    }

    private Delivery after(Delivery delivery, Outcome outcome) {
        return settled(
                delivery.after(outcome, calendar.instant(), realTime.now(), policy.retries()));
    }

    private Delivery settled(Delivery delivery) {
        return delivery.settledBy(policy.unknownFate(), realTime.now(), policy.retries());
    }

    private Optional<Version> write(Version before, Delivery after, String command) {
        return deliveries.write(new Draft(before, after, command));
    }
}
