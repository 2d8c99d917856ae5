package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.minutes.domain.Alike.Asking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the clerk is asked about the proposals of a review: whether one is what was issued before,
 * and whether one is the same deed as an earlier one.
 *
 * @param issued by the proposal's id, what it looks like; each at most once
 * @param deeds by the proposal's id, the earlier proposal that looks like the same deed
 * @param planned by the proposal's id, the item of the work programme that it looks like
 * @param tied by the proposal's id, the item that a clerk said it is
 * @param waiting what was issued before and no proposal stands for yet, suggested or not
 */
public record Suggestions(
        Map<String, IssuedBefore> issued,
        Map<String, Proposed> deeds,
        Map<String, PlannedItem> planned,
        Map<String, PlannedItem> tied,
        List<IssuedBefore> waiting) {

    public static final Suggestions NONE =
            new Suggestions(Map.of(), Map.of(), Map.of(), Map.of(), List.of());

    static final double LIKE_ISSUED = 0.55;
    private static final double LIKE_DEED = 0.74;

    private record Pair(Proposed proposed, IssuedBefore issued, double score) {}

    public Suggestions {
        issued = Map.copyOf(issued);
        deeds = Map.copyOf(deeds);
        planned = Map.copyOf(planned);
        tied = Map.copyOf(tied);
        waiting = List.copyOf(waiting);
    }

    /**
     * @param waiting what was recorded by hand and issued, of this meeting
     * @param items what is to come on the body's work programme and is tied to no action
     */
    public static Suggestions of(
            Review review, List<IssuedBefore> waiting, List<PlannedItem> items) {
        var proposals = forAction(review);
        var askings = askings(proposals, waiting);
        var alike = new Alike(askings.values());
        return new Suggestions(
                matched(pairs(proposals, waiting, askings, alike)),
                deeds(review, proposals, askings, alike),
                OnProgramme.suggested(proposals, items),
                OnProgramme.tied(proposals, items),
                unmatched(proposals, waiting));
    }

    /** Of these, only what looks issued: no proposal is held against every other. */
    public static Map<String, IssuedBefore> issuedOf(Review review, List<IssuedBefore> waiting) {
        var proposals = forAction(review);
        var askings = askings(proposals, waiting);
        return matched(pairs(proposals, waiting, askings, new Alike(askings.values())));
    }

    private static List<Proposed> forAction(Review review) {
        return review.standing().stream()
                .filter(each -> each.forAction() && each.verdict() != Verdict.REJECTED)
                .toList();
    }

    private static Map<String, Asking> askings(
            List<Proposed> proposals, List<IssuedBefore> waiting) {
        var askings = new HashMap<String, Asking>();
        proposals.forEach(each -> askings.put(each.id(), asking(each)));
        waiting.forEach(each ->
                askings.put(each.outcomeId(), Asking.of(each.title(), each.madeTo(), each.due())));
        return askings;
    }

    /** Best first; what is taken is not suggested again. */
    private static Map<String, IssuedBefore> matched(List<Pair> pairs) {
        var matched = new LinkedHashMap<String, IssuedBefore>();
        var taken = new HashSet<String>();
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.proposed().id())
                    && taken.add(pair.issued().outcomeId())) {
                matched.put(pair.proposed().id(), pair.issued());
            }
        }
        return matched;
    }

    private static List<Pair> pairs(
            List<Proposed> proposals,
            List<IssuedBefore> waiting,
            Map<String, Asking> askings,
            Alike alike) {
        var confirmed = confirmed(proposals);
        var pairs = new ArrayList<Pair>();
        for (Proposed proposed : proposals) {
            for (IssuedBefore issued : waiting) {
                boolean open =
                        proposed.ties().sameAs() == null
                                && !confirmed.contains(issued.outcomeId())
                                && !proposed.ties().notSameAs().contains(issued.outcomeId());
                double score =
                        open
                                ? alike.asNote(
                                        known(askings, proposed.id()),
                                        known(askings, issued.outcomeId()))
                                : 0;
                if (score >= LIKE_ISSUED) {
                    pairs.add(new Pair(proposed, issued, score));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
        return pairs;
    }

    private static List<IssuedBefore> unmatched(
            List<Proposed> proposals, List<IssuedBefore> waiting) {
        var confirmed = confirmed(proposals);
        return waiting.stream().filter(each -> !confirmed.contains(each.outcomeId())).toList();
    }

    private static Set<String> confirmed(List<Proposed> proposals) {
        var confirmed = new HashSet<String>();
        proposals.forEach(each ->
                Stream.ofNullable(each.ties().sameAs())
                        .forEach(same -> confirmed.add(same.outcomeId())));
        return confirmed;
    }

    private static Map<String, Proposed> deeds(
            Review review, List<Proposed> proposals, Map<String, Asking> askings, Alike alike) {
        var deeds = new LinkedHashMap<String, Proposed>();
        for (int at = 1; at < proposals.size(); at++) {
            var one = proposals.get(at);
            if (review.deedOf(one).getFirst().equals(one)) {
                var best = mostAlike(one, proposals.subList(0, at), askings, alike);
                if (best != null) {
                    deeds.put(one.id(), best);
                }
            }
        }
        return deeds;
    }

    private static @Nullable Proposed mostAlike(
            Proposed one, List<Proposed> earlier, Map<String, Asking> askings, Alike alike) {
        Proposed best = null;
        double most = LIKE_DEED;
        for (Proposed other : earlier) {
            double score =
                    mayBeOne(one, other)
                            ? alike.asDeed(known(askings, one.id()), known(askings, other.id()))
                            : 0;
            if (score >= most) {
                best = other;
                most = score;
            }
        }
        return best;
    }

    private static boolean mayBeOne(Proposed one, Proposed other) {
        boolean sameDeed =
                one.ties().deed() != null && one.ties().deed().equals(other.ties().deed());
        boolean twoIssued = one.ties().sameAs() != null && other.ties().sameAs() != null;
        return !sameDeed
                && !twoIssued
                && !one.ties().apart().contains(other.id())
                && !other.ties().apart().contains(one.id())
                && !siblings(one, other);
    }

    /** The clerk made two of it: they are not one. */
    private static boolean siblings(Proposed one, Proposed other) {
        return !one.ties().madeOf().isEmpty() && one.ties().madeOf().equals(other.ties().madeOf());
    }

    private static Asking known(Map<String, Asking> askings, String id) {
        return Objects.requireNonNull(askings.get(id));
    }

    private static Asking asking(Proposed each) {
        return Asking.of(each.asked().title(), each.asked().madeTo(), each.asked().due());
    }
}
