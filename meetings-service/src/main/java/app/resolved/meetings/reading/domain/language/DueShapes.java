package app.resolved.meetings.reading.domain.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms that words about time take, each with the words it can begin with. */
final class DueShapes {

    /** Stands among the first words of a shape for any number in figures. */
    static final String FIGURES = "0";

    /**
     * @param openers in small letters; asked before the pattern, which costs far more
     */
    record Shape(Set<String> openers, Pattern pattern) {}

    static final String MONTH = Months.EITHER;
    static final String DAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String DATE =
            "(?:"
                    + DAY
                    + ",? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? "
                    + MONTH
                    + "(?:,? \\d{4})?|(?:mid-? ?|early |late )?"
                    + MONTH
                    + "(?: \\d{1,2}(?:st|nd|rd|th)\\b)?(?: \\d{4})?|\\d{1,2}/\\d{1,2}/\\d{2,4}|"
                    + DAY;
    private static final String NUMBER_WORDS =
            "one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen";
    private static final String NUMBER = "(?:\\d{1,3}|" + NUMBER_WORDS + ")";
    private static final String UNIT =
            "(?:working |calendar |clear )?(?:hours?|days?|weeks?|months?|years?|fortnight)";
    private static final String SEASON = "(?:spring|summer|autumn|winter)";
    private static final String HOUR =
            "(?:(?:noon|midday|midnight|close of (?:play|business)|\\d{1,2}(?:[.:]\\d{2})?"
                    + " ?(?:am|pm|noon))(?: on)?,? )?";
    private static final String BODY =
            "(?:Cabinet|Board|Panel|Forum|Executive|Council|Committee|Authority|Assembly|Governing"
                    + " Body|session)";
    private static final String EVENT =
            "(?:(?:the )?(?:AGM|annual (?:general |parish |town |council )?(?:meeting|assembly)"
                    + "|school holidays|summer holidays|holidays|start of term|visit"
                    + "|(?:bidding |application |submission |consultation )?deadline(?: of DATE| on"
                    + " DATE)?|time of the next meeting))";
    private static final String OF_A_BODY =
            "(?: of the (?-i:(?:[A-Z]\\w+ ){1,5}(?:Committee|Board|Panel|Council|Cabinet|Forum)))?";
    private static final String HAPPENED =
            "(?:is|are|has been|have been|was|were|had been) (?:in"
                + " place|\\w+ed|\\w+en|sent|out|in|ready|known|available|open|complete|clear|back|done|held|built|made|met|over|set|let|paid|laid|signed)";

    /** "After a short discussion it was agreed" tells of the meeting itself. */
    private static final String AFTER =
            "after(?! (?:\\w+"
                + " ){0,2}(?:discussion|debate|exchange|talk|thought|consideration|deliberation)\\b)";

    private static final String BEGINS =
            "(?:begins?|starts?|opens?|closes?|ends?|comes? (?:in|out|back)|arrives?|goes"
                    + " (?:out|live|to \\w+)|lapses?|expires?|runs? out)";

    /** Tried in this order; the first that is found is taken. */
    private static final List<Shape> OWN =
            List.of(
                    of(
                            "no not by before until ahead in prior at",
                            "(?:no later than|not later than|by|before|until|ahead of|in time"
                                + " for|prior to|at) (?:the )?(?:end of|beginning of|start of|close"
                                + " of|middle of)(?: the| this| next)? (?:(?:"
                                    + DATE
                                    + ")|\\w+ (?:term|year|quarter|season|holidays)|play on "
                                    + DAY
                                    + "|business on "
                                    + DAY
                                    + "|\\w+(?: \\d{4})?)"),
                    of(
                            "no not by before until prior",
                            "(?:no later than|not later than|by|before|until|prior to) (?:the"
                                    + " deadline of )?"
                                    + HOUR
                                    + "(?:"
                                    + DATE
                                    + ")(?: half[- ]term)?"),
                    of(
                            "at to for in before by until ahead prior on",
                            "(?:at|to|for|in|before|by|until|in time for|ahead of|prior to|on)"
                                    + " (?:the|its|their|our|a)?"
                                    + " ?(?:next|following|future|subsequent|forthcoming|"
                                    + MONTH
                                    + ") (?:(?!(?:to|and|that|of)\\b)\\w+"
                                    + " ){0,4}?(?:meetings?"
                                    + OF_A_BODY
                                    + "|agenda|council|committee|board|panel|cabinet|cycle)"),
                    of(
                            "at to for by before in",
                            "(?:at|to|for|by|before|in time for) (?:the )?(?:"
                                    + MONTH
                                    + " "
                                    + BODY
                                    + "|meeting (?:on|of|in) (?:"
                                    + DATE
                                    + "))"),
                    of(
                            "by before at after ahead in prior following",
                            "(?:by|before|at|after|ahead of|in time for|in advance of|prior"
                                    + " to|following) "
                                    + EVENT.replace("DATE", "(?:" + DATE + ")")),
                    of(
                            "before prior",
                            "(?:before|prior to) (?:publication|submission|signature|it is"
                                    + " published)"),
                    of("by before", "(?:by|before) the \\d{1,2}(?:st|nd|rd|th)\\b"),
                    of(
                            "every each at",
                            "every (?:"
                                    + NUMBER
                                    + " "
                                    + UNIT
                                    + "|other meeting|week|month|quarter|term|meeting)|(?:at )?each"
                                    + " (?:week|month|quarter|term|year|meeting)|at every meeting"),
                    of(
                            "over in during within",
                            "(?:over|in|during|within) the (?:next|coming) (?:few )?(?:"
                                    + NUMBER
                                    + " )?(?:days?|weeks?|months?|year)"),
                    of(
                            "within",
                            "within (?:the (?:next|coming) )?"
                                    + NUMBER
                                    + " "
                                    + UNIT
                                    + "(?: of [\\w ]{3,40})?"),
                    of("within", "within (?:a|the next|the) (?:fortnight|week|month|year)"),
                    of("in", "in " + NUMBER + " " + UNIT + "(?:'s?)? time"),
                    of(
                            "in after",
                            "(?:in|after) (?:a|the) (?:week|fortnight|month|year)(?:'s time)?"),
                    of("in after", "(?:in|after) " + NUMBER + " " + UNIT),
                    of(
                            FIGURES + " " + NUMBER_WORDS.replace('|', ' '),
                            NUMBER + " " + UNIT + " (?:after|before|following) (?:the )?\\w+"),
                    of(
                            "once when before after until as",
                            "(?:once|when|before|"
                                    + AFTER
                                    + "|until|as soon as)"
                                    + " (?:(?!(?:and|or|but|that|which|to)\\b)[\\w'/-]+ ){1,7}?(?:"
                                    + HAPPENED
                                    + "|"
                                    + BEGINS
                                    + ")"),
                    of(
                            "before after following once until pending prior ahead",
                            "(?:"
                                    + TimesInPassing.NOT_LAID
                                    + "before|"
                                    + AFTER
                                    + "|(?<!the )(?<!^)following|once|until|pending|prior to|ahead"
                                    + " of) (?:the |a |she |he |they |it |we )?[\\w'"
                                    + " -]{3,60}?(?:meeting|budget|Council|summer|Christmas|Easter|election|elections|approved|returned|received|completed|available|ready|known|report|inspection|period|response|letters|agreed|confirmed|recess|audit|consultation|AGM|site"
                                    + " visit)"),
                    of(
                            "in during from for on",
                            "(?<!the meeting |held |dated |published |received |\\bhad been"
                                    + " \\w{2,12} )(?:in|during|from|for|on) (?:early |late"
                                    + " |mid-?|later )?(?:"
                                    + DATE
                                    + ")"),
                    of(
                            "in from for by during",
                            "(?:in|from|for|by|during) (?:the )?(?:end of )?(?:Q[1-4]|quarter"
                                    + " (?:\\d|one|two|three|four))"),
                    of(
                            "to until till",
                            "(?<=(?:forward|deferr?|deferred|over|postponed|adjourned|back|moved|move"
                                + " this|move it|move them) )(?:to|until|till) (?:the )?(?:"
                                    + DATE
                                    + "|"
                                    + SEASON
                                    + "|new year|next \\w+)"),
                    of(
                            String.join(" ", Months.inFullOrShort()),
                            "(?<=[(\u2013\u2014-] ?)" + MONTH + "(?: \\d{4})?(?=\\)|\\W*$)"),
                    of(
                            "early later late",
                            "(?:early|later|late) (?:on )?in (?:the )?(?:new year|year|month|week"
                                    + "|spring|summer|autumn|winter|term)"),
                    of(
                            "in next",
                            "(?:in the )?next (?:municipal|financial|calendar|academic|council)"
                                    + " year"),
                    of(
                            "once when as",
                            "(?:once|when|as soon as) (?:it is |they are |this is )?(?:published"
                                    + "|available|completed?|approved|known|ready|received"
                                    + "|finalised|agreed|adopted|signed|confirmed)"),
                    of(
                            "at as in",
                            "at (?:the|an) earliest (?:opportunity|convenience)|at the next"
                                    + " opportunity|as a matter of urgency|in the near future|at"
                                    + " a later date|at an early date"),
                    of(
                            "in over for",
                            "(?:in|over|for) (?:the )?(?:new year|spring|summer|autumn|winter|new"
                                    + " municipal year|next financial year)"),
                    of(
                            "next later this early",
                            "(?:next|later this|this coming|later in the|early next)"
                                    + " (?:week|month|year|spring|summer|autumn|winter)"),
                    of(
                            "before by",
                            "(?:before|by) (?:Easter|Christmas|(?:the )?(?:end of"
                                + " term|spring|summer|autumn|winter|first frost|half[- ]term))"),
                    of(
                            "later this today tomorrow at the in within",
                            "(?:later )?this week|(?<!shown |presented |discussed |tabled |raised"
                                + " |made |taken |here )today|tomorrow|at once|the following"
                                + " (?:day|week|month)|the next day|in the next few"
                                + " (?:days|weeks|months)|in the meantime|within the week|within"
                                + " days|this month"),
                    of("in", "(?:in time for|in advance of) (?:the )?[\\w'/ ]{3,40}"),
                    of("before by", "(?:before|by) \\d{1,2}/\\d{1,2}(?:/\\d{2,4})?"),
                    of("as", "as soon as (?:possible|practicable|practical|it is available)"),
                    of(
                            "in immediately urgently forthwith without a asap each quarterly"
                                    + " monthly annually next thereafter",
                            "in due course|in future|immediately|urgently|forthwith|without"
                                    + " delay|a\\.?s\\.?a\\.?p\\.?|each"
                                    + " quarter|(?:quarterly|monthly)(?! (?:\\w+"
                                    + " )?(?:data|figures|summary|performance))|annually|next"
                                    + " time|next"
                                    + " meeting"
                                    + OF_A_BODY
                                    + "|thereafter"));

    static final List<Shape> ALL =
            Stream.of(EverydayTimes.ALL, OWN, TimesInPassing.ALL).flatMap(List::stream).toList();

    private DueShapes() {}

    static Shape of(String openers, String shape) {
        return new Shape(
                WordSet.of(openers.toLowerCase(Locale.ROOT)),
                Pattern.compile("(?i)\\b(?:" + shape + ")\\b"));
    }
}
