package app.resolved.meetings.imports.adapters.ics;

/** The file as a whole cannot be taken: why, in a sentence. */
final class NoCalendar extends RuntimeException {

    NoCalendar(String sentence) {
        super(sentence, null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
