package app.resolved.meetings.reading.domain.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who opens a sentence that goes on with "and would": "Mr Oak regretted this and would call
 * on them". Must not take who opens it where another clause stands between.
 */
final class Opening {

    private static final Set<String> CLAUSES =
            WordSet.of("that which who whose where whether if as because so ; : . when");
    private static final int LONGEST = 9;

    private final Vocabulary vocabulary;
    private final Doers doers;

    Opening(Vocabulary vocabulary, Doers doers) {
        this.vocabulary = vocabulary;
        this.doers = doers;
    }

    @Nullable Doer before(Words words, int and) {
        for (int k = 1; k < and; k++) {
            if (words.in(k, CLAUSES)
                    && !degree(words, k)
                    && !pointsBack(words, k)
                    && !abbreviates(words, k)) {
                return null;
            }
        }
        Doer longest = null;
        for (int end = 1; end < Math.min(and, LONGEST); end++) {
            Doer opens = words.at(end).large() ? null : doers.between(words, 0, end);
            longest = opens == null ? longest : opens;
        }
        boolean somebody =
                longest != null
                        && (longest.is(Doer.Sort.PERSON, Doer.Sort.PRONOUN)
                                || longest.words().matches("[A-Z]{2,3}"));
        return somebody ? longest : null;
    }

    /** "was not so sure and will ask". */
    private static boolean degree(Words words, int so) {
        return words.is(so, "so") && !words.is(so - 1, ",") && !words.is(so - 1, "and");
    }

    /** "saw no difficulty with that and will change it". */
    private static boolean pointsBack(Words words, int that) {
        return words.is(that, "that", "and") || words.is(that, "that", ",", "and");
    }

    /** The full stop of "Mr." or of an initial. */
    private boolean abbreviates(Words words, int stop) {
        return words.is(stop, ".")
                && (vocabulary.titles.contains(words.lower(stop - 1))
                        || words.lower(stop - 1).length() == 1);
    }
}
