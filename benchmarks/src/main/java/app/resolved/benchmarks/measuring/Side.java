package app.resolved.benchmarks.measuring;

import java.time.Duration;

/** One way to do the work: ours, or the bare drivers. */
public interface Side extends AutoCloseable {

    /** Works for about that long and returns when all that was begun is wholly done. */
    Round round(Duration about) throws Exception;

    @Override
    default void close() throws Exception {}
}
