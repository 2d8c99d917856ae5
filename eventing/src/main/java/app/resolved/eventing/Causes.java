package app.resolved.eventing;

import com.mongodb.MongoException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What is behind a failure: Spring and the drivers wrap one another's in several ways. */
public final class Causes {

    /** Bounds a chain that leads back into itself. */
    private static final int DEEPEST = 10;

    private Causes() {}

    /** The failure itself first, then what caused each, ten at most. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }

    /** What the driver told us; what it met itself, in the thread of another, is no matter here. */
    static Optional<MongoException> ofMongo(Throwable failure) {
        return of(failure)
                .filter(MongoException.class::isInstance)
                .map(MongoException.class::cast)
                .findFirst();
    }
}
