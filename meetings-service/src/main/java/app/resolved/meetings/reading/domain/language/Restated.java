package app.resolved.meetings.reading.domain.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out a deed without a doer that the same paragraph has named before with the same verb: "It
 * would be redrawn. The map would be redrawn to show both." Must not leave out what is done to
 * something else: "A draft will be sent. Copies will also be sent to the club."
 */
final class Restated {

    private static final Set<String> IT = WordSet.of("it this that they these");

    private Restated() {}

    static List<Found> leftOut(List<Found> found) {
        Map<String, String> doneTo = new HashMap<>();
        List<Found> once = new ArrayList<>();
        for (Found each : found) {
            Finding finding = each.finding();
            boolean passive = finding.forAction() && finding.cue().contains(" be ");
            String deed = each.sentence().words().lower(finding.deed());
            String thing = each.sentence().words().lower(finding.from() - 1);
            String before = passive ? doneTo.put(deed, thing) : null;
            if (before == null || !same(before, thing)) {
                once.add(each);
            }
        }
        return once;
    }

    private static boolean same(String before, String thing) {
        return IT.contains(before) || IT.contains(thing) || before.equals(thing);
    }
}
