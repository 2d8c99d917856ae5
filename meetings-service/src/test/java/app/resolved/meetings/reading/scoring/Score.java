package app.resolved.meetings.reading.scoring;

import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Proposal.Purpose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts a reading against its labels. A proposal and a label belong together when the words of the
 * one stand in the other, or at least 0.8 of the label's words stand in the proposal; each is used
 * once, the closest first.
 */
final class Score {

    private static final double ENOUGH = 0.8;
    private static final Pattern NO_WORD = Pattern.compile("\\W+");
    private static final Set<String> LITTLE =
            Set.of("the", "a", "an", "of", "and", "to", "for", "");

    private record Pair(Proposal proposal, Labelled.Label label, double worth) {}

    int right;
    int wrong;
    int missed;
    int splitRight;
    int splitWrong;
    int addresseeRight;
    int addresseeWrong;

    Score add(List<Proposal> proposals, List<Labelled.Label> labels) {
        Set<Proposal> open = new HashSet<>(proposals);
        Set<Labelled.Label> left = new HashSet<>(labels);
        for (Pair pair : pairs(proposals, labels)) {
            if (open.contains(pair.proposal) && left.contains(pair.label)) {
                open.remove(pair.proposal);
                left.remove(pair.label);
                count(pair);
            }
        }
        wrong += (int) open.stream().filter(Score::forAction).count();
        missed += (int) left.stream().filter(label -> label.action() && label.certain()).count();
        return this;
    }

    private static List<Pair> pairs(List<Proposal> proposals, List<Labelled.Label> labels) {
        List<Pair> pairs = new ArrayList<>();
        for (Proposal proposal : proposals) {
            for (Labelled.Label label : labels) {
                double near = closeness(proposal.sentence(), label.quote());
                if (near > 0) {
                    double same = forAction(proposal) == label.action() ? 1 : 0;
                    pairs.add(new Pair(proposal, label, same * 2 + near + length(proposal, label)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::worth).reversed());
        return pairs;
    }

    private static double length(Proposal proposal, Labelled.Label label) {
        double one = proposal.sentence().length();
        double other = label.quote().length();
        return Math.min(one, other) / Math.max(one, other);
    }

    private void count(Pair pair) {
        if (!pair.label.certain()) {
            return;
        }
        boolean action = forAction(pair.proposal);
        if (action == pair.label.action()) {
            splitRight++;
        } else {
            splitWrong++;
        }
        if (action && pair.label.action()) {
            right++;
            countAddressee(pair.proposal.madeTo(), pair.label.madeTo());
        } else if (action) {
            wrong++;
        } else if (pair.label.action()) {
            missed++;
        }
    }

    private void countAddressee(@Nullable String said, @Nullable String meant) {
        if (meant == null) {
            return;
        }
        Set<String> named = new HashSet<>(words(meant));
        named.removeAll(LITTLE);
        long found = named.stream().filter(words(said == null ? "" : said)::contains).count();
        if (found * 2 >= named.size()) {
            addresseeRight++;
        } else {
            addresseeWrong++;
        }
    }

    private static double closeness(String sentence, String quote) {
        List<String> said = words(sentence);
        List<String> meant = words(quote);
        String whole = " " + String.join(" ", said) + " ";
        String part = " " + String.join(" ", meant) + " ";
        if (whole.contains(part) || said.size() >= 3 && part.contains(whole)) {
            return 1;
        }
        List<String> left = new ArrayList<>(said);
        double share = (double) meant.stream().filter(left::remove).count() / meant.size();
        return share >= ENOUGH ? share : 0;
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean forAction(Proposal proposal) {
        return proposal.purpose() == Purpose.ACTION;
    }

    double precision() {
        return share(right, wrong);
    }

    double recall() {
        return share(right, missed);
    }

    double split() {
        return share(splitRight, splitWrong);
    }

    double addressee() {
        return share(addresseeRight, addresseeWrong);
    }

    private static double share(int part, int rest) {
        return part + rest == 0 ? 1 : (double) part / (part + rest);
    }

    @Override
    public String toString() {
        return "precision %.3f, recall %.3f, split %.3f, addressee %.3f (%d right, %d wrong, %d missed)"
                .formatted(precision(), recall(), split(), addressee(), right, wrong, missed);
    }
}
