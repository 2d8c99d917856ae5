package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Catches an order without a doer: "Circulate to all members." Must not catch a heading such as
 * "Report of the Clerk".
 */
final class PlainOrder implements Rule {

    private static final Set<String> ORDERS =
            WordSet.of(
                    "add arrange ask check chase circulate confirm contact email ensure find get"
                        + " include inform investigate invite obtain prepare provide remind remove"
                        + " send share speak update write distribute carry liaise forward submit"
                        + " consider look make publish seek put raise organise draft set bring"
                        + " report follow review amend book order purchase repair replace notify"
                        + " request resend collate clarify escalate schedule finalise complete"
                        + " discuss reach ring phone");

    /** "To ensure that", "To consider": the reason for it or the agenda, as often as an order. */
    private static final Set<String> REASONS = WordSet.of("consider ensure provide inform include");

    private static final Set<String> APPROACHING =
            WordSet.of("contact ask email invite inform notify remind chase");

    private static final Set<String> FOLLOWING =
            WordSet.of("follow chase investigate contact check ask obtain write report arrange");

    private static final Set<String> NOUNS =
            WordSet.of(
                    "update contact email check draft share set report review order book purchase"
                            + " request");
    private static final Set<String> OF_NOUNS = WordSet.of("from on about of by for up");

    /** "To review and approve the budget": what stood on the agenda. */
    private static final Set<String> OF_AGENDAS = WordSet.of("approve agree adopt ratify");

    /** "Find us at @oakshire": said to whoever reads it. */
    private static final Pattern ADDRESS = Pattern.compile("^Find\\b.*[@/]\\w");

    /** "To update the figures: 31 have been mended." */
    private static final Pattern TOLD =
            Pattern.compile("^To update\\b[^:]*: .*\\b(?:was|were|had|have|has)\\b");

    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", ":");
    private static final Set<String> AFTER =
            WordSet.of(
                    "to the a an with all whether if that on up out into for from and about council"
                        + " everyone everybody members quotes quotations this these further more"
                        + " back costs prices them him her it again");

    /** "Please will all check the list", "Could all members please check it". */
    private static @Nullable Finding pleaded(int i, Sentence s) {
        Words words = s.words();
        boolean modal = words.is(i - 1, "please") && (words.is(i, "will") || words.is(i, "could"));
        for (int verb = i + 2; modal && verb < i + 6; verb++) {
            Doer doer = s.doers().between(words, i + 1, verb);
            if (doer != null && s.verbs().isPlainDeed(words, verb)) {
                return Finding.action(
                        Kind.REQUEST, i, verb, doer, words.phrase(i - 1, verb + 1), 0.74);
            }
        }
        return null;
    }

    /** "Contact Elm Homes again about the wall"; not "Contact Details". */
    private static boolean approaches(int i, Words words) {
        return words.in(i, APPROACHING)
                && words.at(i + 1).large()
                && words.size() > i + 4
                && !words.is(i + 1, "us");
    }

    /** "Bins: who has the key? – Ann: ask the hall." */
    private static boolean opens(Doer doer, Words words) {
        return doer.from() == 0
                || DASHES.contains(words.lower(doer.from() - 1)) && !words.is(doer.from() - 1, "-");
    }

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        Doer named =
                words.in(i, ORDERS) && !words.is(i + 1, ":") && DASHES.contains(words.lower(i - 1))
                        ? s.doers().before(words, i - 1)
                        : null;
        if (named != null && opens(named, words) && named.is(Doer.Sort.PERSON)) {
            return Finding.action(Kind.REQUEST, i, i, named, words.phrase(0, i + 1), 0.78);
        }
        Finding pleaded = pleaded(i, s);
        if (pleaded != null) {
            return pleaded;
        }
        if (i == 0 && words.is(0, "add", ":")) {
            return Finding.action(Kind.REQUEST, 0, 0, null, words.phrase(0, 2), 0.7);
        }
        if (i == 0 && words.is(0, "must") && s.verbs().isDeed(words, 1)) {
            return Finding.action(Kind.REQUEST, 0, 1, null, words.phrase(0, 2), 0.6);
        }
        if (i == 0 && words.is(0, "need", "to") && WeShould.STRONG.contains(words.lower(2))) {
            return Finding.action(Kind.REQUEST, 0, 2, null, words.phrase(0, 3), 0.58);
        }
        boolean pleads =
                words.is(i - 1, "please")
                        && !words.is(i, "use", "the")
                        && s.verbs().isPlainDeed(words, i);
        Doer called = pleads && words.is(i - 2, ",") ? s.doers().before(words, i - 2) : null;
        if (called != null && called.from() == 0 && called.is(Doer.Sort.PERSON)) {
            return Finding.action(Kind.REQUEST, i, i, called, words.phrase(0, i + 1), 0.74);
        }
        if (pleads && (i == 1 || DASHES.contains(words.lower(i - 2)))) {
            return Finding.action(Kind.REQUEST, i, i, null, words.phrase(i - 1, i + 1), 0.66);
        }
        boolean dashed = words.is(i - 1, "to") && DASHES.contains(words.lower(i - 2));
        if (dashed && words.at(i - 2).start() > words.at(i - 3).end() && words.in(i, FOLLOWING)) {
            return Finding.action(Kind.REQUEST, i, i, null, words.phrase(i - 1, i + 1), 0.6);
        }
        if (i == 3 && words.is(0, "also", ",", "to") && s.verbs().isPlainDeed(words, 3)) {
            return Finding.action(Kind.REQUEST, 3, 3, null, words.phrase(0, 4), 0.62);
        }
        boolean starts = i == 0 || i == 1 && (words.is(0, "to") || words.is(0, "also"));
        if (starts && i < 2 && !words.is(0, "to") && approaches(i, words)) {
            return Finding.action(Kind.REQUEST, i, i, null, words.phrase(0, i + 1), 0.66);
        }
        if (words.in(i, ORDERS)
                && (words.is(i - 1, "-")
                        || words.is(i - 1, "\u2013")
                        || words.is(i - 1, ":") && !words.at(i).large())
                && (words.is(i - 1, ":") || words.at(i - 1).start() > words.at(i - 2).end())
                && AFTER.contains(words.lower(i + 1))) {
            return Finding.action(Kind.REQUEST, i, i, null, words.phrase(i, i + 2), 0.56);
        }
        if (!starts
                || words.is(i, "report") && !words.is(i + 1, "back", "to")
                || words.is(i, "ask", "for", ":")
                || !words.in(i, ORDERS)
                || !AFTER.contains(words.lower(i + 1))
                || words.is(0, "to")
                        && (!words.at(0).large() || words.at(1).large() || words.in(1, REASONS))) {
            return null;
        }
        if (i == 1 && s.start() == 0 && words.hasBefore(words.size(), 1, OF_AGENDAS)) {
            return null;
        }
        if (words.is(0, "put", "to", "the", "vote")) {
            return null;
        }
        if (ADDRESS.matcher(words.text()).find() || TOLD.matcher(words.text()).find()) {
            return null;
        }
        if (NOUNS.contains(words.lower(i)) && OF_NOUNS.contains(words.lower(i + 1))) {
            return null;
        }
        double confidence = words.is(0, "to") ? 0.55 : 0.66;
        return Finding.action(Kind.REQUEST, i, i, null, words.phrase(0, i + 1), confidence);
    }
}
