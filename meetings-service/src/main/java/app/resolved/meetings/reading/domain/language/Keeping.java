package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/** "Will keep the Board posted", "keep an eye on it"; not "keep the meeting short". */
final class Keeping {

    private static final Set<String> POSTED =
            WordSet.of(
                    "informed posted updated abreast review eye watch touch advised pressing and"
                            + " record list");
    private static final int NEAR = 8;

    private Keeping() {}

    static boolean posted(Words words, int keep) {
        for (int k = keep + 1; k < keep + NEAR; k++) {
            if (words.in(k, POSTED)) {
                return true;
            }
        }
        return false;
    }
}
