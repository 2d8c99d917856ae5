package app.resolved.webkit.commands;

import app.resolved.eventing.DerivedId;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * The headers by which a command is known again, and by which edits do not overwrite each other.
 */
public final class CommandHeaders {

    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    private CommandHeaders() {}

    /**
     * The id of a command: the same key for the same address by the same visitor is the same
     * command; without a key each is one of its own.
     */
    public static String commandId(HttpServletRequest request, Visitor visitor) {
        var key = key(request);
        return key == null
                ? UUID.randomUUID().toString()
                : DerivedId.of(
                        "command",
                        Objects.requireNonNullElse(visitor.personId(), visitor.name()),
                        request.getMethod(),
                        request.getRequestURI(),
                        key);
    }

    static @Nullable String key(HttpServletRequest request) {
        var key = request.getHeader(IDEMPOTENCY_KEY);
        if (key != null && !KEY.matcher(key).matches()) {
            throw Refused.badInput(
                    IDEMPOTENCY_KEY, "Give a key of 1 to 200 visible characters, such as a UUID.");
        }
        return key;
    }

    /** The version in {@code If-Match}; null where none is given, or any will do ({@code *}). */
    public static @Nullable Long ifMatch(HttpServletRequest request) {
        var given = request.getHeader(HttpHeaders.IF_MATCH);
        if (given == null || given.strip().equals("*")) {
            return null;
        }
        var version = VERSION.matcher(given.strip());
        if (!version.matches()) {
            throw Refused.badInput(
                    HttpHeaders.IF_MATCH, "Give the ETag of what you have seen, such as \"3\".");
        }
        return Long.valueOf(version.group(1));
    }
}
