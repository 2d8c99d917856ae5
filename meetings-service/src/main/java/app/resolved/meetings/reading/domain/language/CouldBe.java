package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/**
 * Tells an offer from a thought: "said that it could be sent", "could be shared and this would be
 * done", "could be put on its own line next time".
 */
final class CouldBe {

    private static final Set<String> HANDED =
            WordSet.of(
                    "circulated sent provided emailed shared supplied forwarded added included put"
                            + " given shown incorporated");

    private CouldBe() {}

    /** Whether what "could be" handed over is promised by it. */
    static boolean handed(int could, int verb, Sentence s) {
        Words words = s.words();
        boolean made = words.is(verb, "made", "available");
        return (made || HANDED.contains(words.lower(verb)))
                && (Speaker.of(words, could, s) != null
                        || SaidYes.inAnswer(words)
                        || words.is(could - 1, "members")
                        || nextTime(words, could));
    }

    /** "It could be put on its own line next time." */
    private static boolean nextTime(Words words, int could) {
        boolean it =
                words.is(could - 1, "it")
                        || words.is(could - 1, "this")
                        || words.is(could - 1, "they");
        boolean later = false;
        for (int k = could + 2; k < words.size(); k++) {
            later |= words.is(k, "next") || words.is(k, "in", "future");
        }
        return it && later;
    }
}
