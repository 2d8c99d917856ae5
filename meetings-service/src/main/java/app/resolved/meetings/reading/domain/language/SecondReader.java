package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import app.resolved.meetings.reading.domain.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the rules have read once more, by what was learnt from the labelled minutes: proposes
 * what they passed over and is very like a follow-up, and takes back what they were not sure of and
 * is hardly like one. Catches ways of speaking for which nobody wrote a rule; must not overrule a
 * rule that is sure, nor what is decided for information.
 */
final class SecondReader {

    private static final double LIKELY = 0.85;
    private static final double UNLIKELY = 0.015;
    private static final double SURE = 0.75;
    private static final double DOUBTED = 0.45;

    /**
     * A likelihood as a confidence: right as often as that on minutes that were not learnt from.
     */
    private static final double AT_LIKELY = 0.65;

    private static final double AT_CERTAIN = 0.85;

    private static final Set<String> PROMISES =
            WordSet.of("would will 'll agreed offered undertook volunteered promised committed");
    private static final Set<String> GOVERNING = WordSet.of("with by between from");
    private static final Set<String> AHEAD =
            WordSet.of(
                    "will would shall should agreed offered undertook promised asked requested"
                            + " resolved need needs be");
    private static final Set<String> LEADS = WordSet.of("to would will should could can 'll");

    /**
     * What is thought of a sentence.
     *
     * @param missed what is proposed where no rule found anything; null where it is not likely
     */
    record Thought(Span span, double likelihood, @Nullable Found missed) {}

    private final Learnt learnt;
    private final Traits traits;

    SecondReader(Learnt learnt, Traits traits) {
        this.learnt = learnt;
        this.traits = traits;
    }

    Thought of(Sentence sentence, @Nullable Words before, @Nullable Words after, LastNamed named) {
        Set<String> seen = traits.of(sentence, before, after);
        double likelihood = learnt.likelihood(seen);
        int end = sentence.start() + sentence.words().text().length();
        return new Thought(
                new Span(sentence.start(), end),
                likelihood,
                likelihood < LIKELY ? null : missed(sentence, seen, likelihood, named));
    }

    private @Nullable Found missed(
            Sentence sentence, Set<String> seen, double likelihood, LastNamed named) {
        double share = (likelihood - LIKELY) / (1 - LIKELY);
        double confidence = AT_LIKELY + share * (AT_CERTAIN - AT_LIKELY);
        int deed = deed(sentence);
        Doer doer = doer(sentence, deed);
        boolean met = doer != null && sentence.words().is(deed - 1, "to") && isMet(doer, sentence);
        if (met || isTold(sentence.words())) {
            return null;
        }
        Finding finding =
                Finding.action(kind(sentence), 0, deed, doer, learnt.strongest(seen), confidence);
        Finding weighed = new Weighing(sentence).weigh(finding);
        return weighed.confidence() < finding.confidence()
                ? null
                : new Clauses(sentence, named).split(List.of(finding), null).getFirst();
    }

    /** "met with the Clerk to discuss it", "a request by the Director to": theirs is no deed. */
    private static boolean isMet(Doer doer, Sentence sentence) {
        Words words = sentence.words();
        return words.in(doer.from() - 1, GOVERNING)
                || words.is(doer.from() - 2, "all", "but")
                || NameInList.isOneOfAPair(words, doer, sentence.doers());
    }

    /** "To reassure Members a report had been prepared": of an earlier day. */
    private static boolean isTold(Words words) {
        boolean had = false;
        for (int i = 0; i < words.size(); i++) {
            had |= words.is(i, "had", "been") && words.lower(i + 2).endsWith("ed");
        }
        return had && !words.has(0, words.size(), AHEAD);
    }

    private static int deed(Sentence sentence) {
        Words words = sentence.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.in(i, LEADS) && sentence.verbs().isDeed(words, i + 1)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Who stands before the deed's "will" or "to", else whoever is first said to do something. */
    private static @Nullable Doer doer(Sentence sentence, int deed) {
        Words words = sentence.words();
        Doer doer = deed == 0 ? null : sentence.doers().subjectOf(words, deed - 1);
        for (int i = 1; doer == null && i < words.size(); i++) {
            boolean says = words.in(i, LEADS) || words.in(i, PROMISES);
            doer = says ? sentence.doers().subjectOf(words, i) : null;
        }
        return doer;
    }

    private static Kind kind(Sentence sentence) {
        return switch (sentence.passage().mode()) {
            case DECISION -> Kind.RESOLUTION_PART;
            case RECOMMENDATION -> Kind.RECOMMENDATION;
            case DISCUSSION, ACTIONS, ASIDE -> {
                Words words = sentence.words();
                yield words.has(0, words.size(), PROMISES) ? Kind.UNDERTAKING : Kind.REQUEST;
            }
        };
    }

    /** What the rules found, with what they missed, without what they should have left. */
    List<Found> over(List<Found> found, List<Thought> thoughts) {
        NavigableMap<Integer, Thought> byStart = new TreeMap<>();
        thoughts.forEach(thought -> byStart.put(thought.span().start(), thought));
        List<Found> all = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Found one : found) {
            taken.set(one.start(), one.end());
            all.add(isDoubtful(one, byStart) ? one.with(one.finding().at(DOUBTED)) : one);
        }
        for (Thought thought : thoughts) {
            int next = taken.nextSetBit(thought.span().start());
            if (thought.missed() != null && (next < 0 || next >= thought.span().end())) {
                all.add(thought.missed());
            }
        }
        all.sort(Comparator.comparingInt(Found::start));
        return all;
    }

    private static boolean isDoubtful(Found found, NavigableMap<Integer, Thought> thoughts) {
        Integer first = thoughts.floorKey(found.start());
        return found.finding().forAction()
                && Certainty.of(found) < SURE
                && first != null
                && thoughts
                        .subMap(first, true, Math.max(first, found.end() - 1), true)
                        .values()
                        .stream()
                        .allMatch(thought -> thought.likelihood() < UNLIKELY);
    }
}
