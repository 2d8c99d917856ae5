package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/** Notes leave out the verb: "Matter to be listed", "papers to be out by Friday". */
final class Verbless {

    private static final Set<String> FINITE =
            WordSet.of(
                    "did does do took takes taking waiting remain remains plans too wished wish is"
                        + " are was were has have had will would should could may might can must"
                        + " need needs said asked agreed noted reported confirmed advised explained"
                        + " stated hopes hoped continues continue appears seems wants which who"
                        + " that how what if asks requests require requires allow enable received"
                        + " obtained considered suggested seek seeks sought application"
                        + " applications");

    private static final Set<String> WAS = WordSet.of("was were is are");

    private Verbless() {}

    /** "cheques to be signed were considered": they have a verb of their own. */
    private static boolean subject(Words words, int to) {
        for (int k = to + 3; k < to + 6; k++) {
            if (words.in(k, WAS)) {
                return words.at(k - 1).isWord();
            }
        }
        return false;
    }

    /** A thing and an infinitive, or "be", with no other verb before it. */
    static boolean before(Words words, int i) {
        int start = Clause.startBefore(words, i);
        for (int k = start; k < i - 1; k++) {
            boolean comma = words.is(k, ",") && words.at(k).end() < words.at(k + 1).start();
            boolean dash = words.is(k, "-") && words.at(k - 1).end() < words.at(k).start();
            start = comma || dash ? k + 1 : start;
        }
        boolean opens = words.is(i, "to") || words.is(i, "be");
        if (!opens || i - start < 1 || i - start > 14 || words.is(start, "for")) {
            return false;
        }
        for (int k = start; k < i; k++) {
            if (FINITE.contains(words.lower(k))
                    || words.is(k, "set", "out")
                    || words.lower(k).endsWith("ed") && words.tagged(k, "VERB")) {
                return false;
            }
        }
        if (subject(words, i)) {
            return false;
        }
        return words.at(i - 1).isWord() || words.is(i - 1, ")") || words.is(i - 1, ",");
    }
}
