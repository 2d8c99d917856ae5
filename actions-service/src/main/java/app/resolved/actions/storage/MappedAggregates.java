package app.resolved.actions.storage;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Change;
import app.resolved.eventing.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Aggregates as the domain has them, kept in the shape that the database has.
 *
 * @param <S> as the domain has it
 * @param <D> as it is stored
 */
public record MappedAggregates<S, D>(
        Aggregates<D> stored, Function<S, D> toDocument, Function<D, S> toDomain)
        implements Aggregates<S> {

    @Override
    public Optional<Stored<S>> find(String id) {
        return stored.find(id).map(found -> map(found, toDomain));
    }

    @Override
    public List<Stored<S>> findAll(Collection<String> ids) {
        return stored.findAll(ids).stream().map(found -> map(found, toDomain)).toList();
    }

    @Override
    public Stored<S> write(Change<S> change) {
        return map(stored.write(map(change)), toDomain);
    }

    @Override
    public Set<String> writeAll(List<Change<S>> changes) {
        return stored.writeAll(changes.stream().map(this::map).toList());
    }

    @Override
    public void erase(Stored<S> before, String commandId) {
        stored.erase(map(before, toDocument), commandId);
    }

    private Change<D> map(Change<S> change) {
        var before = change.before();
        return new Change<>(
                change.id(),
                before == null ? null : map(before, toDocument),
                toDocument.apply(change.after()),
                change.facts(),
                change.commandId());
    }

    private static <X, Y> Stored<Y> map(Stored<X> found, Function<X, Y> mapping) {
        return new Stored<>(
                found.id(),
                mapping.apply(found.document()),
                found.version(),
                found.sequence(),
                found.commands());
    }
}
