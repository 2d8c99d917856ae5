package app.resolved.meetings.reading.domain.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A set of sequences of words, written as one line of them: "go out | go to | proceed". */
final class Phrases {

    private final Map<String, List<String[]>> byFirstWord;

    private Phrases(Map<String, List<String[]>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    static Phrases of(String phrases) {
        return new Phrases(
                Arrays.stream(phrases.split("\\|"))
                        .map(phrase -> phrase.strip().split("\\s+"))
                        .collect(Collectors.groupingBy(phrase -> phrase[0])));
    }

    /** Whether one of them begins at the word. */
    boolean at(Words words, int i) {
        for (String[] phrase : byFirstWord.getOrDefault(words.lower(i), List.of())) {
            if (words.is(i, phrase)) {
                return true;
            }
        }
        return false;
    }
}
