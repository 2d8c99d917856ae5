package app.resolved.meetings.answering;

import app.resolved.meetings.deciding.Command;
import app.resolved.webkit.commands.CommandHeaders;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What comes with a command, read from a request. */
public final class Commands {

    private Commands() {}

    /** Of the API: {@code Idempotency-Key} and {@code If-Match}, both optional. */
    public static Command of(HttpServletRequest request, Visitor visitor) {
        return new Command(
                CommandHeaders.commandId(request, visitor),
                CommandHeaders.ifMatch(request),
                visitor.name());
    }

    /** Of a page whose form names the version that was seen; null where it names none. */
    public static Command of(Visitor visitor, @Nullable Long version) {
        return new Command(UUID.randomUUID().toString(), version, visitor.name());
    }

    /** Of a page, whose form says what it saw itself. */
    public static Command of(Visitor visitor) {
        return of(visitor, null);
    }
}
