package app.resolved.meetings.reading.domain.structure;

import java.util.regex.Pattern;

/** Catches "the motion was lost", "the amendment fell". Must not catch "the loss of the field". */
final class LostMotion {

    private static final Pattern LOST =
            Pattern.compile(
                    "(?i)\\b(?:motion|amendment|proposal|proposition|resolution)\\b[^.]{0,60}\\b(?:(?:was|were|is)"
                        + " (?:therefore |then |declared |accordingly ){0,2}(?:not"
                        + " carried|lost|defeated|rejected|not supported|not"
                        + " seconded|withdrawn)|fell|falls|failed|was not"
                        + " carried)\\b|\\b(?:motion|amendment)\\s+(?:lost|defeated|not"
                        + " carried)\\b|\\bput (?:to the (?:vote|meeting|Council|Committee) )?and"
                        + " (?:was |were )?(?:declared )?(?:to be )?(?:lost|defeated|not"
                        + " carried)\\b|\\b(?:motion|amendment)\\b[^.]{0,60}\\b(?:declared (?:to be"
                        + " )?(?:lost|not carried)|did not (?:find|get|receive) a seconder)\\b");
    private static final Pattern MOVED =
            Pattern.compile("(?i)\\b(?:moved|proposed|motion|amendment|proposal)\\b");
    private static final int LOOKED_AT = 4_000;

    private LostMotion() {}

    static boolean in(String text) {
        String seen = text.substring(0, Math.min(LOOKED_AT, text.length()));
        VoteCount count = MOVED.matcher(seen).find() ? VoteCount.in(seen) : null;
        return LOST.matcher(seen).find() || count != null && count.lost();
    }
}
