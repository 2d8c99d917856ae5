package app.resolved.meetings.reading.domain.structure;

import java.util.regex.Pattern;

/** What the marks of parts tell where a list begins in its midst or might be the next item. */
final class PartMarks {

    private static final Pattern DECIDED = Pattern.compile("(?i)(?:and |further )?(?:that|to)\\b");
    private static final Pattern ORDER = Pattern.compile("(?i:to|that|the)\\b|[a-z]");

    private PartMarks() {}

    /** "2. To Approve the Plan" stands as well for a part as for an item. */
    static boolean isOrder(Block block) {
        return ORDER.matcher(block.text()).lookingAt();
    }

    /** "4. The Clerk reported" may be a paragraph, "(d) The Clerk to report" is none. */
    static boolean isOrder(Marker marker, Block block) {
        return marker.isLettered() ? isOrder(block) : DECIDED.matcher(block.text()).lookingAt();
    }

    /** "RECOMMENDS TO COUNCIL: (iii)", behind (i) and (ii) of what was decided. */
    static boolean goesOnFrom(Marker marker, Mode mode) {
        return switch (marker.style()) {
            case NUMBER -> mode == Mode.ACTIONS;
            case LETTER, ROMAN -> true;
            case CAPITAL, BULLET, DOTTED, REFERENCE -> false;
        };
    }
}
