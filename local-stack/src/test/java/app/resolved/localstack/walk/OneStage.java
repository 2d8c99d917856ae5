package app.resolved.localstack.walk;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a walk its stage and its browsers: opened for the first class that asks, ended after the
 * last, since a stack takes far longer to start than a walk to be taken. Its clock only moves on,
 * and what others left there stays, as it does with a stack that ran before.
 */
final class OneStage implements ParameterResolver {

    private static final Namespace WALKS = Namespace.create(OneStage.class);

    @Override
    public boolean supportsParameter(ParameterContext asked, ExtensionContext test) {
        var type = asked.getParameter().getType();
        return type == Stage.class || type == Browsers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext asked, ExtensionContext test) {
        var opened =
                test.getRoot()
                        .getStore(WALKS)
                        .computeIfAbsent(Opened.class, _ -> Opened.now(), Opened.class);
        return asked.getParameter().getType() == Stage.class ? opened.stage() : opened.browsers();
    }

    private record Opened(Stage stage, Browsers browsers) implements AutoCloseable {

        static Opened now() {
            var stage = Stage.open();
            try {
                return new Opened(stage, new Browsers());
            } catch (RuntimeException noBrowser) {
                stage.end().run();
                throw noBrowser;
            }
        }

        @Override
        public void close() {
            try {
                browsers.close();
            } finally {
                stage.end().run();
            }
        }
    }
}
