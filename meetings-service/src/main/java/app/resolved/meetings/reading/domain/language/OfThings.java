package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/**
 * Tells "the items requested for discussion", said of things, from "the Panel requested a note".
 */
final class OfThings {

    private static final Set<String> LINKS = WordSet.of("also and but then he she they who , ;");

    private OfThings() {}

    static boolean requested(int i, Sentence s) {
        Words words = s.words();
        return words.is(i, "requested")
                && i > 0
                && words.at(i - 1).isWord()
                && !words.at(i - 1).large()
                && !words.in(i - 1, LINKS)
                && s.doers().subjectOf(words, i) == null;
    }
}
