package app.resolved.meetings.answering;

import app.resolved.meetings.deciding.Command;
import app.resolved.meetings.deciding.Given;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What comes with a command, read from a request. */
public final class Commands {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private Commands() {}

    /** Of the API: {@code Idempotency-Key} and {@code If-Match}, both optional. */
    public static Command of(HttpServletRequest request, Visitor visitor) {
        var key = request.getHeader(IDEMPOTENCY_KEY);
        if (key != null) {
            Given.faultOfId(IDEMPOTENCY_KEY, key)
                    .ifPresent(fault -> {
                        throw Refused.badInput(IDEMPOTENCY_KEY, fault.message());
                    });
        }
        return new Command(
                key == null ? UUID.randomUUID().toString() : key,
                version(request.getHeader(HttpHeaders.IF_MATCH)),
                visitor.name());
    }

    /** Of a page, whose form says what it saw itself. */
    public static Command of(Visitor visitor) {
        return new Command(UUID.randomUUID().toString(), null, visitor.name());
    }

    private static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        try {
            return Long.valueOf(ifMatch.replace("\"", ""));
        } catch (NumberFormatException notAVersion) {
            throw Refused.badInput(
                    HttpHeaders.IF_MATCH, "Give the ETag that was read, such as \"3\".");
        }
    }
}
