package app.resolved.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * Waits for what comes in its own time. The cap is against hanging alone: many times what any of it
 * takes on a machine that does other things too. It can be made shorter where something is expected
 * not to come: {@code -Dresolved.cap=PT60S}.
 */
public final class Eventually {

    public static final Duration CAP = Duration.parse(System.getProperty("resolved.cap", "PT5M"));

    private Eventually() {}

    public static ConditionFactory eventually() {
        return Awaitility.await().atMost(CAP);
    }
}
