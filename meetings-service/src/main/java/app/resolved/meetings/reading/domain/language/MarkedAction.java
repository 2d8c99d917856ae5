package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Petitions need an answer from the Cabinet Member \u2013 ACTION", "the terms were to be confirmed
 * (Action ABC)": marked as one at its end. Must not take "(Action Plan)" for a name.
 */
final class MarkedAction {

    private static final Pattern MARK =
            Pattern.compile(".{20,}[-\u2013\u2014(\\[]\\s*ACTIONS?[.)\\]]*\\s*", Pattern.DOTALL);
    private static final Pattern ALONE =
            Pattern.compile("\\s*[-\u2013\u2014(\\[]\\s*ACTIONS?[.)\\]]*\\s*");
    private static final String NAME =
            "(?:[A-Z]{2,6}|(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor) [A-Z][\\w'-]+|(?:[Tt]he"
                    + " )?(?:Clerk|Chair(?:man)?|Secretary|Secretariat|Treasurer)|[Aa]ll)";
    private static final String WITH_NAME =
            "[(\\[]\\s*A(?i:ction)s?\\s*[:\u2013-]?\\s+("
                    + NAME
                    + "(?:\\s*(?:/|,|&|and)\\s*"
                    + NAME
                    + ")*)\\s*[.)\\]]+\\s*";
    private static final Pattern OWNED = Pattern.compile(".{20,}" + WITH_NAME, Pattern.DOTALL);
    private static final Pattern OWNED_ALONE = Pattern.compile("\\s*" + WITH_NAME);
    private static final double SURE = 0.85;

    private final Sentence sentence;

    MarkedAction(Sentence sentence) {
        this.sentence = sentence;
    }

    /** "... within six weeks. \u2013 ACTION": behind the full stop. */
    boolean alone() {
        String text = sentence.words().text();
        return ALONE.matcher(text).matches() || OWNED_ALONE.matcher(text).matches();
    }

    /** The sentence before, with its mark. */
    Found deedOf(Sentence said) {
        Finding action = Finding.action(Kind.REQUEST, 0, 0, null, "ACTION", SURE);
        String text = sentence.words().text();
        Matcher owned = OWNED_ALONE.matcher(text);
        int end = sentence.start() + text.length();
        return new Found(action, said, said.start(), end, owned.matches() ? owned.group(1) : null);
    }

    List<Found> on(List<Found> found) {
        String text = sentence.words().text();
        Matcher owned = OWNED.matcher(text);
        boolean named = owned.matches();
        if (!named && !MARK.matcher(text).matches()) {
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
        if (named && marked.getLast().doer() == null) {
            marked.add(marked.removeLast().by(owned.group(1)));
        }
        return marked;
    }
}
