package app.resolved.localstack.trial;

/** The trial cannot be made; the message says what was expected. */
public final class TrialRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TrialRefused(String message) {
        super(message);
    }
}
