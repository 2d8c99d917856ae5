package app.resolved.meetings.reading.domain.structure;

import java.util.regex.Pattern;

/**
 * A line that only names the body, over the list of what it decided: "The Committee:", "The Council
 * of Governors". Must not catch the heading of an item that bears a body's name.
 */
final class BodyLine {

    private static final String BODY =
            "(?:The |That the )?(?:[A-Z][\\w&'-]*,? (?:and |for |of"
                + " )?){0,6}(?:Committee|Board|Panel|Cabinet|Council|Forum|Members|Partnership|Group|Commission|Executive|Authority|Governors|Trustees|Meeting)";
    private static final Pattern WITH_COLON =
            Pattern.compile(BODY + "\\s*(?:then |also |unanimously )?[:\u2013-]+\\s*");
    private static final Pattern BARE = Pattern.compile("The " + BODY + "\\s*");

    private BodyLine() {}

    /** "The Board:-", whose parts are what it decided. */
    static boolean opensList(String text) {
        return WITH_COLON.matcher(text).matches();
    }

    /** "The Council of Governors", over parts that go on with what it did. */
    static boolean isBare(Block block) {
        return block.marker() == null && BARE.matcher(block.text()).matches();
    }

    /** "(a) recorded its view": goes on in small letters. */
    static boolean goesOnIn(Block block) {
        return block.marker() != null
                && block.marker().startsAList()
                && block.marker().style() != Marker.Style.BULLET
                && !block.text().isEmpty()
                && Character.isLowerCase(block.text().charAt(0));
    }
}
