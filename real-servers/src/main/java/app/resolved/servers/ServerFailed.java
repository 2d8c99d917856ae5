package app.resolved.servers;

import java.util.List;

/** A server did not start, or ended unasked. Its message ends with the end of its log. */
public final class ServerFailed extends RuntimeException {

    public ServerFailed(String what) {
        super(what);
    }

    public ServerFailed(String what, Throwable cause) {
        super(what, cause);
    }

    public ServerFailed(String what, List<String> logTail) {
        super(what + "\n  | " + String.join("\n  | ", logTail));
    }
}
