package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.structure.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at in a sentence to say how likely it holds a follow-up: its words, each two of
 * them side by side or with one between, the words of the sentences around it, and where it stands.
 * Names are all the same, and so are numbers: nothing is learnt of a person or a place.
 */
final class Traits {

    private static final Set<String> SMALL = WordSet.of("the a an of and ,");
    private static final Set<String> MODALS =
            WordSet.of(
                    "will would to agreed asked offered undertook should could can had was were is"
                            + " are said advised confirmed reported noted has have requested");
    private static final int LONGEST = 60;
    private static final int LENGTHS = 8;

    private final Vocabulary vocabulary;

    Traits(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Each once. */
    Set<String> of(Sentence sentence, @Nullable Words before, @Nullable Words after) {
        Set<String> traits = new LinkedHashSet<>();
        List<String> words = plain(sentence.words());
        beside(words, traits::add);
        around("p", before, traits);
        around("n", after, traits);
        place(sentence.passage(), words.size(), traits);
        subjects(sentence, traits);
        return traits;
    }

    private static void beside(List<String> words, Consumer<String> traits) {
        List<String> all = new ArrayList<>();
        all.add("<");
        all.addAll(words);
        all.add(">");
        for (int i = 0; i < all.size(); i++) {
            traits.accept(all.get(i));
            if (i + 1 < all.size()) {
                traits.accept(all.get(i) + " " + all.get(i + 1));
            }
        }
        List<String> large = words.stream().filter(word -> !SMALL.contains(word)).toList();
        for (int i = 0; i + 2 < large.size(); i++) {
            traits.accept(large.get(i) + " * " + large.get(i + 2));
        }
    }

    private void around(String side, @Nullable Words words, Set<String> traits) {
        if (words == null) {
            traits.add(side + ":none");
            return;
        }
        plain(words).forEach(word -> traits.add(side + ":" + word));
    }

    private static void place(Passage passage, int length, Set<String> traits) {
        traits.add("mode:" + passage.mode());
        traits.add("owner:" + (passage.owner() != null));
        traits.add("past:" + passage.past());
        traits.add("due:" + (passage.due() != null));
        traits.add("length:" + Math.min(LENGTHS, length / 5));
        String cue = passage.cue();
        traits.add("cue:" + (cue == null ? "" : cue.toLowerCase(Locale.UK)));
        String stem = passage.stem();
        if (stem != null) {
            for (String word : stem.toLowerCase(Locale.UK).split("\\W+", -1)) {
                traits.add("stem:" + word);
            }
        }
    }

    private void subjects(Sentence sentence, Set<String> traits) {
        Words words = sentence.words();
        for (int i = 0; i < Math.min(LONGEST, words.size()); i++) {
            if (words.in(i, MODALS)) {
                Doer doer = sentence.doers().before(words, i);
                String sort = doer == null ? "NONE" : doer.sort().name();
                traits.add(sort + ">" + words.lower(i));
                traits.add(sort + ">" + words.lower(i) + " " + words.lower(i + 1));
            }
        }
    }

    private List<String> plain(Words words) {
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < Math.min(LONGEST, words.size()); i++) {
            String word = plain(words.at(i), i == 0);
            if (!word.startsWith("#") || plain.isEmpty() || !plain.getLast().equals(word)) {
                plain.add(word);
            }
        }
        return plain;
    }

    private String plain(Word word, boolean first) {
        if (Character.isDigit(word.text().charAt(0))) {
            return "#0";
        }
        boolean known =
                first
                        || !word.large()
                        || vocabulary.roles.contains(word.lower())
                        || vocabulary.bodies.contains(word.lower())
                        || vocabulary.titles.contains(word.lower())
                        || vocabulary.known(word.lower());
        if (known) {
            return word.lower();
        }
        return word.text().length() < 5 && word.text().equals(word.text().toUpperCase(Locale.UK))
                ? "#INITIALS"
                : "#NAME";
    }
}
