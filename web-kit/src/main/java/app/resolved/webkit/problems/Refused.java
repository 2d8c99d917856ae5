package app.resolved.webkit.problems;

import java.util.Map;

/**
 * Why an adapter cannot do what was asked, in a sentence for whoever asked. Decisions give refusals
 * as values; a controller turns one into this at its very edge.
 */
public final class Refused extends RuntimeException {

    /** What kind of refusal: the status it is told with. */
    public enum Kind {
        /** Could not be understood: 400. */
        BAD_INPUT(400),
        /** Is not for this visitor to change: 403. */
        NOT_YOURS(403),
        /** Is not there, or not for this visitor: 404, in the same words. */
        NOT_FOUND(404),
        /** Does not fit how things stand now: 409. */
        CONFLICT(409),
        /** Understood, and against a rule: 422. */
        AGAINST_A_RULE(422),
        /** Too large: 413. */
        TOO_LARGE(413),
        /** Cannot be done just now; later it may: 503. */
        BUSY(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private final Kind kind;
    private final Map<String, String> fields;

    private Refused(Kind kind, String sentence, Map<String, String> fields) {
        super(sentence, null, false, false);
        this.kind = kind;
        this.fields = Map.copyOf(fields);
    }

    public static Refused badInput(String sentence) {
        return new Refused(Kind.BAD_INPUT, sentence, Map.of());
    }

    /** One field, and what was expected of it. */
    public static Refused badInput(String field, String sentence) {
        return new Refused(Kind.BAD_INPUT, sentence, Map.of(field, sentence));
    }

    /** Several at once, by field; the sentence says what they have in common. */
    public static Refused badInput(String sentence, Map<String, String> fields) {
        return new Refused(Kind.BAD_INPUT, sentence, fields);
    }

    /** One field that is not for this visitor to change, and who may. */
    public static Refused notYours(String field, String sentence) {
        return new Refused(Kind.NOT_YOURS, sentence, Map.of(field, sentence));
    }

    public static Refused notFound() {
        return new Refused(Kind.NOT_FOUND, "There is nothing at this address.", Map.of());
    }

    public static Refused conflict(String sentence) {
        return new Refused(Kind.CONFLICT, sentence, Map.of());
    }

    public static Refused againstARule(String sentence) {
        return new Refused(Kind.AGAINST_A_RULE, sentence, Map.of());
    }

    public static Refused tooLarge(String sentence) {
        return new Refused(Kind.TOO_LARGE, sentence, Map.of());
    }

    public static Refused busy(String sentence) {
        return new Refused(Kind.BUSY, sentence, Map.of());
    }

    public Kind kind() {
        return kind;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    Map<String, String> fields() {
        return fields;
    }
}
