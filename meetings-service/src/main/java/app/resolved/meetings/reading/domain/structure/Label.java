package app.resolved.meetings.reading.domain.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The word at the start of a line that says what follows: "RESOLVED that", "Action:", "Reasons".
 *
 * @param length characters it takes, up to where the words begin that it introduces
 * @param words as they stand
 */
record Label(Meaning meaning, int length, String words) {

    enum Meaning {
        DECISION,
        RECOMMENDATION,
        /** An officer's recommendation, unless nothing else is decided in the item. */
        OFFERED,
        ACTIONS,
        /** Reasons, options, votes: what must not be read as a decision. */
        ASIDE,
        PRESENT,
        ABSENT
    }

    private record Shape(Meaning meaning, Pattern pattern) {}

    private static final String HOW =
            "(?:[ ,]*(?:\\(?(?:unanimously|nem\\.? ?con\\.?|(?:by )?\\d{1,2}(?: votes?)? to"
                    + " \\d{1,2}|by a majority|on a show of hands|on a"
                    + " vote|accordingly)\\)?,?|\\((?!\\w{1,3}\\))[^)\\n]{1,80}\\)))?";

    /** "RESOLVED: (Unanimous)", "RESOLVED: (8 votes to 2)". */
    private static final String HOW_BEHIND =
            "(?:\\((?i:unanimous(?:ly)?|carried|all agreed|nem\\.? ?con\\.?|\\d{1,3}"
                    + " (?:votes?|for|in favour)|by \\d|(?:proposed|moved|seconded)"
                    + " by)[^()\\n]{0,80}\\)[.:]?\\s*)?";

    private static final String END = "\\s*(?:[:\u2013\u2014.-]+\\s*" + HOW_BEHIND + "|(?=\\s|$))";

    /** "Present/Presennol". */
    private static final String IN_ANOTHER_LANGUAGE =
            "(?:\\s*/\\s*\\p{L}{3,}(?:[ -]\\p{L}+){0,4})?";

    /** "Gweithredu / Action:", "PENDERFYNWYD / RESOLVED". */
    private static final Pattern FIRST_LANGUAGE =
            Pattern.compile(
                    "(?i:gweithredu|camau"
                        + " gweithredu|penderfynwyd|penderfyniad|cytunwyd|gn\u00edomh|cinneadh) ?/"
                        + " ?(?=(?i:resolved|agreed|actions?|decisions?)\\b)");

    /** The first that fits is taken. */
    private static final List<Shape> SHAPES =
            List.of(
                    shape(
                            Meaning.RECOMMENDATION,
                            "(?i:(?:it was )?(?:unanimously )?resolved (?:to recommend|that it be"
                                + " recommended))(?i:\\s*\\(?to"
                                + " [^)\\n:]{3,50}?\\)?)?\\s*[:\u2013\u2014-]+\\s*(?:\\((?:to|To)"
                                + " [^)\\n]{3,50}\\)\\s*)?"),
                    shape(
                            Meaning.DECISION,
                            "(?:IT WAS |[Ii]t was |Members |The \\w+ |FURTHER )?(?:UNANIMOUSLY"
                                + " |unanimously"
                                + " )?(?:RESOLVED|AGREED|ORDERED|DECIDED|DETERMINED|CONCLUDED|(?:RESOLUTIONS?|DECISIONS?)(?!"
                                + " (?!THAT\\b)[A-Z]{2}))(?: UNANIMOUSLY)?(?: \\d+)?"
                                    + HOW
                                    + "(?:"
                                    + END
                                    + "|,\\s+(?=(?:the|a|an|that|to)\\s))"),
                    shape(
                            Meaning.RECOMMENDATION,
                            "(?:IT WAS )?(?:UNANIMOUSLY )?RECOMMENDED(?! TO [A-Z])(?: UNANIMOUSLY)?"
                                    + HOW
                                    + END),
                    shape(
                            Meaning.DECISION,
                            "(?:It was |Further )?(?:[Uu]nanimously"
                                    + " )?(?:Resolved|Agreed|resolved|agreed(?=:)|Decided|Ordered)"
                                    + HOW
                                    + "\\s*(?:[:\u2013\u2014-]+\\s*|(?=(?:that|to|That)\\b)|$)"),
                    shape(
                            Meaning.DECISION,
                            "It was (?:unanimously )?(?:agreed|resolved|decided)(?: that|"
                                    + " to)?\\s*:?\\s*$"),
                    shape(
                            Meaning.DECISION,
                            "(?:The"
                                + " )?(?:(?:Committee|Council|Cabinet|Panel|Board|Forum|Executive|Group|Meeting|Final|Formal|Agreed|Trustees|Governors|Authority|Commission|Member|Mayor|Leader)"
                                + " )?(?:Decisions?|Resolutions?|Outcome)(?: made| taken|"
                                + " agreed)?(?: \\d+)?\\s*(?:[:\u2013\u2014-]+\\s*|$)"),
                    shape(
                            Meaning.DECISION,
                            "(?:Resolution|RESOLUTION|Decision|DECISION) (?:[Nn]o\\.?"
                                    + " ?)?\\d[\\d/]*[.:]\\s+(?=T)"),
                    shape(
                            Meaning.RECOMMENDATION,
                            "(?:It was )?Recommended"
                                    + HOW
                                    + "\\s*(?:[:\u2013\u2014-]+\\s*|(?=(?:that|to|That)\\b)|$)"),
                    shape(
                            Meaning.RECOMMENDATION,
                            "(?:RECOMMENDATIONS?|RECOMMENDS|RECOMMENDED|Recommendations?) (?:TO|to)"
                                + " (?:THE |the )?[A-Z][\\w'"
                                + " ,&-]{3,60}?\\s*(?::\\s*|\\s[\u2013\u2014-]+\\s+|$|(?=that\\b))"),
                    shape(Meaning.RECOMMENDATION, "(?:ADVICE|ADVISED|Advice)\\s*[:\u2013-]+\\s*"),
                    shape(
                            Meaning.OFFERED,
                            "(?i:(?:officers?'? )?recommendations?)(?:"
                                    + " \\d+)?\\s*(?:[:\u2013\u2014-]+\\s*|$)"),
                    shape(
                            Meaning.ACTIONS,
                            "(?i:(?:further |agreed |new )?actions?(?: points?| items?| required|"
                                + " list| agreed| arising| for| on|"
                                + " by)?)\\s*(?:\\(?\\d{1,3}(?:[./]\\d{1,3})?\\)?)?\\s*(?:[:\u2013\u2014-]+\\s*|\\.\\s+|$)"),
                    shape(
                            Meaning.ACTIONS,
                            "\\((?i:actions?(?: points?| for| on|"
                                    + " by)?)\\s*[:\u2013-]\\s*(?=[^()\\n]{2,60}\\)\\.?\\s*$)"),
                    shape(Meaning.ACTIONS, "(?i:actions? ?/ ?[^:\\n]{3,50}):\\s*"),
                    shape(
                            Meaning.ACTIONS,
                            "(?:AP|A|Action |ACTION )\\d{1,3}\\s*[:\u2013\u2014-]\\s*"),
                    shape(
                            Meaning.ACTIONS,
                            "(?:Action|ACTION)"
                                + " \\d{1,3}(?:[./]\\d{1,3}){0,2}[.)]?\\s+(?=[A-Z])(?=(?:(?!(?:is|are|was|were|has|have|had|will|due)\\b)[\\w&/.,'()-]+"
                                + " ){1,6}to [a-z])"),
                    shape(
                            Meaning.ACTIONS,
                            "ACTIONS?(?: POINTS?)?(?= (?!SHEET|LOG|PLAN|TO BE"
                                + " |LIST|TRACKER|UPDATE|TAKEN|FROM|ARISING|REGISTER|SUMMARY|NOTES|AND|&)[A-Z])\\s*"),
                    shape(Meaning.ACTIONS, "ACTIONS?\\s{2,12}(?=[A-Z][\\w./&' ]{1,30}\\bto [a-z])"),
                    shape(
                            Meaning.ACTIONS,
                            "(?i:follow[- ]up(?: actions?)?|next steps|to"
                                    + " do)\\s*(?:[:\u2013\u2014-]+\\s*|$)"),
                    shape(
                            Meaning.ASIDE,
                            "(?i:reasons?(?: for (?:the"
                                + " )?(?:decision|recommendation)s?)?|(?:alternative |other"
                                + " )?options?(?: considered)?(?: and rejected)?|alternatives"
                                + " considered|recorded"
                                + " vote|voting|votes?|for|against|abstained|abstentions?)\\s*(?:[:\u2013\u2014-]+\\s*|$)"),
                    shape(
                            Meaning.ASIDE,
                            "(?i:reasons? for (?:the )?(?:decision|recommendation)s?)" + END),
                    shape(
                            Meaning.ABSENT,
                            "(?i:apologies(?:/absent| for absence)?(?: received)?|absent|sorry(?:"
                                    + " not to be there)?|not here|not there|not"
                                    + " present)\\s*[:\u2013-]+\\s*"),
                    shape(
                            Meaning.PRESENT,
                            "(?i:(?:members |councillors |also |those |officers |others? |people"
                                    + " )?(?:present|here|there|who was there|who came|on the"
                                    + " call|attending|in attendance|attendees|attendance)(?: for"
                                    + " (?:all|part) of the"
                                    + " meeting)?(?:\\s*\\([^)\\n]{1,60}\\))?)"
                                    + IN_ANOTHER_LANGUAGE
                                    + "\\s*(?:[:\u2013-]+\\s*|$)"),
                    shape(
                            Meaning.PRESENT,
                            "(?:[A-Z][\\w&'-]*"
                                + " ){0,4}(?:Members|Councillors|Officials|Officers|Advisers|Observers|Attendees|Secretariat)"
                                + "(?:\\s*/\\s*\\p{L}{3,}|\\s*\\([^)\\n]{1,60}\\)\\s*:?|\\s*:)\\s*$"),
                    shape(Meaning.PRESENT, "(?:PRESENT\\s+|Present(?:\\s{2,}|\\t+))(?=[A-Z])"),
                    shape(
                            Meaning.PRESENT,
                            "(?:Members|Officers|Councillors|Advisers|Observers|Chair(?:man|person)?|Clerk|Minutes(?=\\s*:(?:\\s*$|[^.]{0,40}$))|Minute"
                                + " taker)\\s*:\\s*"));

    private static final Pattern NAMES_OWNER =
            Pattern.compile("\\(?(?i:actions?(?: points?)? (?:by|for|on))\\b.*");
    private static final int LOOKED_AT = 160;

    static @Nullable Label at(String line) {
        Matcher first = FIRST_LANGUAGE.matcher(line);
        int own = first.lookingAt() ? first.end() : 0;
        String head = line.substring(own, Math.min(line.length(), own + LOOKED_AT));
        for (Shape shape : SHAPES) {
            Matcher found = shape.pattern.matcher(head);
            if (found.lookingAt()) {
                return new Label(shape.meaning, own + found.end(), found.group().strip());
            }
        }
        return null;
    }

    /** "Gweithredu / Action: Y Clerc / Clerk": what follows is said twice too, in English last. */
    static String inEnglish(String line, String behind) {
        boolean twice = FIRST_LANGUAGE.matcher(line).lookingAt();
        return twice ? behind.substring(behind.lastIndexOf('/') + 1).strip() : behind;
    }

    Label as(Meaning other) {
        return new Label(other, length, words);
    }

    boolean decides() {
        return meaning == Meaning.DECISION || meaning == Meaning.RECOMMENDATION;
    }

    /** "Action by:", "Action for:", behind which stands who is to act. */
    boolean namesOwner() {
        return meaning == Meaning.ACTIONS && NAMES_OWNER.matcher(words).matches();
    }

    boolean attends() {
        return meaning == Meaning.PRESENT || meaning == Meaning.ABSENT;
    }

    private static Shape shape(Meaning meaning, String pattern) {
        return new Shape(meaning, Pattern.compile(pattern));
    }
}
