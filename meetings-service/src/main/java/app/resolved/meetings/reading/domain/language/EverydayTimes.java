package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.language.DueShapes.Shape;
import java.util.List;

/** Times as notes have them: "by COP Friday", "by 15.3.24", "first thing on Monday", "weekly". */
final class EverydayTimes {

    private static final String MONTH = DueShapes.MONTH;
    private static final String DAY = DueShapes.DAY;
    private static final String DATE =
            "(?:"
                    + DAY
                    + "(?:,? \\d{1,2}(?:st|nd|rd|th)? "
                    + MONTH
                    + ")?|(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? "
                    + MONTH
                    + "(?: \\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)";

    /** Sought before the others, which find a part of some of them. */
    static final List<Shape> ALL =
            List.of(
                    DueShapes.of(
                            "by before",
                            "(?:by|before) (?:COP|COB|close of (?:play|business))(?: on)? " + DATE),
                    DueShapes.of("on", "on or before " + DATE),
                    DueShapes.of("by", "by " + DATE + " at the (?:very )?latest"),
                    DueShapes.of("by before", "(?:by|before) \\d{1,2}\\.\\d{1,2}\\.\\d{2,4}"),
                    DueShapes.of(
                            "by",
                            "by (?:tomorrow|return of post|(?:the )?(?:financial )?year(?:'s)?"
                                    + " end)"),
                    DueShapes.of(
                            "first next in later mid",
                            "first thing (?:on )?(?:tomorrow|"
                                    + DAY
                                    + ")|next term|in the (?:spring|summer|autumn) term|in the"
                                    + " (?:first|second|third|fourth|last)"
                                    + " quarter|(?<!(?:in|by|from|for|during|until) )mid-"
                                    + MONTH
                                    + "|later in the year"),
                    DueShapes.of(
                            "weekly fortnightly once twice each every",
                            "(?:weekly|fortnightly|(?:once|twice) a"
                                    + " (?:week|fortnight|month|term|year)|(?:each|every)"
                                    + " (?:spring|summer|autumn|winter|"
                                    + MONTH
                                    + "))(?=\\W*$)"));

    private EverydayTimes() {}
}
