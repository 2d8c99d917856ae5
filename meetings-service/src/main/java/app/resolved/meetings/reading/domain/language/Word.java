package app.resolved.meetings.reading.domain.language;

/**
 * A word or a punctuation mark of a sentence.
 *
 * @param text as it stands
 * @param lower in small letters, with a break at the line's end closed up
 * @param start offset in the sentence
 */
record Word(String text, String lower, int start, int end) {

    boolean large() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    boolean is(String other) {
        return lower.equals(other);
    }
}
