package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whatever stands in a list of actions is one, unless it says "None". */
final class Listed {

    private static final Set<String> NOTHING =
            WordSet.of("none nil noted n/a no completed complete closed done");
    private static final Set<String> NO_VERBS =
            WordSet.of(
                    "the all our his her its their this that these those each any some members"
                            + " officers council committee date");
    private static final int FEWEST_WORDS = 3;

    private static final Pattern LABEL =
            Pattern.compile(
                    "\\W{0,3}(?i:(?:agreed |further |new )?actions?(?: points?|"
                            + " required)?)\\s*\\d{0,3}\\s*[:\u2013-]\\s*\\S.*"
                            + "|\\W{0,3}ACTIONS? ?\\([a-z].{8,}",
                    Pattern.DOTALL);
    private static final Pattern REPORTED_DONE =
            Pattern.compile(
                    "(?is).*\\b(?:has|have|had) (?:now |already |not"
                        + " )?(?:\\w+ed|been|done|sent|written|met|gone|put|taken|given|made|got|found|spoken|begun)\\b.*");
    private static final Pattern STATUS =
            Pattern.compile(
                    "(?i)[\\W_]*(?:(?:not|partially|partly) (?:yet )?completed?|ongoing(?:"
                            + " for \\w+)?|in progress|not started)(?=[\\W_]*$|\\s*[.,;:\u2013-])");
    private static final Pattern STILL_TO_DO =
            Pattern.compile("(?is).*\\b(?:to|will|would|shall|should|must|not yet)\\b.*");

    private static final Pattern VERDICT =
            Pattern.compile(
                    "(?is)(?:.{1,160}\\b(?:was|were|are|is|be)\\s+(?:(?:hereby|duly|unanimously|also|all|both)\\s+)?(?:noted|approved|agreed|accepted|received|adopted|endorsed|ratified|carried|taken"
                        + " as read)\\W*(?:and\\W*)?|(?:the |all )?(?:\\w+"
                        + "\\s+){0,2}(?:noted|approved|adopted|endorsed|accepted)\\s+(?:the|their"
                        + "|its|this|all)\\b.{1,160})");

    private static final String FULL_NAME = "[A-Z][a-z]+ [A-Z][\\p{L}'\u2019-]+";
    private static final Pattern LEADING =
            Pattern.compile(
                    "(" + FULL_NAME + "(?:(?:, | and |, and )" + FULL_NAME + "){1,4})\\s+[a-z]{4}");

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

    /** "The report was noted" in a column of actions asks nobody for anything. */
    private boolean isVerdict() {
        String text = sentence.words().text();
        return VERDICT.matcher(text).matches() && !STILL_TO_DO.matcher(text).matches();
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
        if (isVerdict() || Narrated.in(words, sentence.doers())) {
            return List.of(Finding.information(Kind.RESOLUTION_PART, 0, 0, "Action", 0.8));
        }
        if (STATUS.matcher(words.text()).lookingAt()) {
            return List.of();
        }
        if (tooShort(words) || NOTHING.contains(words.lower(start())) || reportedDone()) {
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

    /** "Update website" is enough of a deed where a column beside it says whose it is. */
    private boolean tooShort(Words words) {
        boolean twoWords = words.size() == 2 && words.at(1).isWord();
        return words.size() < FEWEST_WORDS && (!twoWords || sentence.passage().owner() == null);
    }

    private boolean mayBeDeed(Words words, int at) {
        Word word = words.at(at);
        boolean small = word.isWord() && !word.large() && word.text().length() > 2;
        return sentence.verbs().isDeed(words, at) || small && !NO_VERBS.contains(word.lower());
    }

    /** "JB to ...", "Comments to Mr Oak to ...", "JB: ...". */
    private @Nullable Doer doer(Words words) {
        for (int i = 1; i < Math.min(words.size(), 14); i++) {
            boolean opens =
                    words.is(i, "to") && mayBeDeed(words, i + 1)
                            || words.is(i, ":") && i < 6
                            || words.is(i, "\u2013") && i < 6
                            || words.is(i, "-") && i < 6;
            if (opens) {
                Doer doer = sentence.doers().before(words, i);
                if (doer == null && words.is(0, "all") && i < 4) {
                    return new Doer(words.phrase(0, i), 0, i, Doer.Sort.PEOPLE);
                }
                boolean lone =
                        doer != null && doer.is(Doer.Sort.NAME) && !doer.words().contains(" ");
                boolean sure = !words.is(i, "to") || sentence.verbs().isDeed(words, i + 1);
                return lone && !sure ? null : doer;
            }
        }
        return leading(words);
    }

    /** "Ann Ash, Bob Beech develop the text": full names and a verb, without "to". */
    private static @Nullable Doer leading(Words words) {
        Matcher names = LEADING.matcher(words.text());
        if (!names.lookingAt()) {
            return null;
        }
        int to = 0;
        while (to < words.size() && words.at(to).end() <= names.end(1)) {
            to++;
        }
        return new Doer(names.group(1), 0, to, Doer.Sort.NAME);
    }
}
