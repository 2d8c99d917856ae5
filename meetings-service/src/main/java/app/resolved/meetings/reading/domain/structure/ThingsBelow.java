package app.resolved.meetings.reading.domain.structure;

import java.util.regex.Pattern;

/**
 * Lines beneath "that a report be brought on the following matters:" that only name the matters,
 * one a line and without marks: they are words of that decision, none of their own. Must not catch
 * deeds, "Clerk to order the bins", nor what stands beneath "the following actions:".
 */
final class ThingsBelow {

    private static final int SEEN = 800;
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?is).*\\b(?:following|as"
                        + " follows|namely)\\b(?![^:]*\\b(?:actions?|steps|decisions?"
                        + "|recommendations?|resolutions?|motions?|amendments?|changes|agreed)\\b)"
                        + "[^:]{0,120}:[^:.?!]{0,600}");
    private static final Pattern LINE =
            Pattern.compile(
                    "(?s)(?!.*\\b(?:to|will|would|should|shall|must|be|was|were|is|are|has|have|had"
                        + "|agreed|noted|resolved|that)\\b)\\s*[\\p{Lu}\\d\u00a3][^.;:?!]{2,80}[;,]?\\s*");

    private ThingsBelow() {}

    /**
     * @param above the decision, with those of its lines that were seen
     */
    static boolean named(Block above, Block line) {
        String text = above.text();
        return LINE.matcher(line.text()).matches()
                && LEAD.matcher(text.substring(Math.max(0, text.length() - SEEN))).matches();
    }
}
