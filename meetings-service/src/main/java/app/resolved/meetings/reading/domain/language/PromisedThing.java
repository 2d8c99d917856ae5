package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Catches what is promised or taken on by its name: "promised a note", "took that point away",
 * "took responsibility for it", "Members were promised sight of it". Must not catch what somebody
 * "had promised".
 */
final class PromisedThing {

    private static final Set<String> PROMISED_THINGS =
            WordSet.of("email letter call word slot place");
    private static final Set<String> AWAY = WordSet.of("away");
    private static final Set<String> POINTS =
            WordSet.of("request point question query suggestion comment matter concern issue");
    private static final Set<String> FAULTS =
            WordSet.of("error errors mistake mistakes delay delays failure failures loss fault");
    private static final Set<String> MORE =
            WordSet.of("extra more additional increased better regular");
    private static final Set<String> BEING = WordSet.of("was were");
    private static final Set<String> TAKING =
            WordSet.of("took accepted noted given has picked-up received has took-away");
    private static final Set<String> WHOM =
            WordSet.of("members councillors the committee panel board him her them us governors");

    private PromisedThing() {}

    /** "promised a note on this", "took an action to confirm". */
    static @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean action =
                TAKING.contains(words.lower(i)) && words.is(i + 1, "an", "action", "to")
                        || words.is(i, "took", "away", "an", "action")
                        || words.is(i, "picked", "up", "an", "action");
        int whom = i + 1;
        while (whom < i + 4 && (WHOM.contains(words.lower(whom)) || words.at(whom).large())) {
            whom++;
        }
        boolean article = words.is(whom, "a") || words.is(whom, "an") || words.is(whom, "further");
        boolean more = words.is(i, "promised") && words.in(whom, MORE);
        boolean thing =
                (words.is(i, "promised") || words.is(i, "offered"))
                        && article
                        && (PROMISED_THINGS.contains(words.lower(whom + 1))
                                || AskedFor.THINGS.contains(words.lower(whom + 1))
                                || AskedFor.THINGS.contains(words.lower(whom + 2))
                                || AskedFor.PAPERS.contains(words.lower(whom + 2)));
        thing |= words.is(i, "promised") && Promised.IT.contains(words.lower(i + 1));
        thing |= more;
        thing |=
                words.is(i, "took", "responsibility", "for") && !words.has(i + 3, i + 6, FAULTS)
                        || words.is(i, "took", "the", "lead", "on");
        thing |= words.is(i, "took") && words.has(i + 2, i + 6, AWAY);
        thing |= words.is(i, "took", "away") && words.in(i + 3, POINTS);
        if (thing && words.is(i, "promised") && words.in(i - 1, BEING)) {
            return Finding.action(Kind.REQUEST, i, i, null, words.phrase(i - 1, i + 3), 0.7);
        }
        Doer doer =
                (action || thing) && !Promised.EARLIER.contains(words.lower(i - 1))
                        ? s.doers().subjectOf(words, i)
                        : null;
        boolean somebody =
                doer != null
                        && (doer.is(Doer.Sort.PERSON, Doer.Sort.NAME, Doer.Sort.PRONOUN)
                                || words.is(i, "took") && doer.is(Doer.Sort.BODY));
        return somebody
                ? Finding.action(
                        Kind.UNDERTAKING, i, action ? i + 4 : i, doer, words.phrase(i, i + 3), 0.78)
                : null;
    }
}
