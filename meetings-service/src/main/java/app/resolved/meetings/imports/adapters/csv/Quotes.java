package app.resolved.meetings.imports.adapters.csv;

/** Finds the quotation mark that opens a cell and has no partner. */
final class Quotes {

    private Quotes() {}

    static boolean leftOpen(String text, char separator) {
        boolean open = false;
        boolean begins = true;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '"' && (open || begins)) {
                open = !open;
                // A doubled one inside a cell closes it and opens it again.
                begins = !open;
            } else if (!open) {
                begins = each == separator || each == '\n' || each == '\r';
            }
        }
        return open;
    }
}
