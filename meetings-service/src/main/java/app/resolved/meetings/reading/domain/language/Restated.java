package app.resolved.meetings.reading.domain.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves out a deed without a doer that the same paragraph has named before with the same verb: "It
 * would be redrawn. The map would be redrawn to show both."
 */
final class Restated {

    private Restated() {}

    static List<Found> leftOut(List<Found> found) {
        Set<String> named = new HashSet<>();
        List<Found> once = new ArrayList<>();
        for (Found each : found) {
            Finding finding = each.finding();
            boolean passive = finding.cue().contains(" be ");
            String deed = each.sentence().words().lower(finding.deed());
            if (!finding.forAction() || !passive || named.add(deed)) {
                once.add(each);
            }
        }
        return once;
    }
}
