package app.resolved.eventing.outbox;

import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Change;
import app.resolved.eventing.OutboxFull;
import app.resolved.eventing.Stored;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Aggregates as documents of one collection, read and written with majority concern. */
final class MongoAggregates<D> implements Aggregates<D> {

    private static final int MOST_AT_ONCE = 1_000;

    private final MongoCollection<Document> collection;
    private final Shape<D> shape;
    private final Outboxes outboxes;
    private final Doorbell doorbell;

    MongoAggregates(
            MongoCollection<Document> collection,
            Shape<D> shape,
            Outboxes outboxes,
            Doorbell doorbell) {
        this.collection = collection;
        this.shape = shape;
        this.outboxes = outboxes;
        this.doorbell = doorbell;
    }

    @Override
    public Optional<Stored<D>> find(String id) {
        return Translated.of(() -> Optional.ofNullable(document(id)))
                .filter(found -> !Stream.isErased(found))
                .map(shape::read);
    }

    @Override
    public List<Stored<D>> findAll(Collection<String> ids) {
        requireFew(ids.size());
        return Translated.of(() -> collection.find(Filters.in("_id", ids)).into(new ArrayList<>()))
                .stream()
                .filter(found -> !Stream.isErased(found))
                .map(shape::read)
                .toList();
    }

    @Override
    public Stored<D> write(Change<D> change) {
        var before = change.before();
        if (before == null) {
            return create(change);
        }
        return before.handled(change.commandId()) ? before : change(change, before);
    }

    @Override
    public Set<String> writeAll(List<Change<D>> changes) {
        requireFew(changes.size());
        var telling = outboxes.telling();
        var bulk = new Bulk<D>(collection, change -> model(change, telling));
        var unsure = Translated.of(() -> bulk.write(changes));
        changes.forEach(change -> ring(change));
        return unsure.isEmpty() ? Set.of() : writeOneByOne(unsure);
    }

    @Override
    public void erase(Stored<D> before, String commandId) {
        var tombstone = outboxes.tombstone(before.sequence());
        var guard = outboxes.guard(before, tombstone);
        boolean written =
                Translated.of(() ->
                        before.sequence() == 0
                                ? delete(guard)
                                : shrink(guard, outboxes.erasure(before, tombstone, commandId)));
        if (!written && !isErasedBy(before.id(), commandId)) {
            throw refusal(before, document(before.id()));
        }
        doorbell.ring(Slots.of(before.id()));
    }

    /** Of what was never told, nobody need hear that it is gone. */
    private boolean delete(Bson guard) {
        return collection.deleteOne(guard).getDeletedCount() == 1;
    }

    private boolean shrink(Bson guard, List<Bson> erasure) {
        return collection.updateOne(guard, erasure).getMatchedCount() == 1;
    }

    private boolean isErasedBy(String id, String commandId) {
        var now = document(id);
        return now == null || (Stream.isErased(now) && isHandled(now, commandId));
    }

    private Stored<D> create(Change<D> change) {
        var waiting = outboxes.waiting(change.facts(), 0);
        var document = outboxes.creation(shape.write(change.id(), change.after()), waiting, change);
        try {
            collection.insertOne(document);
        } catch (MongoWriteException refused) {
            return createdBefore(change, refused);
        } catch (MongoException broken) {
            throw Translated.exception(broken);
        }
        ring(change);
        return shape.stored(change, null, waiting);
    }

    private Stored<D> createdBefore(Change<D> change, MongoWriteException refused) {
        if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
            throw Translated.exception(refused);
        }
        var there = document(change.id());
        if (there == null) {
            throw Translated.exception(refused);
        }
        if (Stream.isErased(there)) {
            return revive(change, there);
        }
        if (isHandled(there, change.commandId())) {
            return shape.read(there);
        }
        throw conflict(change.id());
    }

    /** What was erased comes back as new, but its sequence goes on. */
    private Stored<D> revive(Change<D> change, Document erased) {
        var shell =
                new Stored<>(
                        change.id(),
                        change.after(),
                        Stream.version(erased),
                        Stream.sequence(erased),
                        Set.<String>of());
        return update(change, shell, new Document(Stream.ERASED, true));
    }

    private Stored<D> change(Change<D> change, Stored<D> before) {
        return update(change, before, shape.write(before.id(), before.document()));
    }

    private Stored<D> update(Change<D> change, Stored<D> before, Document was) {
        var waiting = outboxes.waiting(change.facts(), before.sequence());
        var update = updateOf(change, before, was, waiting);
        long matched =
                Translated.of(() ->
                        collection
                                .updateOne(outboxes.guard(before, waiting), update)
                                .getMatchedCount());
        if (matched == 0) {
            return writtenBefore(change, before);
        }
        ring(change);
        return shape.stored(change, before, waiting);
    }

    private Bson updateOf(Change<D> change, Stored<D> before, Document was, Waiting waiting) {
        var after = shape.write(change.id(), change.after());
        return outboxes.change(
                Shape.changed(was, after),
                Shape.gone(was, after),
                waiting,
                change,
                before.version());
    }

    private Bulk.Model model(Change<D> change, Outboxes.Telling telling) {
        var before = change.before();
        if (before == null) {
            var waiting = Outboxes.waiting(change.facts(), 0, telling);
            return new Bulk.Insert(
                    outboxes.creation(shape.write(change.id(), change.after()), waiting, change));
        }
        if (before.handled(change.commandId())) {
            return new Bulk.Nothing();
        }
        var waiting = Outboxes.waiting(change.facts(), before.sequence(), telling);
        var was = shape.write(before.id(), before.document());
        return new Bulk.Update(
                outboxes.guard(before, waiting), updateOf(change, before, was, waiting));
    }

    private Set<String> writeOneByOne(List<Change<D>> unsure) {
        var refused = new LinkedHashSet<String>();
        for (var change : unsure) {
            try {
                write(change);
            } catch (OptimisticLockingFailureException somebodyElse) {
                refused.add(change.id());
            }
        }
        return refused;
    }

    private Stored<D> writtenBefore(Change<D> change, Stored<D> before) {
        var now = document(before.id());
        if (now != null && !Stream.isErased(now) && isHandled(now, change.commandId())) {
            return shape.read(now);
        }
        throw refusal(before, now);
    }

    private RuntimeException refusal(Stored<D> before, @Nullable Document now) {
        if (now == null || Stream.version(now) != before.version()) {
            return conflict(before.id());
        }
        int waiting = Stream.of(now).getList("outbox", Document.class, List.of()).size();
        return new OutboxFull(before.id(), waiting);
    }

    private void ring(Change<D> change) {
        if (!change.facts().isEmpty()) {
            doorbell.ring(Slots.of(change.id()));
        }
    }

    private @Nullable Document document(String id) {
        return collection.find(Filters.eq("_id", id)).first();
    }

    private static boolean isHandled(Document document, String commandId) {
        return Stream.of(document).getList("commands", String.class, List.of()).contains(commandId);
    }

    private static OptimisticLockingFailureException conflict(String id) {
        return new OptimisticLockingFailureException(
                id + " was written by somebody else since it was read");
    }

    private static void requireFew(int many) {
        if (many > MOST_AT_ONCE) {
            throw new IllegalArgumentException(
                    "%d at once; at most %d are taken".formatted(many, MOST_AT_ONCE));
        }
    }
}
