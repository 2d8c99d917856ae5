package app.resolved.testkit.guards;

import java.lang.instrument.Instrumentation;
import java.util.concurrent.atomic.AtomicBoolean;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Weaves classes as they are loaded, as {@code -Dguard.off} and {@code -Dfailpoint} say: in a
 * test's own JVM when its launcher starts, in a child's as an agent.
 */
public final class GuardsAgent {

    static final String GUARD_OFF = "guard.off";

    private static final AtomicBoolean INSTALLED = new AtomicBoolean();

    private GuardsAgent() {}

    /** Called by a JVM that was started with {@link ChildJvm#options}. */
    public static void premain(String arguments, Instrumentation instrumentation) {
        install(instrumentation);
    }

    static void installHere() {
        if (isWanted()) {
            install(ByteBuddyAgent.install());
        }
    }

    static boolean isWanted() {
        return System.getProperty(GUARD_OFF) != null || System.getProperty(Failpoint.POINT) != null;
    }

    private static void install(Instrumentation instrumentation) {
        if (INSTALLED.compareAndSet(false, true)) {
            var plain =
                    new AgentBuilder.Default(new ByteBuddy().with(TypeValidation.DISABLED))
                            .disableClassFormatChanges()
                            .with(new SaysWhatFailed());
            failpoint(guards(plain)).installOn(instrumentation);
        }
    }

    private static AgentBuilder guards(AgentBuilder builder) {
        var woven = builder;
        for (var guard : GuardOff.parse(System.getProperty(GUARD_OFF, "")).toList()) {
            woven =
                    woven.type(ElementMatchers.named(guard.className()))
                            .transform((type, _, _, _, _) -> without(type, guard));
        }
        return woven;
    }

    private static DynamicType.Builder<?> without(DynamicType.Builder<?> type, GuardOff guard) {
        require(type.toTypeDescription(), guard.method());
        return type.method(ElementMatchers.named(guard.method())).intercept(guard.implementation());
    }

    private static AgentBuilder failpoint(AgentBuilder builder) {
        var text = System.getProperty(Failpoint.POINT);
        if (text == null) {
            return builder;
        }
        var parts = text.split("[#:]");
        var advice =
                Advice.to(
                        parts[2].equals("after") ? Failpoint.After.class : Failpoint.Before.class);
        return builder.type(ElementMatchers.named(parts[0]))
                .transform((type, _, _, _, _) -> {
                    require(type.toTypeDescription(), parts[1]);
                    return type.visit(advice.on(ElementMatchers.named(parts[1])));
                });
    }

    private static void require(TypeDescription type, String method) {
        if (type.getDeclaredMethods().filter(ElementMatchers.named(method)).isEmpty()) {
            throw new IllegalArgumentException(type.getName() + " has no method " + method);
        }
    }
}
