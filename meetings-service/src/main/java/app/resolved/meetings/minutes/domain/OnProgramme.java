package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.deciding.Decision;
import app.resolved.meetings.minutes.domain.Alike.Asking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A proposal that asks for what is on the work programme already: its action is due when the item
 * comes, and no second item is made.
 */
public final class OnProgramme {

    private static final double LIKE_ITEM = 0.7;

    /** What comes to a meeting as an item. Not: a deed that is done elsewhere. */
    private static final Pattern COMES =
            Pattern.compile(
                    "\\b(?:reports?|papers?|updates?|updated|briefings?|presentations?|items?"
                            + "|reviews?|(?:brought|bring|come|comes|return|back) (?:back )?to"
                            + "|work(?:ing)? ?(?:programme|plan)|forward plan)\\b",
                    Pattern.CASE_INSENSITIVE);

    private record Pair(Proposed proposed, PlannedItem item, double score) {}

    private OnProgramme() {}

    /** It is what that item is about. */
    public static Decision<Review> tie(Review review, SeenProposal at, PlannedItem item, Who by) {
        return Touching.one(
                review,
                at.proposalId(),
                at.revision(),
                one ->
                        one.forAction()
                                ? tied(review, one, one.ties().on(item.itemId()), by)
                                : Decision.conflict(
                                        "This proposal is for information: nobody owes a report"
                                                + " for it."));
    }

    /** It is something else, or is to be so after all. */
    public static Decision<Review> part(Review review, SeenProposal at, String itemId, Who by) {
        return Touching.one(
                review,
                at.proposalId(),
                at.revision(),
                one -> tied(review, one, one.ties().notOn(itemId), by));
    }

    private static Decision<Review> tied(Review review, Proposed one, Ties ties, Who by) {
        return Decision.accepted(review.with(one.tied(ties, by)));
    }

    /**
     * By the proposal's id, the item that it looks like; each item at most once.
     *
     * @param proposals those that are for action and not rejected
     */
    static Map<String, PlannedItem> suggested(List<Proposed> proposals, List<PlannedItem> items) {
        var suggested = new LinkedHashMap<String, PlannedItem>();
        var taken = new HashSet<String>();
        proposals.forEach(each -> taken.add(Objects.requireNonNullElse(each.ties().item(), "")));
        for (Pair pair : pairs(proposals, items)) {
            if (!suggested.containsKey(pair.proposed().id()) && taken.add(pair.item().itemId())) {
                suggested.put(pair.proposed().id(), pair.item());
            }
        }
        return suggested;
    }

    /** By the proposal's id, the item that the clerk said it is. */
    static Map<String, PlannedItem> tied(List<Proposed> proposals, List<PlannedItem> items) {
        var byId = new HashMap<String, PlannedItem>();
        items.forEach(item -> byId.put(item.itemId(), item));
        var tied = new LinkedHashMap<String, PlannedItem>();
        for (Proposed each : proposals) {
            var item = each.ties().item() == null ? null : byId.get(each.ties().item());
            if (item != null) {
                tied.put(each.id(), item);
            }
        }
        return tied;
    }

    private static List<Pair> pairs(List<Proposed> proposals, List<PlannedItem> items) {
        var askings = new HashMap<String, Asking>();
        proposals.forEach(each -> askings.put(each.id(), asking(each)));
        items.forEach(item -> askings.put(item.itemId(), asking(item)));
        var alike = new Alike(askings.values());
        var pairs = new ArrayList<Pair>();
        for (Proposed each : proposals) {
            if (each.ties().item() == null && comes(each)) {
                for (PlannedItem item : items) {
                    double score =
                            each.ties().notSameAs().contains(item.itemId())
                                    ? 0
                                    : alike.asNote(
                                            known(askings, each.id()),
                                            known(askings, item.itemId()));
                    if (score >= LIKE_ITEM) {
                        pairs.add(new Pair(each, item, score));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
        return pairs;
    }

    private static boolean comes(Proposed proposed) {
        return COMES.matcher(proposed.asked().title()).find()
                || COMES.matcher(proposed.sentence()).find();
    }

    private static Asking asking(Proposed each) {
        return Asking.of(each.asked().title(), each.asked().madeTo(), null);
    }

    private static Asking asking(PlannedItem item) {
        return Asking.of(item.title(), item.lead(), null);
    }

    private static Asking known(Map<String, Asking> askings, String id) {
        return Objects.requireNonNull(askings.get(id));
    }
}
