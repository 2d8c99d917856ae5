package app.resolved.meetings.reading.domain.language;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who does it, as a sentence names them.
 *
 * @param from first word
 * @param to behind the last word
 */
record Doer(String words, int from, int to, Sort sort) {

    private static final Pattern OURS =
            Pattern.compile(
                    "\\b(?:council|committee|board|panel|cabinet|group|forum|meeting|partnership|sub-committee|party|commission|executive|secretariat|association)\\b");

    private static final Pattern VISITING =
            Pattern.compile("\\b(?:police|trust|agency|company|service|services|rescue|team)\\b");

    private static final Pattern SHORT =
            Pattern.compile("(?:[A-Z]{2,3}|[A-Z][a-z]+)(?:(?:[/&+,]| and | & |, )[A-Z][A-Za-z]+)*");

    private static final Pattern CHAIR =
            Pattern.compile("(?:the )?(?:vice[- ])?chair(?:man|woman|person)?");

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

    /** By initials, a first name or a bare post, one or several: notes call people so. */
    boolean inShort() {
        return sort == Sort.PERSON && SHORT.matcher(words).matches();
    }

    /** By the last word of the name: "Mr Oak" is "Cllr J Oak". */
    boolean isAgain(@Nullable Doer other) {
        return other != null && lastWord().equals(other.lastWord());
    }

    private String lastWord() {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.substring(lower.lastIndexOf(' ') + 1);
    }

    /** A body that meets, as against a company, a force or a department. */
    boolean ours() {
        String lower = words.toLowerCase(Locale.ROOT);
        return OURS.matcher(lower).find();
    }

    /** A force, a trust or a company: it sits with a meeting and does not decide for it. */
    boolean visits() {
        String lower = words.toLowerCase(Locale.ROOT);
        return sort == Sort.BODY && VISITING.matcher(lower).find() && !ours();
    }

    /** Whoever is in the chair speaks for the meeting, and promises nothing for themselves. */
    boolean presides() {
        return CHAIR.matcher(words.toLowerCase(Locale.ROOT)).matches();
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
