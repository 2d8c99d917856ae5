package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.structure.Passage;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads what stands all in capitals as if it were written plainly: "THAT THE CLERK WRITE TO CLLR
 * OAK". Names, posts and bodies keep a capital. Must not touch initials or a few words in capitals.
 */
final class Shouting {

    /** At least so many words behind the first. */
    private static final int MORE = 4;

    private static final Pattern RUN =
            Pattern.compile(
                    "\\b[A-Z][A-Z'\u2019-]*+(?:[ ,;:()/\n"
                            + "]++(?:[A-Z][A-Z'\u2019-]*+|\\d++)\\b(?![a-z])){"
                            + MORE
                            + ",}+");
    private static final Pattern SENTENCE = Pattern.compile("\\b(?:THE|THAT|TO|BE|A|WILL)\\b");
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z'\u2019-]*");
    private static final Pattern TITLED =
            Pattern.compile("(?<=\\b(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Rev) (?:[A-Z] )?)[a-z]");

    private final Set<String> names;

    Shouting(Vocabulary vocabulary, People people) {
        names = new HashSet<>(people.surnames());
        names.addAll(vocabulary.roles);
        names.addAll(vocabulary.bodies);
        names.addAll(vocabulary.titles);
    }

    /** The same passage, its text of the same length. */
    Passage spoken(Passage passage) {
        String text = RUN.matcher(passage.text()).replaceAll(this::run);
        return text.equals(passage.text()) ? passage : passage.saying(text);
    }

    private String run(MatchResult found) {
        String run = found.group();
        if (!SENTENCE.matcher(run).find()) {
            return run;
        }
        String plain = WORD.matcher(run).replaceAll(this::word);
        return TITLED.matcher(plain).replaceAll(first -> first.group().toUpperCase(Locale.ROOT));
    }

    private String word(MatchResult found) {
        String word = found.group();
        String small = word.toLowerCase(Locale.ROOT);
        return names.contains(small) || found.start() == 0
                ? word.charAt(0) + small.substring(1)
                : small;
    }
}
