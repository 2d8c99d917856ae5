package app.resolved.meetings.imports.domain;

/** A cell that cannot be taken: which, and what is expected there. */
public final class Wrong extends RuntimeException {

    private final String column;

    public Wrong(String column, String message) {
        super(message, null, false, false);
        this.column = column;
    }

    public String column() {
        return column;
    }

    public String message() {
        return String.valueOf(getMessage());
    }
}
