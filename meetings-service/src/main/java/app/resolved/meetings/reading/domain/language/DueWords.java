package app.resolved.meetings.reading.domain.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the words about time and leaves them as words: "by the end of March", "within 28 days". */
final class DueWords {

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
    private static final String DAY =
            "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String DATE =
            "(?:"
                    + DAY
                    + ",? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? "
                    + MONTH
                    + "(?:,? \\d{4})?|"
                    + MONTH
                    + "(?: \\d{4})?|\\d{1,2}/\\d{1,2}/\\d{2,4}|"
                    + DAY;
    private static final String NUMBER =
            "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen)";
    private static final String UNIT =
            "(?:working |calendar |clear )?(?:hours?|days?|weeks?|months?|years?|fortnight)";

    /** Tried in this order; the first that is found is taken. */
    private static final List<Pattern> SHAPES =
            List.of(
                    of(
                            "(?:no later than|not later than|by|before|until|ahead of|in time"
                                + " for|prior to) (?:the )?(?:end of|beginning of|start of|close"
                                + " of|middle of)(?: the| this| next)? (?:"
                                    + DATE
                                    + "|\\w+(?: \\d{4})?)"),
                    of(
                            "(?:no later than|not later than|by|before|until|prior to) (?:"
                                    + DATE
                                    + ")"),
                    of(
                            "(?:at|to|for|in|before|by|until|in time for|ahead of|prior to|on)"
                                    + " (?:the|its|their|our|a)?"
                                    + " ?(?:next|following|future|subsequent|forthcoming|"
                                    + MONTH
                                    + ") (?:[A-Z]?\\w+"
                                    + " ){0,4}?(?:meetings?|agenda|council|committee|cycle)"),
                    of(
                            "(?:at|to|before|by|in time for|ahead of) (?:the )?(?:"
                                    + MONTH
                                    + ") (?:[A-Z]\\w+"
                                    + " ){0,4}?(?:meeting|Council|Committee|Cabinet|Board|Panel)"),
                    of(
                            "within (?:the (?:next|coming) )?"
                                    + NUMBER
                                    + " "
                                    + UNIT
                                    + "(?: of [\\w ]{3,40})?"),
                    of("within (?:a|the next|the) (?:fortnight|week|month|year)"),
                    of("in " + NUMBER + " " + UNIT + "(?:'s?)? time"),
                    of("(?:in|after) (?:a|the) (?:week|fortnight|month|year)(?:'s time)?"),
                    of("(?:in|after) " + NUMBER + " " + UNIT),
                    of(
                            "(?:before|after|following|once|until|pending|prior to|ahead of) (?:the"
                                + " |a |she |he |they |it |we )?[\\w'"
                                + " -]{3,60}?(?:meeting|budget|Council|summer|Christmas|Easter|election|elections|approved|returned|received|completed|available|ready|known|report|inspection|period|response|letters|agreed|confirmed|recess|audit|consultation|site"
                                + " visit)"),
                    of("(?:in|during|from|for|on) (?:early |late |mid-?|later )?(?:" + DATE + ")"),
                    of(
                            "(?:in|over) (?:the )?(?:new year|spring|summer|autumn|winter|new"
                                    + " municipal year|next financial year)"),
                    of(
                            "(?:next|later this|this coming|later in the|early next)"
                                    + " (?:week|month|year|spring|summer|autumn|winter)"),
                    of(
                            "(?:before|by) (?:Easter|Christmas|(?:the )?(?:end of"
                                + " term|spring|summer|autumn|winter|first frost|half[- ]term))"),
                    of(
                            "(?:later )?this week|today|tomorrow|at once|the following"
                                + " (?:day|week|month)|the next day|in the next few"
                                + " (?:days|weeks|months)|in the meantime|within the week|within"
                                + " days|this month"),
                    of("(?:in time for|in advance of) (?:the )?[\\w' ]{3,40}"),
                    of("(?:before|by) \\d{1,2}/\\d{1,2}(?:/\\d{2,4})?"),
                    of("as soon as (?:possible|practicable|practical|it is available)"),
                    of(
                            "in due course|immediately|urgently|forthwith|without"
                                    + " delay|a\\.?s\\.?a\\.?p\\.?|each"
                                    + " quarter|quarterly|monthly|annually|next time|next"
                                    + " meeting|thereafter"));

    private DueWords() {}

    static @Nullable String in(String sentence) {
        String folded = sentence.replaceAll("\\s+", " ");
        for (Pattern shape : SHAPES) {
            Matcher found = shape.matcher(folded);
            if (found.find()) {
                return found.group().strip();
            }
        }
        return null;
    }

    private static Pattern of(String shape) {
        return Pattern.compile("(?i)\\b(?:" + shape + ")\\b");
    }
}
