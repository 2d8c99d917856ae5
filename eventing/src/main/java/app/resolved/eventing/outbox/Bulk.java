package app.resolved.eventing.outbox;

import app.resolved.eventing.Change;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Many writes in one bulk, each by itself. */
record Bulk<D>(MongoCollection<Document> collection, Function<Change<D>, Model> modelOf) {

    sealed interface Model {}

    record Insert(Document document) implements Model {}

    record Update(Bson guard, Bson update) implements Model {}

    /** Carried out before. */
    record Nothing() implements Model {}

    private record Planned<D>(Change<D> change, Model model) {
        Stream<WriteModel<Document>> write() {
            return switch (model) {
                case Insert insert -> Stream.of(new InsertOneModel<>(insert.document()));
                case Update update ->
                        Stream.of(new UpdateOneModel<>(update.guard(), update.update()));
                case Nothing _ -> Stream.empty();
            };
        }
    }

    /**
     * Writes them all.
     *
     * @return those of which it cannot be said that this write wrote them
     */
    List<Change<D>> write(List<Change<D>> changes) {
        var planned =
                changes.stream()
                        .map(change -> new Planned<>(change, modelOf.apply(change)))
                        .filter(one -> !(one.model() instanceof Nothing))
                        .toList();
        var writes = planned.stream().flatMap(Planned::write).toList();
        if (writes.isEmpty()) {
            return List.of();
        }
        var unsure = new ArrayList<Change<D>>();
        long matched = matched(writes, planned, unsure);
        var updates = planned.stream().filter(one -> one.model() instanceof Update).toList();
        if (matched < updates.size()) {
            updates.forEach(one -> unsure.add(one.change()));
        }
        return unsure;
    }

    private long matched(
            List<WriteModel<Document>> writes, List<Planned<D>> planned, List<Change<D>> unsure) {
        try {
            return collection
                    .bulkWrite(writes, new BulkWriteOptions().ordered(false))
                    .getMatchedCount();
        } catch (MongoBulkWriteException some) {
            if (some.getWriteConcernError() != null) {
                throw some;
            }
            for (var error : some.getWriteErrors()) {
                if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw some;
                }
                unsure.add(planned.get(error.getIndex()).change());
            }
            return some.getWriteResult().getMatchedCount();
        }
    }
}
