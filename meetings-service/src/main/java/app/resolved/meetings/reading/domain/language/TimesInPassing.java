package app.resolved.meetings.reading.domain.language;

import java.util.List;

/**
 * Times told by the day on which they are spoken, by a feast or a season, or by what is to happen
 * first: "that afternoon", "over Easter", "before it lapses". Tried behind all dates and meetings.
 * Must not catch "laid before the Council", which says where.
 */
final class TimesInPassing {

    /** "laid before the Council" says where. */
    static final String NOT_LAID =
            "(?<!\\b(?:lay|laid|put|place|placed|bring|brought)\\b[\\w' ]{0,40} )";

    /** Up to where the clause ends. */
    private static final String REST = "[\\w' -]{2,40}?(?=\\W*$|[.,;:(]| and\\b| so\\b| but\\b)";

    private static final String FEAST =
            "(?:Easter|Christmas|Xmas|Whitsun|Michaelmas|Halloween|Bonfire Night|Remembrance"
                    + " Sunday|Valentine's Day|(?:the )?New Year|harvest|lambing time|half[-"
                    + " ]term|recess|(?:the )?(?:bank holiday|weekend|season|vacation|summer"
                    + " recess|year end|month end))";

    private static final String ISSUE =
            "(?:meeting|board|cttee|committee|forum|session|seminar|bills?|round|issue|newsletter"
                    + "|bulletin|update|report|cycle|call|visit|review)";

    private static final String BODIES =
            "(?:committee|council|cabinet|board|panel|court|forum|group|meeting|partnership|authority"
                + "|governors|trustees|company|member|minister|court)\\b";

    static final List<DueShapes.Shape> ALL =
            List.of(
                    DueShapes.of(
                            "by before over after at until till in for prior straight",
                            "(?:by|before|over|(?:straight )?after|at|until|till|in time"
                                    + " for|for|prior to) "
                                    + FEAST),
                    DueShapes.of(
                            "by before at end mid",
                            "(?:(?:by|before|at) )?(?:the )?(?:end(?: of)?|mid)[ -]"
                                    + Months.EITHER),
                    DueShapes.of(
                            "by before on",
                            "(?:by|before|on) the"
                                    + " (?:\\d{1,2}(?:st|nd|rd|th)|(?:first|second|third|last) of "
                                    + Months.EITHER
                                    + ")"),
                    DueShapes.of("by", "by \\d{1,2}(?:st|nd|rd|th)"),
                    DueShapes.of(
                            "next",
                            "next (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"),
                    DueShapes.of(
                            "w week in",
                            "(?:w/c|(?:in )?(?:the )?week (?:commencing|beginning|of)) (?:the"
                                    + " )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? "
                                    + Months.EITHER),
                    DueShapes.of(
                            "to for at by in with",
                            "(?:to|for|at|by|in|with) (?:the )?(?:"
                                    + Months.EITHER
                                    + "(?:'s)?|next(?: \\w+)?) "
                                    + ISSUE),
                    DueShapes.of(
                            "that this later early first the",
                            "(?:later |early )?(?:this|that)(?: very| same| coming)?"
                                + " (?:morning|afternoon|evening|night|day|week|weekend|fortnight|term|autumn|spring|summer|winter)|the"
                                + " (?:same|following|next|coming)"
                                + " (?:morning|afternoon|evening|night|day|week|weekend)"),
                    DueShapes.of(
                            "first in over at tonight straight right beforehand by before from"
                                    + " with",
                            "first thing(?: (?:in the morning|tomorrow))?|in the morning|over the"
                                + " next (?:two|three|few) (?:weekends|meetings)|tonight|straight"
                                + " ?away|right away|beforehand|(?:by|before) then|from now on|from"
                                + " tonight|with immediate effect"),
                    DueShapes.of(
                            "inside within",
                            "(?:inside|within) (?:[\\w-]+ )(?:working |clear"
                                    + " )?(?:hours|days|weeks|months)"),
                    DueShapes.of(
                            "ahead in prior",
                            "(?:ahead of|in advance of|prior to) (?!\\w+ " + BODIES + ")" + REST),
                    DueShapes.of(
                            "before once as by until when while",
                            "(?:before|once|as soon as|by the time|until|when|while)"
                                    + " (?:he|she|they|it|we|I|you|that|those|there)(?: is|"
                                    + " was|'s|'re)? "
                                    + REST),
                    DueShapes.of(
                            "before once as by when while",
                            "(?:before|once|as soon as|by the time|when|while)"
                                    + " (?:the|any|each|our|its|their) (?!(?:[\\w'-]+ ){0,2}"
                                    + BODIES
                                    + ")"
                                    + REST),
                    DueShapes.of(
                            "before after",
                            "before (?:publication|consultation|leaving)\\b"
                                    + REST
                                    + "|before (?:publication|consultation)"));

    private TimesInPassing() {}
}
