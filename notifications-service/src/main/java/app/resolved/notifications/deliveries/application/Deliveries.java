package app.resolved.notifications.deliveries.application;

import app.resolved.eventing.Stored;
import app.resolved.notifications.Sight;
import app.resolved.notifications.deliveries.domain.Delivery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All deliveries, each written together with what it tells others. */
public interface Deliveries {

    Optional<Version> find(String id);

    /**
     * As somebody may see it: without its words where they only tend the mails; empty where it is
     * not for them at all.
     */
    Optional<Delivery> find(String id, Sight sight);

    /** At most 1,000 ids. */
    List<Version> findAll(Collection<String> ids);

    /** Which of these reminders stand in a delivery already, by their ids. */
    Set<String> known(Collection<String> reminderIds);

    /**
     * Writes many, each by itself.
     *
     * @return the ids of those that were not written since somebody else wrote them
     */
    Set<String> writeAll(List<Draft> drafts);

    /**
     * Writes one.
     *
     * @return empty where somebody else wrote it since it was read
     */
    Optional<Version> write(Draft draft);

    /** Those that wait and may go now, the oldest first. */
    List<String> ready(Instant now, Instant realNow, int most);

    /** Those whose sender fell silent, behind that one, in the order of their ids. */
    List<String> abandoned(Instant realNow, String after, int most);

    /** How many wait or are under way now; counted no further than 1,000. */
    long inHand(Instant now);

    /**
     * The newest first, of those that somebody may see, as they may see them.
     *
     * @param after {@link #place} of the last one seen; empty for the beginning
     */
    List<Delivery> page(Filter filter, Sight sight, List<String> after, int most);

    /** Where a delivery stands in the order of {@link #page}. */
    static List<String> place(Delivery delivery) {
        return List.of(delivery.notBefore().toString(), delivery.id());
    }

    /** A delivery as it was read. */
    record Version(Delivery delivery, Stored<?> stored) {}

    /**
     * A delivery as it is to be.
     *
     * @param before null for a new one
     * @param command the same for a second try
     */
    record Draft(@Nullable Version before, Delivery after, String command) {}

    /** Null for any. */
    record Filter(@Nullable String personId, @Nullable String actionId, @Nullable String state) {}
}
