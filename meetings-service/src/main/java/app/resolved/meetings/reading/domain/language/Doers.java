package app.resolved.meetings.reading.domain.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name, role or body that stands right before or right after a place in a sentence: "Cllr
 * J Oak and the Clerk" before "will". Must not run over a verb, nor take "the report" for somebody.
 */
final class Doers {

    private static final Set<String> PRONOUNS = WordSet.of("he she they we i");
    private static final Set<String> ADVERBS =
            WordSet.of(
                    "still also then now both therefore kindly again each all subsequently further"
                        + " jointly duly unanimously already would formally immediately urgently"
                        + " accordingly forthwith");
    private static final Set<String> OPENERS =
            WordSet.of(
                    "however consequently therefore thereafter following once when after before"
                        + " also meanwhile additionally subsequently finally then if that as in on"
                        + " at this these it there to from with by action actions resolved agreed"
                        + " item until while whilst where noted proposed page what how why who"
                        + " which not no or most many several few others but so is are was were be"
                        + " will would further point need");
    private static final Set<String> DETERMINERS =
            WordSet.of("the a an our their his her its all both each every any some");
    private static final Set<String> LINKS = WordSet.of("of for and & / , - to-be");
    private static final Set<String> FIRST_VERBS =
            WordSet.of(
                    "asked knew knows thinks thought felt believed did was had has is does said"
                        + " noted agreed thanked confirmed explained advised stated apologised"
                        + " acknowledged reported would will offered accepted took replied hoped"
                        + " suggested added regretted wondered mentioned welcomed saw understood"
                        + " considered wished wanted recognised accepted appreciated shared doubted"
                        + " expected found remembered recalled could can used responded answered"
                        + " gave");
    private static final Phrases MEANWHILE = Phrases.of("in the meantime | in due course");
    private static final int FARTHEST = 24;
    private static final int LONGEST_ASIDE = 22;

    private final Vocabulary vocabulary;
    private final NamePhrase names;
    private final People people;

    Doers(Vocabulary vocabulary, People people) {
        this.vocabulary = vocabulary;
        this.people = people;
        this.names = new NamePhrase(vocabulary, people);
    }

    /** Who stands before the word, over any "also" or "then". */
    @Nullable Doer before(Words words, int end) {
        int to = MEANWHILE.at(words, end - 3) ? end - 3 : end;
        while (to > 0
                && ADVERBS.contains(words.lower(to - 1))
                && !(words.is(to - 1, "all")
                        && (to == 1 || words.is(to - 2, "and") || !words.at(to - 2).isWord()))) {
            to--;
        }
        if (to == 0 || LINKS.contains(words.lower(to - 1))) {
            return null;
        }
        if (PRONOUNS.contains(words.lower(to - 1))) {
            return new Doer(words.phrase(to - 1, to), to - 1, to, Doer.Sort.PRONOUN);
        }
        return phrase(words, farthestLeft(words, to), to);
    }

    /** "Clerk asked to": a role without an article or a name opens the clause. */
    boolean isBareRole(Words words, int end) {
        Doer doer = before(words, end);
        return doer != null
                && doer.is(Doer.Sort.PERSON)
                && vocabulary.roles.contains(words.lower(end - 1))
                && !DETERMINERS.contains(words.lower(doer.from()))
                && !words.is(doer.from(), "chair")
                && !words.is(doer.from(), "chairman")
                && (doer.from() == 0 || !words.at(doer.from() - 1).isWord());
    }

    /** As before; or "she did not know and would find out": who stands before the first verb. */
    @Nullable Doer subjectOf(Words words, int verb) {
        Doer near = before(words, verb);
        Doer far = near == null && words.is(verb - 1, ",") ? acrossAside(words, verb) : null;
        if (far != null) {
            return far;
        }
        boolean joined =
                words.is(verb - 1, "and") || words.is(verb - 1, "but") || words.is(verb - 1, ",");
        if (near != null || !joined) {
            return near;
        }
        for (int k = verb - 2; k > 0; k--) {
            Doer subject = FIRST_VERBS.contains(words.lower(k)) ? before(words, k) : null;
            subject = words.is(k - 1, "they") ? null : subject;
            boolean first =
                    subject != null
                            && subject.is(Doer.Sort.NAME)
                            && subject.from() == 0
                            && words.tagged(0, "PROPN");
            first |= subject != null && subject.words().matches("[A-Z]{2,3}");
            boolean officers = subject != null && words.is(subject.to() - 1, "officers");
            if (subject != null
                    && (first || officers || subject.is(Doer.Sort.PERSON, Doer.Sort.PRONOUN))) {
                return OthersWill.after(words, k, verb, this) ? null : subject;
            }
        }
        return new Opening(vocabulary, this).before(words, verb - 1);
    }

    /** "The Clerk, as for the gate, would write". */
    @Nullable Doer acrossAside(Words words, int verb) {
        for (int k = verb - 2; k > Math.max(0, verb - LONGEST_ASIDE); k--) {
            Doer subject = words.is(k, ",") ? before(words, k) : null;
            boolean somebody =
                    subject != null
                            && (subject.is(Doer.Sort.PERSON)
                                    || subject.is(Doer.Sort.NAME) && subject.from() == 0);
            if (somebody) {
                return subject;
            }
        }
        return null;
    }

    /** Who stands after the word, up to before the given end. */
    @Nullable Doer between(Words words, int from, int to) {
        if (to - from == 1 && PRONOUNS.contains(words.lower(from))) {
            return new Doer(words.phrase(from, to), from, to, Doer.Sort.PRONOUN);
        }
        return farthestLeft(words, to) <= from ? phrase(words, from, to) : null;
    }

    private int farthestLeft(Words words, int to) {
        int at = to;
        boolean head = false;
        while (at > 0 && to - at < FARTHEST) {
            Word word = words.at(at - 1);
            if (word.is(")")) {
                int open = openingOf(words, at - 1);
                boolean number =
                        open >= 0 && Character.isDigit(words.at(open + 1).text().charAt(0));
                if (open < 0 || number) {
                    break;
                }
                at = open;
                continue;
            }
            if (word.is("-") && spaced(words, at - 1)) {
                break;
            }
            boolean adjective = head && isAdjectiveOfHead(words, at - 1);
            boolean owner = NamePhrase.ownsHere(words, at - 1);
            owner |= NamePhrase.withinName(words, at - 1);
            if (!belongs(word) && !adjective && !owner && !NamePhrase.ownsHere(words, at)) {
                break;
            }
            head |= isHead(word) || owner;
            boolean determiner = DETERMINERS.contains(word.lower());
            at--;
            if (determiner && !linksLeft(words, at)) {
                break;
            }
        }
        return at;
    }

    private static boolean spaced(Words words, int dash) {
        return words.at(dash - 1).end() < words.at(dash).start()
                && words.at(dash).end() < words.at(dash + 1).start();
    }

    private static boolean linksLeft(Words words, int at) {
        return at > 0 && LINKS.contains(words.lower(at - 1));
    }

    private static int openingOf(Words words, int close) {
        for (int i = close - 1; i >= Math.max(0, close - FARTHEST); i--) {
            if (words.is(i, "(")) {
                return i;
            }
        }
        return -1;
    }

    private boolean belongs(Word word) {
        if (word.is("all") || isHead(word)) {
            return true;
        }
        if (word.text().length() > 1
                && word.text().equals(word.text().toUpperCase(java.util.Locale.UK))
                && people.knows(word)) {
            return true;
        }
        if (OPENERS.contains(word.lower())) {
            return false;
        }
        return LINKS.contains(word.lower())
                || DETERMINERS.contains(word.lower())
                || word.large()
                || Character.isDigit(word.text().charAt(0)) && word.text().length() < 4
                || word.is(".");
    }

    private boolean isHead(Word word) {
        return vocabulary.roles.contains(word.lower())
                || vocabulary.bodies.contains(word.lower())
                || NamePhrase.PLURALS.contains(word.lower());
    }

    /**
     * One or two small words between an article and the role: "the planning officer", but not "each
     * recommendation and the Clerk".
     */
    private static boolean isAdjectiveOfHead(Words words, int at) {
        Word word = words.at(at);
        if (!word.isWord()
                || !words.at(at + 1).isWord()
                || OPENERS.contains(word.lower())
                || LINKS.contains(words.lower(at + 1)) && DETERMINERS.contains(words.lower(at + 2))
                || word.lower().endsWith("ed")) {
            return false;
        }
        return DETERMINERS.contains(words.lower(at - 1))
                || DETERMINERS.contains(words.lower(at - 2))
                        && !OPENERS.contains(words.lower(at - 1))
                        && !LINKS.contains(words.lower(at - 1));
    }

    private @Nullable Doer phrase(Words words, int left, int to) {
        int from = left;
        while (from < to
                && (LINKS.contains(words.lower(from))
                        || words.is(from, ".")
                        || words.is(from, ")"))) {
            from++;
        }
        return names.in(words, from, to);
    }
}
