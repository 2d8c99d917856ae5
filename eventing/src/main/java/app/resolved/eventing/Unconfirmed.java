package app.resolved.eventing;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteConcernException;

/**
 * A write that was made, but that no majority confirmed in time: whether it stays is not known yet.
 * Trying it again is safe, since its command is kept with it.
 */
public final class Unconfirmed {

    private static final int DEEPEST = 10;

    private Unconfirmed() {}

    /** Whether it is what failed, or what is behind it: Spring has several wrappers for it. */
    public static boolean within(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (is(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean is(Throwable cause) {
        return switch (cause) {
            case MongoWriteConcernException _ -> true;
            case MongoBulkWriteException some -> some.getWriteConcernError() != null;
            default -> false;
        };
    }
}
