package app.resolved.testkit.architecture.broken.domain;

import app.resolved.testkit.architecture.broken.adapters.BrokenPage;
import java.time.Instant;
import org.bson.Document;

/** Breaks the rules on purpose. */
public record BrokenDecision(Document document, BrokenPage page) {

    public Instant decidedAt() {
        return Instant.now();
    }
}
