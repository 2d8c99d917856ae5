package app.resolved.localstack.walk;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a walk its stage: opened for the first class of the JVM that asks, ended after the last,
 * since a stack takes far longer to start than a walk to be taken. It is the session's: where there
 * are two JVMs, each class of them is a run, with a root, of its own. Its clock only moves on, and
 * what others left there stays, as it does with a stack that ran before. Browsers are each class's
 * own, so that one that ends fails no walk but its own.
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
        return asked.getParameter().getType() == Stage.class ? stage(test) : browsers(test);
    }

    private static Stage stage(ExtensionContext test) {
        return test.getStore(StoreScope.LAUNCHER_SESSION, WALKS)
                .computeIfAbsent(Stage.class, _ -> Stage.open(), Stage.class);
    }

    private static Browsers browsers(ExtensionContext walk) {
        return walk.getStore(WALKS)
                .computeIfAbsent(Browsers.class, _ -> new Browsers(), Browsers.class);
    }
}
