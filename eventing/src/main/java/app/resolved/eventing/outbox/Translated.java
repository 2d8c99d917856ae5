package app.resolved.eventing.outbox;

import com.mongodb.MongoException;
import java.util.function.Supplier;
import org.springframework.data.mongodb.core.MongoExceptionTranslator;

/** The driver's exceptions as Spring's, as repositories throw them. */
final class Translated {

    private static final MongoExceptionTranslator EXCEPTIONS = new MongoExceptionTranslator();

    private Translated() {}

    static <T> T of(Supplier<T> access) {
        try {
            return access.get();
        } catch (MongoException failed) {
            throw exception(failed);
        }
    }

    static RuntimeException exception(MongoException failed) {
        var translated = EXCEPTIONS.translateExceptionIfPossible(failed);
        return translated == null ? failed : translated;
    }
}
