package app.resolved.meetings.reading.domain.language;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says whom a few words name, if anybody: "Cllr J Oak and the Clerk", "officers", "Highways". */
final class NamePhrase {

    static final Set<String> PLURALS =
            WordSet.of(
                    "officers members councillors cllrs cllr's heads headteachers clerks chairs"
                        + " agencies directors managers governors trustees leaders representatives"
                        + " leads contractors partners everyone everybody all colleagues"
                        + " residents");
    private static final Set<String> SMALL =
            WordSet.of(
                    "the a an our their his her its all both each every any some of for and & / ,"
                            + " -");
    private static final Set<String> PARTICLES = WordSet.of("van der den de von du le la dos da");
    private static final Set<String> BEFORE_OBJECTS =
            WordSet.of("at to with from by of in on about");
    private static final Pattern FULL_NAME =
            Pattern.compile("[A-Z][a-z'\u2019]+ [A-Z][a-zA-Z'\u2019-]+");
    private static final int MOST_WORDS = 5;

    /** "the challenge owner" is somebody here, as the owner of a field is not. */
    private static final Set<String> OWNED =
            WordSet.of(
                    "action asset budget business challenge data policy process product project"
                            + " risk service system");

    /** "George Street" is nobody. */
    private static final Set<String> PLACES =
            WordSet.of(
                    "street road lane park avenue close drive way court house hall school centre"
                            + " hospital square crescent terrace gardens green hill bridge trust"
                            + " ward club field fields farm mill cottage cottages church lodge"
                            + " college academy fund award report review day");

    private final Vocabulary vocabulary;
    private final People people;

    NamePhrase(Vocabulary vocabulary, People people) {
        this.vocabulary = vocabulary;
        this.people = people;
    }

    @Nullable Doer in(Words words, int from, int to) {
        if (words.lower(to - 1).endsWith("'s")) {
            return null;
        }
        int start = rightmostPerson(words, from, to);
        int post = start < 0 ? -1 : postBefore(words, from, start);
        Doer.Sort last = start < 0 ? null : sortOf(words, start, to);
        if (post >= 0 && (last == Doer.Sort.NAME || last == Doer.Sort.BODY)) {
            return new Doer(words.phrase(post, to), post, to, Doer.Sort.PERSON);
        }
        start = fieldBefore(words, from, start, to);
        Doer.Sort sort = start < 0 ? null : sortOf(words, start, to);
        return sort == null ? null : new Doer(words.phrase(start, to), start, to, sort);
    }

    /** "the Director, Finance and Estates": where the post begins whose field stands behind it. */
    private int postBefore(Words words, int from, int start) {
        for (int i = start - 1; i > from; i--) {
            boolean role = vocabulary.roles.contains(words.lower(i - 1)) && words.at(i - 1).large();
            if (words.is(i, ",") && role) {
                int at = i - 1;
                while (at > from && !isCut(words, at - 1)) {
                    at--;
                }
                return at;
            }
            boolean of = words.is(i, "of");
            if (of && vocabulary.roles.contains(words.lower(i - 1)) && words.at(i - 1).large()) {
                return words.is(i - 2, "the") ? i - 2 : i - 1;
            }
            if (!words.at(i).large() && !isCut(words, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "the Policy and Improvement Officer": where the field begins that is named in two words. */
    private int fieldBefore(Words words, int from, int start, int to) {
        boolean field =
                start > from + 2
                        && isJoined(words, start - 1)
                        && words.at(start).large()
                        && to - start > 1
                        && (vocabulary.roles.contains(words.lower(to - 1))
                                || vocabulary.bodies.contains(words.lower(to - 1)));
        int i = start - 2;
        while (field && i > from && words.at(i).large() && isName(words, i, start - 1)) {
            i--;
        }
        return field && i < start - 2 && words.is(i, "the") ? i : start;
    }

    private boolean isName(Words words, int from, int to) {
        return sortOf(words, from, to) == Doer.Sort.NAME;
    }

    private static boolean isJoined(Words words, int at) {
        return words.is(at, "and") || words.is(at, "&");
    }

    /** Takes segments from the right until they name somebody, then those joined to them. */
    private int rightmostPerson(Words words, int from, int to) {
        int found = -1;
        int end = to;
        for (int i = to - 1; i >= from; i--) {
            boolean cut = i == from || isCut(words, i - 1);
            if (!cut) {
                continue;
            }
            Doer.Sort sort = sortOf(words, i, found < 0 ? to : end);
            boolean governed = found >= 0 && BEFORE_OBJECTS.contains(words.lower(i - 1));
            if (governed) {
                return found;
            }
            if (sort != null
                    && (found < 0 || sort != Doer.Sort.NAME || listed(words, i, end, to))) {
                found = i;
            } else if (found >= 0 || words.is(i - 1, ";")) {
                return found;
            }
            end = Math.max(i - 1, from);
        }
        return found;
    }

    /** "Ann Ash, Bob Beech and Cy Oak": full names in a row, or initials. */
    private static boolean listed(Words words, int from, int end, int to) {
        return areInitials(words.at(from))
                || isFullName(words.phrase(from, end)) && isFullName(lastOf(words, to));
    }

    private static String lastOf(Words words, int to) {
        return words.phrase(Math.max(0, to - 2), to);
    }

    private static boolean isFullName(String name) {
        return FULL_NAME.matcher(name).matches();
    }

    private static boolean areInitials(Word word) {
        return word.text().length() <= 3 && word.text().chars().allMatch(Character::isUpperCase);
    }

    /** "S Illing", but not "Option B". */
    private static boolean initialOfName(Words words, int i, int from, int to) {
        boolean stop = words.is(i + 1, ".");
        int next = stop ? i + 2 : i + 1;
        boolean surname = i == to - 1 && i == from + 1 && words.at(from).text().length() > 2;
        return surname
                || i == from
                        && next < to
                        && words.at(next).large()
                        && words.at(next).text().length() > 2
                        && !words.is(i, "a");
    }

    private static boolean isCut(Words words, int at) {
        String lower = words.lower(at);
        boolean and = lower.equals("and") || lower.equals("&");
        boolean within = words.is(at + 1, "rescue") || words.is(at + 1, "finish");
        return lower.equals(",") || lower.equals("/") || and && !within;
    }

    /** "Ann", "Ann Ash", also where no list of those present names her. */
    private boolean givenName(Words words, int from, int to) {
        boolean named = words.at(from).large() && words.in(from, vocabulary.givenNames);
        boolean alone = to - from == 1;
        boolean surname =
                to - from == 2
                        && words.at(from + 1).large()
                        && !words.in(from + 1, PLACES)
                        && Character.isLetter(words.at(from + 1).text().charAt(0));
        return named && (alone || surname);
    }

    /** "Ms van der Berg", "Cllr de Souza". */
    static boolean withinName(Words words, int at) {
        boolean before = words.at(at - 1).large() || words.in(at - 1, PARTICLES);
        boolean behind = words.at(at + 1).large() || words.in(at + 1, PARTICLES);
        return at > 0 && words.in(at, PARTICLES) && !words.at(at).large() && before && behind;
    }

    /** "the challenge owner", "the Finance Business Partner", "the Harbour Master". */
    static boolean ownsHere(Words words, int at) {
        boolean partner = words.is(at, "partner") && words.is(at - 1, "business");
        boolean master = words.is(at, "master") && words.is(at - 1, "harbour");
        return partner || master || words.is(at, "owner") && OWNED.contains(words.lower(at - 1));
    }

    private Doer.@Nullable Sort sortOf(Words words, int from, int to) {
        if (givenName(words, from, to)) {
            return Doer.Sort.PERSON;
        }
        boolean plural = false;
        boolean body = false;
        boolean large = true;
        int counted = 0;
        for (int i = from; i < to; i++) {
            Word word = words.at(i);
            boolean named = words.at(i + 1).large() || withinName(words, i + 1);
            if (vocabulary.titles.contains(word.lower()) && named
                    || people.knows(word)
                    || i > from && ownsHere(words, i)) {
                return Doer.Sort.PERSON;
            }
            plural |= PLURALS.contains(word.lower());
            if (vocabulary.roles.contains(word.lower()) && !PLURALS.contains(word.lower())) {
                return Doer.Sort.PERSON;
            }
            body |= vocabulary.bodies.contains(word.lower());
            counted = isCut(words, i) ? 0 : counted;
            if (word.isWord() && !SMALL.contains(word.lower())) {
                counted++;
                large &=
                        word.large()
                                && (word.text().length() > 1 || initialOfName(words, i, from, to))
                                && !Character.isDigit(word.text().charAt(0));
            }
        }
        if (plural) {
            return Doer.Sort.PEOPLE;
        }
        if (body) {
            return Doer.Sort.BODY;
        }
        return counted > 0 && counted <= MOST_WORDS && large ? Doer.Sort.NAME : null;
    }
}
