package app.resolved.meetings.reading.domain.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Catches what stands over the words of a motion: "Councillor Oak had given notice of the following
 * motion:", "It was moved by Councillor Oak and seconded by Councillor Ash that:". Must not catch
 * an amendment, nor what leads in a decision: "moved, seconded and RESOLVED that:".
 */
final class MotionLead {

    /** So much of a paragraph is looked at, from its end. */
    private static final int LONGEST = 500;

    private static final int SHORTEST_MOTION = 12;

    private static final Pattern LEAD =
            Pattern.compile("(?is).*\\b(?:motion\\b|(?:moved|proposed)\\b.*\\bseconded\\b).*");
    private static final Pattern BROUGHT =
            Pattern.compile(
                    "(?i)\\b(?:notice|following|set"
                        + " out|submitted|gave|given|moved|proposed|seconded|considered|received|debated)\\b|\\bmotion"
                        + " (?:from|by|submitted|in the name)\\b");
    private static final Pattern OTHERWISE =
            Pattern.compile(
                    "(?i)\\b(?:amendments?|amended|substantive|resolved|agreed|carried|decided|recommended"
                        + "|lost|defeated|withdrawn|points|comments|questions|concerns|views|reasons|interests?)\\b");

    private MotionLead() {}

    static boolean is(Block block) {
        String end = block.text().stripTrailing();
        String text = end.substring(Math.max(0, end.length() - LONGEST));
        boolean open =
                end.endsWith("that") || !end.isEmpty() && isOpen(end.charAt(end.length() - 1));
        return open
                && !block.isRow()
                && LEAD.matcher(text).matches()
                && BROUGHT.matcher(text).find()
                && !OTHERWISE.matcher(text).find();
    }

    private static boolean isOpen(char last) {
        return ":-\u2013".indexOf(last) >= 0;
    }

    /** Where in the block itself the words of the motion begin; 0 where they do not. */
    static int within(Block block) {
        Matcher moved = CarriedMotion.MOVED.matcher(block.text());
        boolean moves =
                !block.isRow()
                        && moved.lookingAt()
                        && block.text().length() - moved.end() >= SHORTEST_MOTION
                        && !OTHERWISE.matcher(block.text()).find();
        return moves ? moved.end() : 0;
    }
}
