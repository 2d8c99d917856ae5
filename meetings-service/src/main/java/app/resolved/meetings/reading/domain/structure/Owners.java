package app.resolved.meetings.reading.domain.structure;

import java.util.regex.Pattern;

/** Tells words that only name who is to act: "Clerk", "JB / Cllr Oak", "Head of Repairs". */
final class Owners {

    static final int LONGEST = 60;

    private static final String SOMEBODY =
            "(?:[Tt]he )?(?:[Pp]arish |[Tt]own |[Dd]eputy |[Vv]ice[-"
                + " ])?(?:Clerk|CLERK|Chair|Chairman|Chairperson|Secretary|Treasurer|All|ALL|RFO|Secretariat|(?!(?:AOB|AGM|AOR|TBC|TBA|NB|PM|AM|UK)\\b)[A-Z]{2,3}|(?:Cllrs?|CLLRS?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\\.?"
                + " [A-Z][\\w.'-]*(?: [A-Z][\\w.'-]*){0,2}|[A-Z][a-z]+ [A-Z][a-z]+)";

    private static final Pattern OWNERS =
            Pattern.compile(SOMEBODY + "(?:\\s*(?:/|,|&|and|\\+)\\s*" + SOMEBODY + "){0,4}\\.?");

    /** "Head of Repairs / Director of Housing". */
    private static final Pattern POSTS =
            Pattern.compile(
                    "[A-Z][\\w.'\u2019-]*(?:["
                            + " ,/&(+]+(?:[A-Z][\\w.'\u2019-]*|and|of|for|the|with|in|to"
                            + " follow)\\)?){0,14}");

    private Owners() {}

    static boolean are(String words) {
        return words.length() <= LONGEST && OWNERS.matcher(words).matches();
    }

    /** Whatever is written as a post, where it is said that an owner stands here. */
    static boolean arePosts(String words) {
        return POSTS.matcher(words).matches();
    }
}
