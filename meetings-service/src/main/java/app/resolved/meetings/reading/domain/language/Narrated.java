package app.resolved.meetings.reading.domain.language;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what a list of actions or a decision is introduced with: "Members considered the latest
 * version of the list.", "The Cabinet received a report on". Must not catch who is to do something.
 */
final class Narrated {

    private static final Set<String> TELLING =
            WordSet.of(
                    "noted considered discussed received provided confirmed reported presented"
                            + " introduced heard gave stated advised explained reviewed went"
                            + " highlighted outlined commented welcomed thanked");
    private static final Pattern TO_DO =
            Pattern.compile(
                    "(?i).*\\b(?:to"
                        + " be|will|would|shall|should|must|agreed|resolved|asked|requested|that"
                        + " \\w+ (?:be|to))\\b.*",
                    Pattern.DOTALL);
    private static final Pattern REPORT =
            Pattern.compile("(?i)\\b(?:received|considered) (?:a|the) (?:\\w+ )?report\\b");
    private static final Pattern DECIDED =
            Pattern.compile("(?i)\\b(?:agreed|resolved|asked|requested|recommended|and that)\\b");
    private static final Pattern BEFORE = Pattern.compile("(?i)pursuant to [^,]{1,160}, ");
    private static final int NEAR = 14;
    private static final int FAR = 40;

    private Narrated() {}

    /** Who opens the sentence tells or hears something, and nothing is to be done in it. */
    static boolean in(Words words, Doers doers) {
        boolean report = REPORT.matcher(words.text()).find();
        if (report ? DECIDED.matcher(words.text()).find() : TO_DO.matcher(words.text()).matches()) {
            return false;
        }
        boolean pursuant = BEFORE.matcher(words.text()).lookingAt();
        for (int k = 1; k < (pursuant ? FAR : NEAR); k++) {
            Doer doer = words.in(k, TELLING) ? doers.before(words, k) : null;
            if (doer != null) {
                return pursuant || doer.from() == 0;
            }
        }
        return false;
    }
}
