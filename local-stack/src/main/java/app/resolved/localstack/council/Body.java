package app.resolved.localstack.council;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a request, without those that have no value. */
public record Body(Map<String, Object> fields) {

    public static Body of(String name, Object value) {
        return new Body(new LinkedHashMap<>(Map.of(name, value)));
    }

    public Body and(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
        return this;
    }
}
