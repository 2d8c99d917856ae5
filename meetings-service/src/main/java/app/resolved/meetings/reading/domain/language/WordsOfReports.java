package app.resolved.meetings.reading.domain.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What reports ask their readers to do: "the Committee is asked to note", "Members to consider".
 */
final class WordsOfReports {

    private static final Set<String> ALL =
            WordSet.of(
                    "note agree comment approve endorse receive decide declare scrutinise accept"
                            + " consider review adopt determine resolve elect appoint");
    private static final Set<String> LOOKED_INTO = WordSet.of("consider review");

    private WordsOfReports() {}

    /** Whether it is only a report's wording that somebody "was asked to". */
    static boolean wasAsked(Words words, int verb, @Nullable Doer doer) {
        return words.in(verb, ALL) && (doer == null || !doer.is(Doer.Sort.PERSON));
    }

    /** The same of "asked somebody to"; but "asked officers to review the fees" is theirs to do. */
    static boolean asked(Words words, int verb, Doer doer) {
        boolean theirs =
                doer.is(Doer.Sort.PERSON) || words.in(doer.to() - 1, AskedSomebody.WORKERS);
        return words.in(verb, ALL) && !(theirs && words.in(verb, LOOKED_INTO));
    }
}
