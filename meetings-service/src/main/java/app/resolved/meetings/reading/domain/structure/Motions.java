package app.resolved.meetings.reading.domain.structure;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes back a motion that was lost, and one that was carried only as amended, with the parts that
 * it was to have. Must not take back a motion whose own words are what was decided.
 */
final class Motions {

    private static final Pattern MOVED =
            Pattern.compile(
                    "(?i)\\b(?:moved|proposed|amendment|motion|seconded)\\b(?s:.{0,400})(?:\\bthat\\b|\\bto\\b|:)");
    private static final Pattern CARRIED =
            Pattern.compile("(?i)(?<!not )\\b(?:carried|agreed|resolved)\\b");
    private static final Pattern AMENDED =
            Pattern.compile(
                    "(?i)\\b(?:amended|substantive) (?:motion|proposition|resolution|proposal)\\b"
                            + "|\\b(?:motion|proposition|proposal),? as (?:now )?amended\\b");

    private static final List<String> AMENDING =
            List.of("mended", "MENDED", "ubstantive", "UBSTANTIVE");

    /** "The Mayor put the motion to the vote." */
    private static final Pattern PUT_TO_VOTE =
            Pattern.compile("(?is)\\bput\\b.{0,90}\\bto\\s+the\\s+vote\\b");

    /** "The motion from Cllr Oak that the hall be sold was put to the vote." */
    private static final Pattern OWN_WORDS =
            Pattern.compile("(?i)\\b(?:motion|amendment|proposal)\\b[^.]{0,60}\\bthat\\b");

    private static final Pattern WORDS = Pattern.compile("\\W*[Tt]hat\\b");

    private static final int FARTHEST = 40;

    private Motions() {}

    /** Back to the words that moved it. */
    static void strikeLost(List<Passage> passages, int item) {
        for (int i = passages.size() - 1; i >= 0; i--) {
            Passage passage = passages.get(i);
            String stem = passage.stem() == null ? "" : passage.stem();
            if (passage.item() != item
                    || isDecided(passage)
                    || CARRIED.matcher(passage.text()).find()) {
                return;
            }
            boolean lead = moves(passage.text());
            if (lead || MOVED.matcher(stem).find()) {
                passages.remove(i);
                passages.subList(i, passages.size()).removeIf(Motions::isItsWords);
            }
            if (lead) {
                return;
            }
        }
    }

    /** What somebody said in the debate, such as a promise, stands whatever was lost. */
    private static boolean isItsWords(Passage passage) {
        return passage.mode() != Mode.DISCUSSION
                || passage.place().part() != null
                || WORDS.matcher(passage.text()).lookingAt();
    }

    private static boolean moves(String text) {
        return MOVED.matcher(text).find()
                && (!PUT_TO_VOTE.matcher(text).find() || OWN_WORDS.matcher(text).find());
    }

    /** Behind "RESOLVED" stands what was carried, whatever is lost after it. */
    private static boolean isDecided(Passage passage) {
        String cue = passage.cue();
        return passage.mode() == Mode.DECISION && cue != null && CARRIED.matcher(cue).find();
    }

    /**
     * What was moved, where the words of the motion as amended are about to follow. Beyond as many
     * passages nothing belongs to the same motion, so that a long document is not gone through for
     * each of its decisions.
     */
    static void strikeAmended(List<Passage> passages, int item) {
        int last = Math.max(0, passages.size() - FARTHEST);
        int from = passages.size();
        boolean amended = false;
        while (from > last && passages.get(from - 1).item() == item) {
            from--;
            amended |= isAmended(passages.get(from).text());
        }
        while (amended && from < passages.size() && !isMoved(passages.get(from))) {
            from++;
        }
        if (amended) {
            passages.subList(from, passages.size()).clear();
        }
    }

    private static boolean isMoved(Passage passage) {
        return MOVED.matcher(passage.text()).find();
    }

    /** The words are sought before the pattern, which costs far more. */
    private static boolean isAmended(String text) {
        boolean may = AMENDING.stream().anyMatch(text::contains);
        return may && AMENDED.matcher(text).find();
    }
}
