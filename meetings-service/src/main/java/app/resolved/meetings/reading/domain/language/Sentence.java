package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.structure.Passage;

/**
 * A sentence with what the rules need around it.
 *
 * @param start where it begins in the passage
 * @param next the sentence after it in the passage, or nothing
 */
record Sentence(Words words, Passage passage, int start, String next, Doers doers, Verbs verbs) {

    boolean asksAQuestion() {
        return words.is(words.size() - 1, "?");
    }
}
