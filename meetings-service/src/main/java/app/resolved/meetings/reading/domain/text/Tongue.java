package app.resolved.meetings.reading.domain.text;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by its small words, of which every sentence has some. Minutes in two
 * languages are English; notes in short forms, too, where no other language has more.
 */
public enum Tongue {
    ENGLISH("the of and to that was for be by with were would which from this been is at it"),
    WELSH("yr ar ei eu gan mae roedd bydd ac wedi hwn hon yng wrth fod cyfarfod oedd nad yn dros"),
    FRENCH("le la les des et du une est que dans pour qui au par sur pas aux ont cette sont"),
    GERMAN("der die und das den von zu mit sich des auf nicht ein eine dem ist wird wurde"),
    SPANISH("el los las del que y en por para con una se su al como fue esta sus ha"),
    ITALIAN("il di che la per una sono della con non del si gli nel alla delle dei"),
    POLISH("nie na si\u0119 jest do \u017ce przez oraz dla od jak za by\u0142 by\u0142o tego"),
    PORTUGUESE("os uma para com n\u00e3o da do em que foi ao dos das pela pelo"),
    IRISH("agus na an ar le go bh\u00ed t\u00e1 ag s\u00e9 sin leis raibh ch\u00e9ad c\u00f3"),
    GAELIC("agus na an air gun bha tha aig leis nach chun cuideachd seo sin airson"),
    ROMANIAN("\u0219i de la din pentru cu este care pe sunt ale prin sau fost");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int LOOKED_AT = 60_000;
    private static final int FEWEST_WORDS = 40;
    private static final double ENOUGH_ENGLISH = 0.1;
    private static final double ENOUGH_OF_ANOTHER = 0.1;
    private static final double MOST_FOREIGN_LETTERS = 0.5;

    private final Set<String> small;

    Tongue(String small) {
        this.small = Set.of(small.split(" "));
    }

    /** Such as "in Welsh"; null where it is English, or too short to tell. */
    public static @Nullable String otherThanEnglish(String text) {
        String looked = text.substring(0, Math.min(text.length(), LOOKED_AT));
        if (foreignLetters(looked)) {
            return "not in English";
        }
        Map<Tongue, Integer> counts = new EnumMap<>(Tongue.class);
        int words = 0;
        Matcher word = WORD.matcher(looked.toLowerCase(Locale.UK));
        while (word.find()) {
            words++;
            for (Tongue tongue : values()) {
                if (tongue.small.contains(word.group())) {
                    counts.merge(tongue, 1, Integer::sum);
                }
            }
        }
        return words < FEWEST_WORDS ? null : verdict(counts, words);
    }

    private static @Nullable String verdict(Map<Tongue, Integer> counts, int words) {
        int english = counts.getOrDefault(ENGLISH, 0);
        Tongue most =
                counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(ENGLISH);
        boolean foreign =
                english < ENOUGH_ENGLISH * words
                        && counts.getOrDefault(most, 0) > ENOUGH_OF_ANOTHER * words
                        && most != ENGLISH;
        return foreign ? "in " + most.named() : null;
    }

    private String named() {
        return this == GAELIC
                ? "Scottish Gaelic"
                : name().charAt(0) + name().substring(1).toLowerCase(Locale.UK);
    }

    private static boolean foreignLetters(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long latin =
                text.chars()
                        .filter(Character::isLetter)
                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                        .count();
        return letters >= FEWEST_WORDS && letters - latin > MOST_FOREIGN_LETTERS * letters;
    }
}
