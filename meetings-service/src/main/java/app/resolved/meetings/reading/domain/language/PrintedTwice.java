package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Span;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves out what stands a second time in the same words: a decision; or a deed of somebody's,
 * where it stands once in a list of actions, be it with its item in front ("Coaches: AB to share
 * the prices"). Must not take "Clerk to investigate" beneath two items for one.
 */
final class PrintedTwice {

    private static final int SHORT = 40;
    private static final int SHORT_DEED = 24;
    private static final Pattern ITEM_IN_FRONT = Pattern.compile("^[^:]{3,40}:\\W+(?=\\w)");

    private static final Pattern OF_THE_POST = Pattern.compile("(?: \\(|, ).*");

    private final Set<String> decided = new HashSet<>();
    private final Map<String, Boolean> listed = new HashMap<>();
    private final BitSet inLists = new BitSet();

    /**
     * @param lists where lists of actions stand
     */
    PrintedTwice(List<Span> lists) {
        lists.forEach(list -> inLists.set(list.start(), list.end()));
    }

    List<Proposal> leftOut(List<Proposal> proposals) {
        return proposals.stream().filter(this::isFresh).toList();
    }

    private boolean isFresh(Proposal proposal) {
        String said = said(proposal);
        if (proposal.kind() == Proposal.Kind.RESOLUTION_PART && !isSomebodyTo(proposal)) {
            return said.length() < SHORT || decided.add(said);
        }
        if (said.length() < SHORT_DEED || proposal.madeTo() == null) {
            return true;
        }
        boolean inList = inLists.get(proposal.span().start());
        Boolean before = listed.put(said, inList);
        return before == null || before == inList;
    }

    /** "AB to report it": short for what the item above it says. */
    private static boolean isSomebodyTo(Proposal proposal) {
        String who = proposal.madeTo();
        return who != null
                && proposal.sentence()
                        .startsWith(OF_THE_POST.matcher(who).replaceFirst("") + " to ");
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
