package app.resolved.meetings.reading.domain.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows "he", "she" and "the officer" back to whoever was named last. */
final class LastNamed {

    private static final Set<String> SUBJECTS_BEFORE = Set.of("he", "she");
    private static final Set<String> ASKING =
            WordSet.of("asked queried enquired introduced presented gave thanked spoke");
    private static final Set<String> VAGUE = WordSet.of("a another one some members member");

    private final Vocabulary vocabulary;
    private final People people;
    private static final Set<String> FINITE =
            WordSet.of(
                    "will would has had is was said says 'll 'd knows knew thinks felt wants can"
                            + " could may might did does");
    private static final Set<String> RELATIVE = WordSet.of("who which whose of for in at");
    private static final int LONGEST_OPENING = 9;

    private @Nullable String last;
    private @Nullable String he;
    private @Nullable String she;

    LastNamed(Vocabulary vocabulary, People people) {
        this.vocabulary = vocabulary;
        this.people = people;
    }

    void newItem() {
        remember(null);
    }

    /** Mrs Oak is never "he", nor Mr Ash "she"; of others the words do not tell. */
    private void remember(@Nullable String named) {
        last = named;
        he = named != null && people.isWoman(named) ? he : named;
        she = named != null && people.isMan(named) ? she : named;
    }

    private @Nullable String lastMeantBy(Words words, int pronoun) {
        return isMan(words, pronoun) ? he : isWoman(words, pronoun) ? she : last;
    }

    private static boolean isMan(Words words, int pronoun) {
        return words.is(pronoun, "he") || words.is(pronoun, "him");
    }

    private static boolean isWoman(Words words, int pronoun) {
        return words.is(pronoun, "she") || words.is(pronoun, "her");
    }

    private boolean fits(String named, Words words, int pronoun) {
        return isMan(words, pronoun) ? !people.isWoman(named) : !people.isMan(named);
    }

    /** Whoever "he" or "she" at this place means. */
    @Nullable String meantAt(Words words, int pronoun, Doers doers) {
        if (words.is(pronoun, "him") || words.is(pronoun, "her")) {
            return lastMeantBy(words, pronoun);
        }
        String before = null;
        for (int k = 0; k < pronoun; k++) {
            if (vocabulary.saying.contains(words.lower(k))
                    || words.is(k, "agreed")
                    || words.is(k, "asked")
                    || words.is(k, "but")
                    || words.is(k, "was")) {
                Doer doer =
                        words.is(k - 1, ",") ? doers.acrossAside(words, k) : doers.before(words, k);
                boolean somebody = doer != null && doer.is(Doer.Sort.PERSON, Doer.Sort.NAME);
                if (doer != null && somebody && fits(doer.words(), words, pronoun)) {
                    before = doer.words();
                }
            }
        }
        if (before == null) {
            String opens = pronoun > 1 ? opening(words, doers) : null;
            String first = opens == null ? firstNamed(words, pronoun) : opens;
            before = first != null && fits(first, words, pronoun) ? first : null;
        }
        return before == null ? lastMeantBy(words, pronoun) : before;
    }

    /** Remembers who was named, once the sentence is read. */
    void heard(Words words, Doers doers) {
        String named = subject(words, doers);
        if (named != null && last != null && asks(words)) {
            return;
        }
        named = named == null ? opening(words, doers) : named;
        named = named == null ? firstNamed(words, words.size()) : named;
        if (named != null) {
            remember(named);
        } else if (SUBJECTS_BEFORE.contains(words.lower(0))) {
            return;
        } else if (VAGUE.contains(words.lower(0))) {
            remember(null);
        }
    }

    /** Who opens the sentence before its verb: "RT mentioned a grant", "Lou will ask". */
    private static @Nullable String opening(Words words, Doers doers) {
        String longest = null;
        for (int end = 1; end < Math.min(words.size(), LONGEST_OPENING); end++) {
            boolean ends = !words.at(end).large() && !RELATIVE.contains(words.lower(end));
            Doer opens = ends ? doers.between(words, 0, end) : null;
            boolean somebody =
                    opens != null
                            && opens.from() == 0
                            && (opens.is(Doer.Sort.PERSON)
                                    || opens.words().matches("[A-Z]{2,4}")
                                    || firstName(opens, words)
                                            && FINITE.contains(words.lower(end)));
            longest = opens != null && somebody ? opens.words() : longest;
        }
        return longest;
    }

    /** Who says something at the beginning of the sentence: "The Head of Housing said". */
    private @Nullable String subject(Words words, Doers doers) {
        for (int k = 1; k < Math.min(words.size(), 14); k++) {
            boolean says =
                    vocabulary.saying.contains(words.lower(k)) || ASKING.contains(words.lower(k));
            if (says) {
                Doer doer = doers.before(words, k);
                boolean somebody =
                        doer != null
                                && doer.is(Doer.Sort.PERSON)
                                && !VAGUE.contains(words.lower(0));
                return somebody && doer != null ? doer.words() : null;
            }
        }
        return null;
    }

    /**
     * Who asks is not who answers: "she" in the next sentence means whoever was speaking before.
     */
    private static boolean asks(Words words) {
        for (int k = 1; k < Math.min(words.size(), 14); k++) {
            boolean question =
                    words.is(k, "asked", "whether")
                            || words.is(k, "asked", "if")
                            || words.is(k, "asked", "about")
                            || words.is(k, "asked", "what")
                            || words.is(k, "asked", "how")
                            || words.is(k, "asked", "why")
                            || words.is(k, "queried")
                            || words.is(k, "enquired");
            if (question) {
                return !words.is(k - 1, "was") && !words.is(k - 1, "were");
            }
        }
        return false;
    }

    private @Nullable String firstNamed(Words words, int end) {
        for (int k = 0; k < end; k++) {
            boolean titled =
                    vocabulary.titles.contains(words.lower(k))
                            && words.at(k).large()
                            && (words.at(k + 1).large() || words.is(k + 1, "."));
            if (titled || people.knows(words.at(k)) && tellsApart(words.at(k).text())) {
                return words.phrase(k, endOfName(words, k, end)).replaceAll("['\u2019]s$", "");
            }
            boolean clerk =
                    words.is(k, "the", "clerk")
                            || words.is(k, "the", "chairman")
                            || words.is(k, "the", "chair");
            if (clerk && k == 0) {
                return words.phrase(0, 2);
            }
        }
        return null;
    }

    /** A name, or initials: "KB"; not a lone letter, nor a short word with a large letter. */
    private static boolean tellsApart(String word) {
        return word.length() > 2 || word.length() == 2 && Character.isUpperCase(word.charAt(1));
    }

    /** "Lou" or "Lou Ash", but not "Journals". */
    private static boolean firstName(Doer opens, Words words) {
        return opens.is(Doer.Sort.NAME)
                && words.tagged(0, "PROPN")
                && !opens.words().endsWith("s")
                && opens.to() <= 2;
    }

    private static int endOfName(Words words, int start, int end) {
        int k = start + 1;
        while (k < end && (words.at(k).large() || words.is(k, ".") && words.at(k + 1).large())) {
            k++;
        }
        return k;
    }
}
