package app.resolved.eventing.outbox;

import app.resolved.eventing.Change;
import app.resolved.eventing.Stored;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** Turns aggregates into documents and back, as Spring Data maps them. */
record Shape<D>(Class<D> type, MongoConverter converter) {

    Stored<D> read(Document stored) {
        return new Stored<>(
                stored.getString("_id"),
                converter.read(type, stored),
                Stream.version(stored),
                Stream.sequence(stored),
                new LinkedHashSet<>(
                        Stream.of(stored).getList("commands", String.class, List.of())));
    }

    /**
     * The document's own fields, its id as it is: a text that looks like an ObjectId stays a text.
     */
    Document write(String id, D document) {
        var written = new Document();
        converter.write(document, written);
        written.remove(Stream.FIELD);
        written.put("_id", id);
        return written;
    }

    /** What stands there after a change was written. */
    Stored<D> stored(Change<D> change, @Nullable Stored<D> before, Waiting waiting) {
        var commands = new LinkedHashSet<String>();
        if (before != null) {
            commands.addAll(before.commands());
        }
        commands.add(change.commandId());
        return new Stored<>(
                change.id(),
                change.after(),
                (before == null ? 0 : before.version()) + 1,
                (before == null ? 0 : before.sequence()) + waiting.entries().size(),
                commands);
    }

    /** What is other than before, as the fields of {@code $set}. */
    static Document changed(Document before, Document after) {
        var changed = new Document();
        after.forEach((field, value) -> {
            if (!Objects.equals(value, before.get(field))) {
                changed.put(field, value);
            }
        });
        return changed;
    }

    /** What is there no more, as the fields of {@code $unset}. */
    static Document gone(Document before, Document after) {
        var gone = new Document();
        before.keySet().stream()
                .filter(field -> !after.containsKey(field) && !field.equals(Stream.FIELD))
                .forEach(field -> gone.put(field, ""));
        return gone;
    }
}
