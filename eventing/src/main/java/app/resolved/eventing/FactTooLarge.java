package app.resolved.eventing;

/** A fact would not fit into one record: shorten it (413). */
public final class FactTooLarge extends RuntimeException {
    public FactTooLarge(String type, int bytes, int most) {
        super("%s would take %d bytes; the most is %d".formatted(type, bytes, most));
    }
}
