package app.resolved.eventing;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;

/**
 * A database that could not be asked at all, or that took nothing on: nothing was written, and it
 * may be there again in a minute. Spring calls some of these uncategorized.
 */
public final class Unreached {

    private Unreached() {}

    /** Whether it is what failed, or what is behind it. */
    public static boolean within(Throwable failure) {
        return Causes.ofMongo(failure).filter(Unreached::is).isPresent();
    }

    private static boolean is(MongoException cause) {
        return switch (cause) {
            case MongoConnectionPoolClearedException _, MongoServerUnavailableException _ -> true;
            case MongoNotPrimaryException _, MongoNodeIsRecoveringException _ -> true;
            case MongoTimeoutException _, MongoSocketException _ -> true;
            default -> false;
        };
    }
}
