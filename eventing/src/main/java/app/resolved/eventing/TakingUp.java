package app.resolved.eventing;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes up what a process left half done when it ended, each by itself: what cannot be finished is
 * tried again the next time, and holds up nothing behind it.
 */
public final class TakingUp {

    private static final Logger log = LoggerFactory.getLogger(TakingUp.class);
    private static final int AT_ONCE = 20;

    /** What is half done, in the order of its ids. */
    @FunctionalInterface
    public interface HalfDone {

        /** The ids behind that one, at most so many; the first ones behind "". */
        List<String> after(String id, int most);
    }

    private TakingUp() {}

    /**
     * @param what in the log, before the id
     * @param finish may be told of the same again; it throws where it is not finished
     */
    public static void each(String what, HalfDone halfDone, Consumer<String> finish) {
        var ids = halfDone.after("", AT_ONCE);
        while (!ids.isEmpty()) {
            ids.forEach(id -> one(what, id, finish));
            ids = halfDone.after(ids.getLast(), AT_ONCE);
        }
    }

    private static void one(String what, String id, Consumer<String> finish) {
        try {
            finish.accept(id);
        } catch (RuntimeException broken) {
            log.warn("{} {} is not finished; it is tried again", what, id, broken);
        }
    }
}
