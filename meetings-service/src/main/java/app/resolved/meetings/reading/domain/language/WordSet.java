package app.resolved.meetings.reading.domain.language;

import java.util.List;
import java.util.Set;

/** A set of words, written as one line of them. */
final class WordSet {

    private WordSet() {}

    static Set<String> of(String words) {
        return Set.copyOf(List.of(words.split("\\s+", -1)));
    }
}
