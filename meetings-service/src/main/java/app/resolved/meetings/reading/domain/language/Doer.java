package app.resolved.meetings.reading.domain.language;

/**
 * Who does it, as a sentence names them.
 *
 * @param from first word
 * @param to behind the last word
 */
record Doer(String words, int from, int to, Sort sort) {

    enum Sort {
        /** Somebody at the meeting, a title and name, or a role. */
        PERSON,
        /** "Officers", "members": several, unnamed. */
        PEOPLE,
        BODY,
        /** Words in capitals that may be a name. */
        NAME,
        PRONOUN
    }

    boolean is(Sort... sorts) {
        for (Sort each : sorts) {
            if (sort == each) {
                return true;
            }
        }
        return false;
    }
}
