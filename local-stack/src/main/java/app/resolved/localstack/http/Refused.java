package app.resolved.localstack.http;

import tools.jackson.core.JacksonException;

/** A service answered otherwise than hoped for. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String body;

    Refused(String asked, int status, String body) {
        super("%s was answered %d: %s".formatted(asked, status, body));
        this.status = status;
        this.body = body;
    }

    /** The detail of a problem, or whatever was answered. */
    public String reason() {
        try {
            return Calls.JSON.readTree(body).path("detail").asString(body);
        } catch (JacksonException noJson) {
            return body;
        }
    }

    public int status() {
        return status;
    }
}
