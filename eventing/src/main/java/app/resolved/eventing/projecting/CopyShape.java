package app.resolved.eventing.projecting;

import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** Writes the fields that a shape maps, and no others. */
final class CopyShape<D> {

    private final MongoConverter converter;
    private final Set<String> fields = new HashSet<>();

    CopyShape(Class<D> type, MongoConverter converter) {
        this.converter = converter;
        converter
                .getMappingContext()
                .getRequiredPersistentEntity(type)
                .forEach(property -> {
                    if (!property.isIdProperty() && property.isWritable()) {
                        fields.add(property.getFieldName());
                    }
                });
    }

    /** The fields of a copy, without its id. */
    Document fields(D copy) {
        var document = new Document();
        converter.write(copy, document);
        document.remove("_id");
        return document;
    }

    /** Sets what is there, and takes away what the shape maps but has no value. */
    Document update(Document set) {
        var unset = new Document();
        fields.stream().filter(one -> !set.containsKey(one)).forEach(one -> unset.put(one, ""));
        var update = new Document("$set", set);
        return unset.isEmpty() ? update : update.append("$unset", unset);
    }
}
