package app.resolved.meetings.imports.application;

import app.resolved.eventing.Stored;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Carries a plan out, unless somebody changed meanwhile what it was made upon. */
final class Writing {

    private final String digest;
    private final String by;

    Writing(String digest, String by) {
        this.digest = digest;
        this.by = by;
    }

    /** Nothing, or why it went no further. */
    Optional<Refusal> carryOut(List<Write> writes) {
        var stale = firstStale(writes);
        if (stale.isPresent()) {
            return Optional.of(
                    new Refusal.Conflict(
                            ("Nothing was imported: somebody changed what line %d is about just"
                                            + " now. Look at the rows again.")
                                    .formatted(stale.get().line())));
        }
        for (Write write : writes) {
            var refusal = once(write);
            if (refusal.isPresent()) {
                return Optional.of(stopped(write, refusal.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Write> firstStale(List<Write> writes) {
        var seen = new HashSet<String>();
        return writes.stream()
                .filter(write -> seen.add(write.id()))
                .filter(write -> !mayWrite(write, write.now().get()))
                .findFirst();
    }

    private Optional<Refusal> once(Write write) {
        var stored = write.now().get();
        if (!mayWrite(write, stored)) {
            return Optional.of(new Refusal.Conflict("It is not as it was."));
        }
        var version = stored.map(Stored::version).orElse(null);
        return switch (write.press().apply(new Command(id(write), version, by))) {
            case Answer.Done<?> _ -> Optional.empty();
            case Answer.Refused<?>(var refusal) -> Optional.of(refusal);
        };
    }

    /** It is as planned, or another process carries the same plan out and was here. */
    private boolean mayWrite(Write write, Optional<? extends Stored<?>> stored) {
        return !write.isStale(stored)
                || stored.filter(found -> found.handled(id(write))).isPresent();
    }

    private static Refusal stopped(Write write, Refusal refusal) {
        return new Refusal.Conflict(
                ("Line %d could not be written, since somebody changed something just now: %s"
                                + " Import the file again: what was written is left as it is.")
                        .formatted(write.line(), refusal.message()));
    }

    /** Of the file, the row and what stood there: two presses at once are one. */
    private String id(Write write) {
        var words = "%s %d %s".formatted(digest, write.line(), write.seen());
        return "import-" + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
