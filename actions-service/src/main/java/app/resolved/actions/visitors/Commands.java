package app.resolved.actions.visitors;

import app.resolved.eventing.DerivedId;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headers by which a command is known again, and by which edits do not overwrite each other.
 */
public final class Commands {

    private static final int LONGEST_KEY = 200;
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

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
                    "Idempotency-Key", "Give a key of 1 to %d characters.".formatted(LONGEST_KEY));
        }
        return DerivedId.of("command", visitor.name(), about, idempotencyKey);
    }

    /** The version in an If-Match header; null where none is given or any will do. */
    public static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        var matcher = VERSION.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw Refused.badInput(
                    "If-Match", "Give the ETag of what you have seen, such as \"3\".");
        }
        return Long.valueOf(matcher.group(1));
    }
}
