package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Catches a name and a verb that notes leave at that: "JA ringing the depot", "JA/BC draft a
 * letter", "Agreed JA takes it to the board", "JA rings them by May". Must not catch what somebody
 * does at any rate ("JA chairs the group"), nor whoever comes or goes.
 */
final class Jotted implements Rule {

    private static final Pattern SLASHED = Pattern.compile("[A-Z]{2,3}(?:/[A-Z]{2,3})+");

    private static final Set<String> COMES_OR_GOES =
            WordSet.of(
                    "go leave join retire come start begin meet attend have be act chair sit move");
    private static final Set<String> OBJECTS =
            WordSet.of(
                    "the a an it them this that these those him her his their our its some any all"
                            + " to with for round up out on back off into in at about who what if"
                            + " whether how two three four new");
    private static final Set<String> IS = WordSet.of("is are 's");
    private static final Set<String> EACH = WordSet.of("every each weekly monthly");
    private static final double JOTTED = 0.66;
    private static final double AGREED = 0.82;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        Doer doer = deed(i, s) ? s.doers().before(words, words.in(i - 1, IS) ? i - 1 : i) : null;
        if (doer == null || !doer.is(Doer.Sort.PERSON) || doer.presides()) {
            return null;
        }
        double confidence = confidence(i, doer, s);
        return confidence > 0
                ? Finding.action(
                        Kind.UNDERTAKING, i, i, doer, words.phrase(doer.from(), i + 1), confidence)
                : null;
    }

    private static double confidence(int verb, Doer doer, Sentence s) {
        Words words = s.words();
        boolean base = words.lower(verb).equals(baseOf(verb, s));
        if (agreed(words, doer.from()) && (base || third(verb, words))) {
            return AGREED;
        }
        if (!opens(words, doer.from()) || !doer.inShort()) {
            return 0;
        }
        boolean progressive = words.in(doer.to(), IS);
        if (progressive) {
            return words.due() != null && s.verbs().isDoing(words, verb) ? JOTTED : 0;
        }
        boolean slashed = base && SLASHED.matcher(doer.words()).matches();
        boolean soon =
                third(verb, words) && words.due() != null && !words.has(verb, words.size(), EACH);
        return slashed || soon || s.verbs().isDoing(words, verb) ? JOTTED : 0;
    }

    /** Something is done to somebody or something, and no one is on the way in or out. */
    private static boolean deed(int verb, Sentence s) {
        Words words = s.words();
        boolean last = !words.at(verb + 1).isWord();
        boolean object = words.in(verb + 1, OBJECTS) || words.at(verb + 1).large();
        if (!object && !last) {
            return false;
        }
        String base = baseOf(verb, s);
        return s.verbs().isListed(base)
                && !COMES_OR_GOES.contains(base)
                && (object || s.verbs().isDoing(words, verb));
    }

    private static String baseOf(int verb, Sentence s) {
        return s.verbs().baseOf(s.words().lower(verb));
    }

    /** "takes". */
    private static boolean third(int verb, Words words) {
        return words.lower(verb).endsWith("s");
    }

    private static boolean agreed(Words words, int from) {
        int before = words.is(from - 1, "that") ? from - 2 : from - 1;
        return words.is(before, "agreed") && !words.is(before - 1, "had");
    }

    private static boolean opens(Words words, int from) {
        return from == 0 || !words.at(from - 1).isWord();
    }
}
