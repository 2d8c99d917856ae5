package app.resolved.meetings.reading.domain.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What became of a motion that was set out: "put to the vote and was declared carried", "the motion
 * stood referred to the Cabinet". Must not take the fate of an amendment for its own, nor look
 * behind the next motion.
 *
 * @param told the block that says so
 */
record MotionFate(Of of, int told) {

    /** What may become of it. */
    enum Of {
        CARRIED,
        /** Lost, withdrawn or passed on undecided, or printed again as it was carried. */
        NOT_THESE_WORDS
    }

    /** In blocks. */
    private static final int FARTHEST = 40;

    private static final String IT = "\\b(?:motion|proposal|proposition|resolution)\\b";

    private static final Pattern CARRIED =
            Pattern.compile(
                    "(?i)"
                            + IT
                            + "[^.]{0,140}\\b(?<!not"
                            + " )(?:carried|agreed|approved|adopted|passed)\\b(?!"
                            + " (?:to|that)\\b)|\\b(?:it|this) was(?: \\w+){0,6}?"
                            + " (?:carried|agreed|approved|adopted|passed)\\b(?! (?:that|to|by"
                            + " the)\\b)|^\\W*(?:motion |unanimously |duly |all |vote"
                            + " ){0,2}(?:carried|agreed|in"
                            + " favour)\\b.{0,60}$|\\bRESOLVED\\W+(?:accordingly|unanimously)\\W*$");
    private static final Pattern DROPPED =
            Pattern.compile(
                    "(?i)"
                            + IT
                            + "[^.]{0,80}\\b(?:withdrawn|lapsed|fell(?! short)|not seconded|ruled"
                            + " out|(?:stood|stand|stands|be|was|were|been)(?: formally|"
                            + " automatically)? (?:referred|remitted|deferred)(?! to"
                            + " (?:by|in)\\b))\\b|\\b(?:withdr[ae]w\\w*|referred|deferred)"
                            + " (?:the|his|her|their|this) motion\\b");
    private static final Pattern AMENDED =
            Pattern.compile(
                    "(?i)\\bamendment\\b[^.]{0,120}\\b(?<!not"
                            + " )(?:carried|agreed|accepted|approved|passed)\\b|\\b(?:as (?:now"
                            + " )?amended|substantive|amended (?:motion|proposal)|altered)\\b");
    private static final Pattern OF_AN_AMENDMENT =
            Pattern.compile("(?i)[^.]*\\bamendments?\\b[^.]*\\.?");
    private static final Pattern VERDICT =
            Pattern.compile(
                    "(?is)(?!.*\\b(?:would|will|shall|undertook|offered|asked|requested|that)\\b).*\\b(?:carried|agreed|approved|adopted|passed)\\b(?:"
                        + " unanimously| nem\\.? con\\.?)?\\W*");
    private static final Pattern THE_MOTION = Pattern.compile("(?i)\\bmotion\\b");

    static @Nullable MotionFate behind(int words, List<Block> blocks) {
        boolean amended = false;
        int end = Math.min(blocks.size(), words + 1 + FARTHEST);
        for (int i = words + 1; i < end && !isAnother(blocks.get(i)); i++) {
            String text = blocks.get(i).text();
            amended |= AMENDED.matcher(text).find();
            if (amended && printsAgain(text)) {
                return new MotionFate(Of.NOT_THESE_WORDS, i);
            }
            Of of = of(OF_AN_AMENDMENT.matcher(text).replaceAll(""));
            if (of != null) {
                boolean again = amended && of == Of.CARRIED && printedAgain(i + 1, end, blocks);
                return new MotionFate(again ? Of.NOT_THESE_WORDS : of, i);
            }
        }
        return null;
    }

    /** "The motion was put to the vote and CARRIED.", with nothing that anybody is to do. */
    static boolean isVerdictAlone(String text) {
        return VERDICT.matcher(text).matches() && Label.at(text) == null;
    }

    private static boolean isAnother(Block block) {
        boolean numbered = block.marker() != null && block.marker().style() != Marker.Style.BULLET;
        boolean heading = numbered || TitleLine.allCapitals(block.text());
        return heading && TitleLine.is(block)
                || MotionLead.is(block)
                || CarriedMotion.MOVED.matcher(block.text()).lookingAt();
    }

    private static boolean printedAgain(int from, int end, List<Block> blocks) {
        for (int i = from; i < end && !isAnother(blocks.get(i)); i++) {
            if (printsAgain(blocks.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /**
     * "RESOLVED that officers report", "The substantive motion reads:", but not "RESOLVED that the
     * motion be adopted".
     */
    private static boolean printsAgain(String text) {
        Label label = Label.at(text);
        boolean decided = label != null && label.decides() && !THE_MOTION.matcher(text).find();
        return decided || text.stripTrailing().endsWith(":") && AMENDED.matcher(text).find();
    }

    private static @Nullable Of of(String text) {
        VoteCount count = VoteCount.in(text);
        boolean lost = LostMotion.in(text) || count != null && count.lost();
        if (lost || DROPPED.matcher(text).find()) {
            return Of.NOT_THESE_WORDS;
        }
        return CARRIED.matcher(text).find() || count != null && count.carried() ? Of.CARRIED : null;
    }
}
