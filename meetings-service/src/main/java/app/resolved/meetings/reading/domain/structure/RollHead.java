package app.resolved.meetings.reading.domain.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the names in a line of a roll: "Trustees:", "Staff - ", "Airport ".
 *
 * @param title without its colon
 * @param length characters up to the first name
 * @param dashed whether a dash parts it from the names
 */
record RollHead(String title, int length, boolean dashed) {

    static final RollHead NONE = new RollHead("", 0, false);

    private static final Pattern HEAD =
            Pattern.compile(
                    "\\s*(?:[•*o\u2013-]\\s+)?([\\p{Lu}][^:\\n;|]{1,48}?)\\s*"
                            + "(?::[-\u2013]?\\s+|(\\s[-\u2013\u2014]\\s+)|\\s{2,}|\\t+)(?=\\S)");

    private static final Pattern ABSENT =
            Pattern.compile(
                    "(?i)(?:.*/ ?)?(?:apol\\w*|absen\\w*|sorry|regrets|out|not"
                        + " (?:t?here|present|able)|could ?n[o']?t|unable|sent apologies)\\b.*");

    private static final Pattern NOBODY =
            Pattern.compile(
                    "(?i).*\\b(?:venue|place|where|location|when|date|time|times|duration|contact"
                            + "|e-?mail|tel|phone|quorum|public|press|media|webcast|subject|title"
                            + "|copies|distribution|circulation|documents|share|page|ref|reference"
                            + "|decision|key|purpose|report|reports|proposed|proposer|seconded"
                            + "|seconder|moved|declarations?|interests?|for|against|abst\\w*"
                            + "|actions?|owner|resolved|agreed|agenda|item|vacanc\\w*|ward|parish"
                            + "|website|address|office|published|started|finished|closed|next"
                            + ")\\b.*");

    /** What bodies call their seats, and clerks those who sit elsewhere. */
    private static final Pattern SEATS =
            Pattern.compile(
                    "(?i)(?:.*\\b)?(?:members?|panel|board|committee|trustees?|directors?"
                            + "|governors?|staff|officers?|executive|officials|councillors|cllrs"
                            + "|mayor|chair(?:man|woman|person|ed)?|convener|clerk\\w*|secretary"
                            + "|secretariat|attend\\w*|present|presennol|sederunt|pres|here|there"
                            + "|in|call|also|table|who|platform|host|guests?|others?|support"
                            + "|advis[eo]rs?|observers?|witnesses|representatives|reps|leaders"
                            + "|executives|commissioners|membership|partners|note ?taker"
                            + "|minuted?|visitors?|substitutes?|side)(?:\\b.*)?");

    /** "Officers:", "Panel:" head several people, and are nobody's post. */
    private static final Pattern SEVERAL =
            Pattern.compile(
                    "(?i)(?!head|director|chief|lead|manager|assistant|deputy|service|cabinet"
                        + " member|portfolio|executive (?:member|director)).*(?:s|staff|present|in"
                        + " attendance|panel|board|committee|cabinet|executive|team|also|online|by|on"
                        + " call|sederunt|membership|group|table|remotely|here|there|in)|(?i:through|via|by|from|under|in"
                        + " att|attending|at|with|after)\\b.*");

    /** {@link #NONE} where names stand under no head. */
    static RollHead at(String line) {
        Matcher head = HEAD.matcher(line);
        return head.lookingAt()
                ? new RollHead(head.group(1).strip(), head.end(), head.group(2) != null)
                : NONE;
    }

    boolean namesSeats() {
        return SEATS.matcher(title).matches();
    }

    /** Whether what stands behind it is no list of people, or not of those who were there. */
    boolean namesNobody() {
        return NOBODY.matcher(title).matches();
    }

    boolean namesAbsent() {
        return namesAbsent(title);
    }

    /** "Apologies", "Couldn't come". */
    static boolean namesAbsent(String title) {
        return ABSENT.matcher(title).matches();
    }

    /** Whether it heads several people, or says how they attended, and so is nobody's post. */
    static boolean namesSeveral(String title) {
        return SEVERAL.matcher(title).matches();
    }
}
