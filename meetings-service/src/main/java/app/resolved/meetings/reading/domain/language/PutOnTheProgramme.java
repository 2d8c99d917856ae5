package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Catches what is put on a programme of work without the word: "Added: outturn (September)",
 * "Additions: custody (June)", "Gambling was added for March", "Moved from March to June: annual
 * report", "Agreed for December". Must not catch "Added costs: nil", nor what somebody added to
 * what was said.
 */
final class PutOnTheProgramme implements Rule {

    private static final Set<String> OPENERS = WordSet.of("added additions moved deferred brought");
    private static final Pattern MONTH =
            Pattern.compile(
                    "(?i)(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|spring|summer|autumn|winter|next");

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean opens = i == 0 && words.in(0, OPENERS) && colon(words) && month(words, 0);
        boolean added =
                (words.is(i, "added") || words.is(i - 1, "put", "down"))
                        && (words.is(i - 1, "was")
                                || words.is(i - 1, "were")
                                || words.is(i, "down"))
                        && (words.is(i + 1, "for") || words.is(i + 1, "to"))
                        && MONTH.matcher(words.lower(i + 2)).matches();
        boolean agreed =
                i == 0 && words.is(0, "agreed", "for") && MONTH.matcher(words.lower(2)).matches();
        boolean item =
                i == 0
                        && words.is(0, "agenda", "item", "for")
                        && MONTH.matcher(words.lower(3)).matches();
        return opens || added || agreed || item
                ? Finding.action(Kind.REQUEST, i, i, null, words.phrase(i, i + 3), 0.7)
                : null;
    }

    private static boolean colon(Words words) {
        for (int k = 1; k < 7; k++) {
            if (words.is(k, ":")) {
                return true;
            }
        }
        return false;
    }

    private static boolean month(Words words, int from) {
        for (int k = from; k < words.size(); k++) {
            if (MONTH.matcher(words.lower(k)).matches()) {
                return true;
            }
        }
        return false;
    }
}
