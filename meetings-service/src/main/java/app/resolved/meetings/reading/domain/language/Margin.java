package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.structure.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name in the margin owns the last deed of its passage, and makes a deed of the last sentence
 * where the rules saw none.
 */
final class Margin {

    private static final Pattern SMALL_WORD = Pattern.compile("\\b[a-z]+\\b");
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");
    private static final Pattern PASSIVE =
            Pattern.compile("(?i)(?:would|will|shall|could|can|to)(?: \\w+)? be \\w+");
    private static final int FEWEST = 2;

    private final Passage passage;

    Margin(Passage passage) {
        this.passage = passage;
    }

    List<Found> own(
            List<Found> found, List<Span> spans, BiFunction<Passage, Span, Sentence> sentenceAt) {
        String owner = passage.owner();
        if (owner == null || spans.isEmpty()) {
            return found;
        }
        List<Found> owned = new ArrayList<>(found);
        int last = lastAction(owned);
        if (last < 0 && !saysSomething(spans.getLast().of(passage.text()))) {
            return found;
        }
        if (last < 0) {
            Finding deed = Finding.action(Kind.REQUEST, 0, 0, null, owner, 0.68);
            Span span = spans.getLast();
            owned.removeIf(other -> other.start() == span.start());
            owned.add(
                    new Found(
                            deed,
                            sentenceAt.apply(passage, span),
                            span.start(),
                            span.end(),
                            owner));
        } else if (isNoName(owned.get(last).doer())
                || isNoPerson(owned.get(last).finding())
                || isOnlyTold(owned.get(last).finding())) {
            owned.set(last, owned.get(last).by(owner));
        }
        return owned;
    }

    /**
     * A row of names, a heading "(standing item)" or a number that a line end cut off is no deed.
     */
    private static boolean saysSomething(String sentence) {
        return SMALL_WORD
                        .matcher(BRACKETED.matcher(sentence).replaceAll(""))
                        .results()
                        .limit(FEWEST)
                        .count()
                == FEWEST;
    }

    private static int lastAction(List<Found> found) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).finding().forAction()) {
                return i;
            }
        }
        return -1;
    }

    /** The margin knows better than "asked that the panel be given". */
    private static boolean isNoPerson(Finding finding) {
        Doer doer = finding.doer();
        return doer != null
                && doer.is(Doer.Sort.BODY, Doer.Sort.NAME, Doer.Sort.PEOPLE)
                && !finding.accepted();
    }

    /** "Mr Oak said that it would be sent", and beneath it "Action: Ms Elm": she is to send it. */
    private static boolean isOnlyTold(Finding finding) {
        return PASSIVE.matcher(finding.cue()).matches();
    }

    private static boolean isNoName(@Nullable String doer) {
        return doer == null;
    }
}
