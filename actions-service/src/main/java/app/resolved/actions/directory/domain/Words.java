package app.resolved.actions.directory.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words made comparable: no case, accents, punctuation, or words that titles leave out at will. */
record Words(List<String> list) {

    private static final int MOST = 80;
    private static final Set<String> LEFT_OUT = Set.of("of", "the", "for", "and", "to", "a", "an");

    static Words of(String text) {
        var plain =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.UK)
                        .replaceAll("['\u2019\u2018-]", "")
                        .replaceAll("[^a-z0-9]+", " ")
                        .strip();
        return new Words(
                Arrays.stream(plain.split(" "))
                        .filter(word -> !word.isEmpty() && !LEFT_OUT.contains(word))
                        .limit(MOST)
                        .toList());
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    int size() {
        return list.size();
    }

    /** Where the other words stand in these, one after another; -1 where they do not. */
    int indexOf(Words other) {
        return other.isEmpty() ? -1 : Collections.indexOfSubList(list, other.list);
    }

    boolean contains(Words other) {
        return indexOf(other) >= 0;
    }
}
