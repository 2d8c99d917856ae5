package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** "Petitions need an answer from the Cabinet Member \u2013 ACTION": marked as one at its end. */
final class MarkedAction {

    private static final Pattern MARK =
            Pattern.compile(".{20,}[-\u2013\u2014(\\[]\\s*ACTIONS?[.)\\]]*\\s*", Pattern.DOTALL);
    private static final Pattern ALONE =
            Pattern.compile("\\s*[-\u2013\u2014(\\[]\\s*ACTIONS?[.)\\]]*\\s*");
    private static final double SURE = 0.85;

    private final Sentence sentence;

    MarkedAction(Sentence sentence) {
        this.sentence = sentence;
    }

    /** "... within six weeks. \u2013 ACTION": behind the full stop. */
    boolean alone() {
        return ALONE.matcher(sentence.words().text()).matches();
    }

    /** The sentence before, with its mark. */
    Found deedOf(Sentence said) {
        Finding action = Finding.action(Kind.REQUEST, 0, 0, null, "ACTION", SURE);
        int end = sentence.start() + sentence.words().text().length();
        return new Found(action, said, said.start(), end, null);
    }

    List<Found> on(List<Found> found) {
        String text = sentence.words().text();
        if (!MARK.matcher(text).matches()) {
            return found;
        }
        List<Found> marked = new ArrayList<>(found);
        marked.removeIf(one -> !one.finding().forAction());
        if (marked.isEmpty()) {
            Finding action = Finding.action(Kind.REQUEST, 0, 0, null, "ACTION", SURE);
            int end = sentence.start() + text.length();
            marked.add(new Found(action, sentence, sentence.start(), end, null));
        } else {
            Found last = marked.removeLast();
            double sure = Math.max(SURE, last.finding().confidence());
            marked.add(last.with(last.finding().at(sure)));
        }
        return marked;
    }
}
