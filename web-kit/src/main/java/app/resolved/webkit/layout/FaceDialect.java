package app.resolved.webkit.layout;

import java.util.Set;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * {@code #face} in templates: Thymeleaf lets no bean be named where an address is written, but
 * objects of a dialect.
 */
final class FaceDialect implements IExpressionObjectDialect {

    private static final String OBJECT = "face";
    private final Face face;

    FaceDialect(Face face) {
        this.face = face;
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
                return Set.of(OBJECT);
            }

            @Override
            public Object buildObject(IExpressionContext context, String name) {
                return face;
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
