package app.resolved.meetings.reading.domain.structure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes a list of those present that stands all in capitals as one is written otherwise: "CLLR MRS
 * A OAKLEY (TOWN CLERK)" as "Cllr Mrs A Oakley (Town Clerk)". Must not touch a list in which any
 * small letter stands, nor initials and short forms.
 */
final class ShoutedNames {

    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z'\u2019]+");
    private static final Pattern LISTED = Pattern.compile("[,(;]|\\b(?:CLLRS?|MRS?|MS|MISS|DR)\\b");
    private static final Pattern VOWEL = Pattern.compile(".*[AEIOUY].*");
    private static final Set<String> TITLES =
            Set.of(
                    "CLLR", "CLLRS", "MR", "MRS", "MS", "MISS", "MX", "DR", "REV", "REVD", "SIR",
                    "LORD");
    private static final Set<String> SMALL = Set.of("OF", "THE", "FOR", "AND", "IN", "TO");
    private static final int SHORTEST_NAME = 4;

    /** The only short form of a post that is long enough, and has the vowel, to pass for a name. */
    private static final String SHORT_FORM = "PCSO";

    private ShoutedNames() {}

    static String calmed(String text) {
        return TitleLine.allCapitals(text)
                ? WORD.matcher(text).replaceAll(ShoutedNames::word)
                : text;
    }

    /** One word in capitals may as well be a heading. */
    static Block calmed(Block block) {
        if (!LISTED.matcher(block.text()).find()) {
            return block;
        }
        return new Block(
                block.marker(),
                block.span(),
                calmed(block.text()),
                block.cells(),
                block.apart(),
                block.indent());
    }

    private static String word(MatchResult found) {
        String word = found.group();
        if (SMALL.contains(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        boolean name =
                word.length() >= SHORTEST_NAME
                        && VOWEL.matcher(word).matches()
                        && !word.equals(SHORT_FORM);
        return TITLES.contains(word) || name
                ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                : word;
    }
}
