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
    private @Nullable String last;

    LastNamed(Vocabulary vocabulary, People people) {
        this.vocabulary = vocabulary;
        this.people = people;
    }

    void newItem() {
        last = null;
    }

    /** Whoever "he" or "she" at this place means. */
    @Nullable String meantAt(Words words, int pronoun, Doers doers) {
        String before = null;
        for (int k = 0; k < pronoun; k++) {
            if (vocabulary.saying.contains(words.lower(k))
                    || words.is(k, "agreed")
                    || words.is(k, "asked")
                    || words.is(k, "but")
                    || words.is(k, "was")) {
                Doer doer = doers.before(words, k);
                if (doer != null && doer.is(Doer.Sort.PERSON, Doer.Sort.NAME)) {
                    before = doer.words();
                }
            }
        }
        if (before == null) {
            before = firstNamed(words, pronoun);
        }
        return before == null ? last : before;
    }

    /** Remembers who was named, once the sentence is read. */
    void heard(Words words, Doers doers) {
        String named = subject(words, doers);
        if (named != null && last != null && asks(words)) {
            return;
        }
        named = named == null ? firstNamed(words, words.size()) : named;
        if (named != null) {
            last = named;
        } else if (SUBJECTS_BEFORE.contains(words.lower(0))) {
            return;
        } else if (VAGUE.contains(words.lower(0))) {
            last = null;
        }
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
                return words.phrase(k, endOfName(words, k, end));
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

    private static int endOfName(Words words, int start, int end) {
        int k = start + 1;
        while (k < end && (words.at(k).large() || words.is(k, ".") && words.at(k + 1).large())) {
            k++;
        }
        return k;
    }
}
