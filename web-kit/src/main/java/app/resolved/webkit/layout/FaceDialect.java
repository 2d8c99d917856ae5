package app.resolved.webkit.layout;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * {@code #face} and {@code #when} in templates: Thymeleaf lets no bean be named in an address or in
 * a fragment's arguments, but objects of a dialect.
 */
final class FaceDialect implements IExpressionObjectDialect {

    private final Map<String, Object> objects;

    FaceDialect(Face face, Dates dates) {
        this.objects = Map.of("face", face, "when", dates);
    }

    @Override
    public String getName() {
        return "Resolved";
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return objects.keySet();
            }

            @Override
            public Object buildObject(IExpressionContext context, String name) {
                return Objects.requireNonNull(objects.get(name));
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
