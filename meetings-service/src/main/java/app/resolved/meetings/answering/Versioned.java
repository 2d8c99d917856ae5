package app.resolved.meetings.answering;

import app.resolved.eventing.Stored;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** Answers with the version of what was read or written as its ETag. */
public final class Versioned {

    private Versioned() {}

    public static <D, R> ResponseEntity<R> of(Stored<D> stored, Function<D, R> shape) {
        return ResponseEntity.ok()
                .eTag("\"" + stored.version() + "\"")
                .body(shape.apply(stored.document()));
    }
}
