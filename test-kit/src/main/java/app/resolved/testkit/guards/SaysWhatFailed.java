package app.resolved.testkit.guards;

import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.utility.JavaModule;
import org.jspecify.annotations.Nullable;

/** Says on the error stream what was woven, and what could not be: a typing error is no red. */
final class SaysWhatFailed extends AgentBuilder.Listener.Adapter {

    static final String WOVEN = "guards: wove ";

    @Override
    public void onTransformation(
            TypeDescription type,
            @Nullable ClassLoader loader,
            @Nullable JavaModule module,
            boolean loaded,
            DynamicType dynamic) {
        System.err.println(WOVEN + type.getName());
    }

    @Override
    public void onError(
            String type,
            @Nullable ClassLoader loader,
            @Nullable JavaModule module,
            boolean loaded,
            Throwable thrown) {
        System.err.println("guards: could not weave " + type + ": " + thrown);
    }
}
