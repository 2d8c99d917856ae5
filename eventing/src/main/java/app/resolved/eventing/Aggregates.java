package app.resolved.eventing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Aggregates of one kind: single documents of one collection, each written together with the facts
 * that it causes.
 *
 * <p>The document's own fields stand at the root, so that lists and pages read them with plain
 * Spring Data; what eventing keeps (version, sequence, slot, outbox, commands) stands in one field
 * of its own, {@code stream}.
 *
 * @param <D> the stored shape, mapped by Spring Data, its {@code @Id} a String
 */
public interface Aggregates<D> {

    /** The aggregate as read with majority concern from the primary. */
    Optional<Stored<D>> find(String id);

    /** Those of the ids that exist, in no particular order. At most 1,000 ids. */
    List<Stored<D>> findAll(Collection<String> ids);

    /**
     * Writes document and facts in one majority write, guarded by the version that was read; a
     * creation is guarded by its id. A second try of a command that was already written gives what
     * is stored and writes nothing.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException somebody else wrote since
     *     it was read, or created that id by another command
     * @throws OutboxFull where more than 200 facts or 4 MB would wait to be published
     * @throws FactTooLarge where one fact would not fit into a record
     */
    Stored<D> write(Change<D> change);

    /**
     * The same for many at once, each by itself: one bulk. At most 1,000 changes of different ids.
     *
     * @return the ids that were not written since somebody else wrote them: read again and decide
     *     again
     */
    Set<String> writeAll(List<Change<D>> changes);

    /**
     * Erases the aggregate and tells its key without a value, in one write of the same guard: of
     * the document only {@code _id} and {@code stream} stay, so that the tombstone is published
     * once and the key's sequence goes on should it come back. From then on {@link #find} gives
     * nothing, and a creation under that id is a creation.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException somebody else wrote since
     *     it was read
     */
    void erase(Stored<D> before, String commandId);
}
