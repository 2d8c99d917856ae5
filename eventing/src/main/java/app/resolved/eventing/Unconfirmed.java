package app.resolved.eventing;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoWriteConcernException;

/**
 * A write that was sent, but that no majority confirmed in time, or whose answer never came:
 * whether it stays is not known yet. Trying it again is safe, since its command is kept with it.
 */
public final class Unconfirmed {

    private Unconfirmed() {}

    /** Whether it is what failed, or what is behind it. A question without an answer is one too. */
    public static boolean within(Throwable failure) {
        return Causes.ofMongo(failure).filter(Unconfirmed::is).isPresent();
    }

    private static boolean is(MongoException cause) {
        return switch (cause) {
            case MongoWriteConcernException _ -> true;
            case MongoBulkWriteException some -> some.getWriteConcernError() != null;
            case MongoSocketOpenException _ -> false;
            case MongoSocketException cut -> !undone(cut);
            default -> cause.hasErrorLabel(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL);
        };
    }

    /** A transaction that was cut before its commit leaves nothing behind. */
    private static boolean undone(MongoException cut) {
        return cut.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
    }
}
