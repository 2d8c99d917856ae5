package app.resolved.eventing;

/**
 * Gives the aggregates of a collection; a bean of this type is there wherever eventing is on the
 * class path.
 */
public interface AggregatesFactory {

    /**
     * The collection is the one that Spring Data maps the class to. Its outboxes are relayed from
     * now on.
     */
    <D> Aggregates<D> of(Class<D> document);
}
