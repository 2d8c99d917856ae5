package app.resolved.meetings.reading.domain.text;

/**
 * Whether "> " at the head of lines quotes them, as where notes went by mail: then sentences go on
 * from one such line to the next. Must not take points that are marked so for a quotation.
 */
final class Quoting {

    private static final int FEWEST = 5;
    private static final int GO_ON_IN = 5;

    private Quoting() {}

    static boolean is(String text) {
        long quoted = text.lines().filter(line -> line.startsWith("> ")).count();
        long goOn = text.lines().filter(Quoting::goesOn).count();
        return quoted >= FEWEST && goOn * GO_ON_IN >= quoted;
    }

    private static boolean goesOn(String line) {
        return line.length() > 2 && line.startsWith("> ") && Character.isLowerCase(line.charAt(2));
    }
}
