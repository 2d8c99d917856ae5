package app.resolved.webkit.description;

import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * An example for each field of what is sent and answered, by the field's name. The names are in
 * {@code api-examples.properties} of the service; dates and numbers need none.
 */
final class Examples {

    private final Properties byName;

    Examples(Properties byName) {
        this.byName = byName;
    }

    static Examples ofTheService() throws IOException {
        var file = new ClassPathResource("api-examples.properties");
        return new Examples(
                file.exists() ? PropertiesLoaderUtils.loadProperties(file) : new Properties());
    }

    @SuppressWarnings("rawtypes")
    void into(Map<String, Schema> schemas) {
        schemas.values().forEach(this::complete);
    }

    @SuppressWarnings("unchecked")
    private void complete(Schema<?> schema) {
        if (schema.getProperties() != null) {
            schema.getProperties()
                    .forEach((name, field) -> {
                        if (field.getExample() == null && field.get$ref() == null) {
                            field.setExample(example((String) name, (Schema<Object>) field));
                        }
                    });
        }
    }

    private @Nullable Object example(String name, Schema<Object> field) {
        if (field.getEnum() != null && !field.getEnum().isEmpty()) {
            return field.getEnum().getFirst();
        }
        var type =
                field.getType() == null && field.getTypes() != null
                        ? field.getTypes().stream()
                                .filter(each -> !each.equals("null"))
                                .findFirst()
                                .orElse("")
                        : field.getType();
        return switch ("" + type) {
            case "boolean" -> false;
            case "integer" -> 1;
            case "number" -> 0.9;
            case "string" -> text(name, "" + field.getFormat());
            default -> null;
        };
    }

    private String text(String name, String format) {
        return switch (format) {
            case "date" -> "2026-11-03";
            case "date-time" -> "2026-11-03T09:05:00Z";
            case "time", "partial-time" -> "10:00";
            default -> byName.getProperty(name, name);
        };
    }
}
