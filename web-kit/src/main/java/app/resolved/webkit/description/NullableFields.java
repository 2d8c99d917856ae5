package app.resolved.webkit.description;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field that may be null says so: what our records call nullable. */
final class NullableFields implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        var given = Json.mapper().constructType(type.getType());
        if (schema != null && given != null && given.getRawClass().isRecord()) {
            mark(given.getRawClass().getRecordComponents(), described(schema, context));
        }
        return schema;
    }

    private static @Nullable Schema<?> described(Schema<?> schema, ModelConverterContext context) {
        var ref = schema.get$ref();
        return ref == null
                ? schema
                : context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private static void mark(RecordComponent[] fields, @Nullable Schema<?> schema) {
        @SuppressWarnings("rawtypes")
        Map<String, Schema> described = schema == null ? null : schema.getProperties();
        if (described == null) {
            return;
        }
        for (var field : fields) {
            if (field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                described.computeIfPresent(field.getName(), (_, value) -> orNull(value));
            }
        }
    }

    private static Schema<?> orNull(Schema<?> value) {
        if (value.get$ref() == null) {
            value.addType("null");
            return value;
        }
        var nothing = new Schema<>();
        nothing.addType("null");
        return new Schema<>().addAnyOfItem(value).addAnyOfItem(nothing);
    }
}
