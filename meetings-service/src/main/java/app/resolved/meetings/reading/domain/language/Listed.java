package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whatever stands in a list of actions is one, unless it says "None". */
final class Listed {

    private static final Set<String> NOTHING =
            WordSet.of("none nil noted n/a no completed complete closed done");
    private static final int FEWEST_WORDS = 3;

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i:(?:agreed |further |new )?actions?(?: points?|"
                            + " required)?)\\s*\\d{0,3}\\s*[:\u2013-]\\s*\\S.*",
                    Pattern.DOTALL);
    private static final Pattern REPORTED_DONE =
            Pattern.compile(
                    "(?is).*\\b(?:has|have|had) (?:now |already |not"
                        + " )?(?:\\w+ed|been|done|sent|written|met|gone|put|taken|given|made|got|found|spoken|begun)\\b.*");
    private static final Pattern STILL_TO_DO =
            Pattern.compile("(?is).*\\b(?:to|will|would|shall|should|must|not yet)\\b.*");

    private final Sentence sentence;

    Listed(Sentence sentence) {
        this.sentence = sentence;
    }

    /** "Action: to be put on the notice board." within a paragraph. */
    static boolean labelled(Sentence sentence) {
        return LABEL.matcher(sentence.words().text()).matches();
    }

    private boolean reportedDone() {
        String text = sentence.words().text().replaceAll("\\bable to\\b", "able");
        return REPORTED_DONE.matcher(text).matches() && !STILL_TO_DO.matcher(text).matches();
    }

    private int start() {
        Words words = sentence.words();
        for (int k = 1; labelled(sentence) && k < 6; k++) {
            if (!words.at(k).isWord()) {
                return k + 1;
            }
        }
        return 0;
    }

    List<Finding> findings(List<Finding> already) {
        Words words = sentence.words();
        if (words.size() < FEWEST_WORDS
                || NOTHING.contains(words.lower(start()))
                || reportedDone()) {
            return List.of();
        }
        Doer doer = doer(words);
        int deed = doer == null ? 0 : Math.min(doer.to() + 1, words.size() - 1);
        boolean known =
                already.stream()
                        .anyMatch(finding -> finding.forAction() && finding.confidence() >= 0.8);
        Finding listed = Finding.action(Kind.REQUEST, 0, deed, doer, "Action", 0.9);
        return known && doer == null ? List.of() : List.of(listed);
    }

    /** "JB to ...", "Comments to Mr Oak to ...", "JB: ...". */
    private @Nullable Doer doer(Words words) {
        for (int i = 1; i < Math.min(words.size(), 14); i++) {
            boolean opens =
                    words.is(i, "to") && sentence.verbs().isDeed(words, i + 1)
                            || words.is(i, ":") && i < 6
                            || words.is(i, "\u2013") && i < 6
                            || words.is(i, "-") && i < 6;
            if (opens) {
                return sentence.doers().before(words, i);
            }
        }
        return null;
    }
}
