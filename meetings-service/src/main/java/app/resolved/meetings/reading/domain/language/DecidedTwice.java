package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import app.resolved.meetings.reading.domain.structure.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads a decision that goes on to another: "that the report be noted and that officers publish
 * it", "approved the budget and to review it in the autumn".
 */
final class DecidedTwice {

    private static final int FAR = 40;
    private static final Pattern LEADS =
            Pattern.compile(
                    "(?i)\\bit was (?:\\w+ )?(?:agreed|resolved|decided|determined) that\\b"
                            + "|\\b(?:directed|required|ordered|instructed) that\\b");
    private static final Set<Kind> DECIDED = Set.of(Kind.RESOLUTION_PART, Kind.RECOMMENDATION);

    private final Decisions decisions;
    private final English english;
    private final Doers doers;
    private final Verbs verbs;
    private final Once once;

    /** Reads a sentence that decides but once. */
    @FunctionalInterface
    interface Once {
        List<Found> read(Sentence sentence, int index);
    }

    DecidedTwice(Decisions decisions, English english, Doers doers, Verbs verbs, Once once) {
        this.decisions = decisions;
        this.english = english;
        this.doers = doers;
        this.verbs = verbs;
        this.once = once;
    }

    /**
     * @param index of the sentence in its passage
     */
    List<Found> read(Sentence sentence, int index) {
        Words words = sentence.words();
        Mode mode = sentence.passage().mode();
        boolean within = index == 0 && (mode == Mode.DECISION || mode == Mode.RECOMMENDATION);
        if (mode == Mode.ACTIONS) {
            return once.read(sentence, index);
        }
        int that = SecondThat.in(words, within);
        if (that > 0 && that + 1 < words.size()) {
            boolean leads = LEADS.matcher(words.phrase(0, Math.min(that, FAR))).find();
            return at(that, sentence, index, found -> decides(found) || leads);
        }
        int deed = within ? SecondDeed.in(words, verbs) : -1;
        return deed > 0
                ? at(deed, sentence, index, DecidedTwice::asksNothing)
                : once.read(sentence, index);
    }

    private static boolean decides(List<Found> found) {
        return found.stream()
                .anyMatch(one ->
                        DECIDED.contains(one.finding().kind())
                                || one.finding()
                                        .cue()
                                        .matches(
                                                "(?i)(?:agreed|resolved|decided|directed|required|ordered|instructed|suggested|requested)"
                                                    + " .*"));
    }

    private static boolean asksNothing(List<Found> found) {
        return decides(found) && found.stream().noneMatch(one -> one.finding().forAction());
    }

    private List<Found> at(int and, Sentence sentence, int index, Predicate<List<Found>> first) {
        Words words = sentence.words();
        Words second = new Words(words.text().substring(words.at(and + 1).start()), english);
        Finding own = decisions.resolution(second, 0, doers, words.phrase(and, and + 2));
        List<Found> found = own == null ? List.of() : read(before(and, sentence), index);
        if (own != null && !own.forAction() && found.size() > 1) {
            return found;
        }
        if (own == null || !own.forAction() || !first.test(found)) {
            return once.read(sentence, index);
        }
        Kind kind = found.getLast().finding().kind();
        Finding alike = kind == Kind.UNDERTAKING ? own : own.as(kind);
        List<Found> both = new ArrayList<>(found);
        both.add(behind(second, alike, sentence, words.at(and + 1).start()));
        return both;
    }

    private Sentence before(int and, Sentence sentence) {
        Words words = sentence.words();
        Words first =
                new Words(
                        words.text().substring(0, words.at(and).start()).stripTrailing(), english);
        return new Sentence(
                first, sentence.passage(), sentence.start(), sentence.next(), doers, verbs);
    }

    private Found behind(Words second, Finding own, Sentence sentence, int from) {
        int start = sentence.start() + from;
        Sentence after =
                new Sentence(second, sentence.passage(), start, sentence.next(), doers, verbs);
        Doer by =
                own.doer() == null
                        ? ByWhom.inClause(second, own.deed(), second.text().length(), doers)
                        : own.doer();
        String doer = by == null ? null : by.words();
        return new Found(own, after, start, start + second.text().length(), doer);
    }
}
