package app.resolved.meetings.reading.domain.structure;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds where the words of a motion end: at the mark of quotation that closes them, or before
 * somebody seconds it, speaks to it or votes. Must not run on through the rest of the minutes.
 */
final class MotionWords {

    /** In blocks. */
    private static final int LONGEST = 40;

    private static final String QUOTES = "\"'";

    private static final Pattern CLOSES =
            Pattern.compile("(?s).*(?:[.;:,!?)]\\s*[\"']|\"\\s*[.;]?)\\s*");

    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?i)\\b(?:the|this|original|substantive|an?|his|her|their)"
                            + " (?:motion|amendment|proposition)\\b|\\bseconded\\b|\\b(?:put"
                            + " to|upon|on) (?:the|a) vote\\b|\\b(?:debate|discussion|recorded"
                            + " vote|show of hands|rule"
                            + " \\d+)\\b|\\bspoke\\b|\\bRESOLVED\\b|^\\W*(?:motion |unanimously"
                            + " )?(?:carried|agreed)\\b|^\\W*(?:for|against|in favour)\\b");

    private static final Pattern BODY =
            Pattern.compile(
                    "(?i)\\W*that (?:this|the) (?:[a-z]+"
                            + " ){0,3}?(?:council|committee|meeting|board)\\W*");

    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?i)\\W*(?:that|and|further|also|to|(?:this |the )?(?:[a-z]+"
                            + " ){0,3}?(?:council|committee|board|assembly|authority|meeting))\\b");

    private MotionWords() {}

    /** The same of words that begin within a block, beneath which there may be parts of them. */
    static int lastFrom(int lead, int from, List<Block> blocks) {
        String words = blocks.get(lead).text().substring(from);
        boolean quoted = QUOTES.indexOf(words.charAt(0)) >= 0;
        if (quoted ? CLOSES.matcher(words).matches() : !opens(words)) {
            return lead;
        }
        return lastOf(lead + 1, blocks, quoted);
    }

    /** "That this Council:", whose parts follow. */
    static boolean opens(String words) {
        return DecisionWords.endOpenly(words) || BODY.matcher(words).matches();
    }

    /** The last block of the words that begin there; below 0 where no end is seen. */
    static int lastOf(int first, List<Block> blocks) {
        boolean quoted =
                first < blocks.size() && QUOTES.indexOf(blocks.get(first).text().charAt(0)) >= 0;
        return lastOf(first, blocks, quoted);
    }

    private static int lastOf(int first, List<Block> blocks, boolean quoted) {
        int end = Math.min(blocks.size(), first + LONGEST);
        for (int i = first; i < end; i++) {
            String text = blocks.get(i).text();
            if (quoted && CLOSES.matcher(text).matches()) {
                return i;
            }
            boolean behind = BEHIND.matcher(text).find() || isHeading(blocks.get(i));
            if (!quoted && (behind || i > first && !goesOn(blocks.get(i)))) {
                return i == first ? -1 : i - 1;
            }
        }
        return -1;
    }

    private static boolean goesOn(Block block) {
        return block.marker() != null
                || block.inTheMargin()
                || GOES_ON.matcher(block.text()).lookingAt();
    }

    private static boolean isHeading(Block block) {
        return TitleLine.allCapitals(block.text()) && block.text().length() > QUOTES.length();
    }

    /** Without the mark of quotation in front. */
    static Block unquoted(Block block) {
        boolean quoted = QUOTES.indexOf(block.text().charAt(0)) >= 0;
        Block rest = quoted ? Part.rest(block, 1) : block;
        return new Block(
                block.marker(),
                rest.span(),
                rest.text(),
                rest.cells(),
                block.apart(),
                block.indent());
    }
}
