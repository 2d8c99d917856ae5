package app.resolved.meetings.reading.domain.structure;

import java.util.regex.Pattern;

/** Tells words that only name who is to act: "Clerk", "JB / Cllr Oak", "Head of Repairs". */
final class Owners {

    static final int LONGEST = 60;
    private static final int LONGEST_NAME = 30;

    private static final String SOMEBODY =
            "(?:[Tt]he )?(?:[Pp]arish |[Tt]own |[Dd]eputy |[Vv]ice[-"
                + " ])?(?:Clerk|CLERK|Chair|Chairman|Chairperson|Secretary|Treasurer|All|ALL|RFO|Secretariat|Trustees|TRUSTEES|Governors|(?!(?:AOB|AGM|AOR|TBC|TBA|NB|PM|AM|UK)\\b)(?:[A-Z]{2,3}|[A-Z]{2}[a-z]{1,3}|[A-Z][a-z]{1,2}[A-Z])|(?:Cllrs?|CLLRS?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\\.?"
                + " [A-Z][\\w.'-]*(?: [A-Z][\\w.'-]*){0,2}|(?!No |Not |New )[A-Z][a-z]+"
                + " [A-Z][a-z]+)";

    private static final Pattern OWNERS =
            Pattern.compile(SOMEBODY + "(?:\\s*(?:/|,|&|and|\\+)\\s*" + SOMEBODY + "){0,4}\\.?");

    /** "Head of Repairs / Director of Housing". */
    private static final Pattern POSTS =
            Pattern.compile(
                    "[A-Z][\\w.'\u2019-]*(?:["
                            + " ,;/&(+]+(?:[A-Z][\\w.'\u2019-]*|and|of|for|the|with|in|to"
                            + " follow)\\)?){0,14}");

    private static final String BODY =
            "(?:(?!NOTES?\\b|LISTS?\\b|PLANS?\\b|SHEET\\b|POINTS?\\b|ITEMS?\\b|TABLE\\b|NONE\\b)[A-Z]{4,6}|(?:[A-Z][\\w'\u2019-]*"
                + " ){1,5}(?:Group|Team|Panel|Board|Department|Office|Council|Unit|Service))";

    private static final Pattern BODIES =
            Pattern.compile(BODY + "(?:\\s*(?:/|,|&|and)\\s*" + BODY + "){0,3}\\.?");

    private Owners() {}

    static boolean are(String words) {
        return words.length() <= LONGEST && OWNERS.matcher(words).matches();
    }

    /** Whatever is written as a name or a post beneath "Action by". */
    static boolean areInColumn(String words) {
        return words.length() <= LONGEST && (are(words) || POSTS.matcher(words).matches());
    }

    /** "Action: DCLG / Local Roads Group"; whatever is written as a post behind "Action by". */
    static boolean areBehind(Label label, String words) {
        boolean body = words.length() <= LONGEST && BODIES.matcher(words).matches();
        return body || are(words) || label.namesOwner() && POSTS.matcher(words).matches();
    }

    /** "Actions: for the Secretariat" only names somebody; a point of a list says all of it. */
    static boolean andTheirDeed(String behindLabel, Block block) {
        boolean point = block.marker() != null && block.marker().style() == Marker.Style.BULLET;
        boolean several = behindLabel.contains(" ") && !behindLabel.endsWith(":");
        return behindLabel.length() > LONGEST_NAME || point && several;
    }
}
