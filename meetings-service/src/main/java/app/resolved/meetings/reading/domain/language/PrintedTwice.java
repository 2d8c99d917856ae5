package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Leaves out what stands a second time in the same words. */
final class PrintedTwice {

    private static final int SHORT = 40;

    private final Set<String> seen = new HashSet<>();

    List<Proposal> leftOut(List<Proposal> proposals) {
        List<Proposal> once = new ArrayList<>();
        for (Proposal proposal : proposals) {
            String words =
                    proposal.sentence()
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z0-9]+", " ")
                            .strip();
            if (words.length() < SHORT
                    || proposal.kind() != Proposal.Kind.RESOLUTION_PART
                    || seen.add(words)) {
                once.add(proposal);
            }
        }
        return once;
    }
}
