package app.resolved.meetings.reading.domain.structure;

import java.util.regex.Pattern;

/**
 * Tells a point without a verb, such as stands under "Items for future meetings", from what is said
 * there of something else.
 */
final class LaterPoint {

    /** "Lighting (Cllr Oak)." */
    private static final Pattern WHOSE =
            Pattern.compile("[^.()]{4,60} \\((?:Cllr|Mrs?|Ms|Dr)\\.? [A-Z][\\w' -]+\\)\\.?\\s*");

    private static final Pattern VERB =
            Pattern.compile(
                    "(?i)\\b(?:is|are|was|were|had|has|have|asked|noted|said|would|will|agreed|suggested|none)\\b|\\d(?:am|pm|\\.\\d\\d)|\\b20\\d\\d"
                        + " at\\b");
    private static final int LONGEST_POINT = 110;

    private LaterPoint() {}

    static boolean is(Block block) {
        return (block.marker() != null || WHOSE.matcher(block.text()).matches())
                && block.text().length() < LONGEST_POINT
                && !VERB.matcher(block.text()).find();
    }
}
