package app.resolved.localstack.stack;

import java.util.List;

/** The stack cannot go on; the message is for the person who started it. */
public final class StackFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StackFailed(String message) {
        super(message);
    }

    StackFailed(String message, Throwable cause) {
        super(message, cause);
    }

    StackFailed(String message, List<String> log) {
        super(message + "\n  | " + String.join("\n  | ", log));
    }
}
