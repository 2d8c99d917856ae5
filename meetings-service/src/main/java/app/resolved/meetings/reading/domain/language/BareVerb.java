package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches notes that leave out the "to": "Clerk report to the harbour", "Clerk ask for a key". Must
 * not catch what several do ("members report"), what was done ("Clerk read the letter") nor a
 * heading ("Clerk report on trees").
 */
final class BareVerb implements Rule {

    /** The same for what is to be done as for what was, or for the thing. */
    private static final Set<String> OR_DONE =
            WordSet.of("read put set let cut shut spread hit cost bid visit");

    private static final Set<String> OR_THINGS = WordSet.of("report update review request");
    private static final Set<String> TO_WHOM = WordSet.of("to this it them that");
    private static final Set<String> WHAT =
            WordSet.of("to for the a an all them him her it this that saying with if whether");
    private static final double SURE = 0.8;

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean says = words.in(i + 1, WHAT) && s.verbs().isListed(words.lower(i));
        if (!says || words.in(i, OR_DONE) || words.in(i, OR_THINGS) && !words.in(i + 1, TO_WHOM)) {
            return null;
        }
        Doer doer = s.doers().before(words, i);
        boolean opens = doer != null && doer.from() == 0 && doer.is(Doer.Sort.PERSON);
        boolean several =
                doer != null && doer.words().matches("(?i).*(?: and |&|,|/).*|.*[^s]s|.{2,3}");
        return opens && !several
                ? Finding.action(Kind.REQUEST, i, i, doer, words.phrase(0, i + 1), SURE)
                : null;
    }
}
