package app.resolved.actions.visitors;

import app.resolved.eventing.DerivedId;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What tells a form that was sent twice from two forms. */
public final class Commands {

    private static final int LONGEST_KEY = 200;

    private Commands() {}

    /**
     * The id of a command: the same key for the same thing by the same visitor is the same command.
     *
     * @param about the path of what is commanded
     */
    public static String id(@Nullable String idempotencyKey, Visitor visitor, String about) {
        if (idempotencyKey == null) {
            return UUID.randomUUID().toString();
        }
        if (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY) {
            throw Refused.badInput(
                    "key", "Give a key of 1 to %d characters.".formatted(LONGEST_KEY));
        }
        return DerivedId.of("command", visitor.name(), about, idempotencyKey);
    }
}
