package app.resolved.eventing;

import app.resolved.contracts.Fact;
import java.util.function.Function;

/** Makes listeners that keep a copy of what others own; a bean of this type is there. */
public interface Projections {

    /**
     * Keeps one document a key: what is newer than the stored sequence is written in one bulk, each
     * guarded by its sequence; the fields that the shape maps are set, others on the document are
     * left alone. An erasure deletes the document's fields but keeps its sequence, so that nothing
     * older brings it back.
     *
     * @param <D> the stored shape, its {@code @Id} the key; the sequence is kept beside it in
     *     {@code sourceSequence}
     */
    <F extends Fact, D> FactListener<F> into(Class<D> document, Function<Heard.Told<F>, D> shape);
}
