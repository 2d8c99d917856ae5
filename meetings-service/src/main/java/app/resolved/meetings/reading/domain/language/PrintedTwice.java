package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves out what stands a second time in the same words: a decision, or a deed of somebody's, be
 * it with its item in front ("Transport: AB to share the prices").
 */
final class PrintedTwice {

    private static final int SHORT = 40;
    private static final int SHORT_DEED = 24;
    private static final Pattern ITEM_IN_FRONT = Pattern.compile("^[^:]{3,40}:\\W+(?=\\w)");

    private final Set<String> seen = new HashSet<>();

    List<Proposal> leftOut(List<Proposal> proposals) {
        List<Proposal> once = new ArrayList<>();
        for (Proposal proposal : proposals) {
            boolean fresh = seen.add(said(proposal));
            if (fresh || said(proposal).length() < shortest(proposal)) {
                once.add(proposal);
            }
        }
        return once;
    }

    private static int shortest(Proposal proposal) {
        return proposal.kind() == Proposal.Kind.RESOLUTION_PART
                ? SHORT
                : proposal.madeTo() == null ? Integer.MAX_VALUE : SHORT_DEED;
    }

    private static String said(Proposal proposal) {
        return ITEM_IN_FRONT
                .matcher(proposal.sentence())
                .replaceFirst("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
