package app.resolved.benchmarks.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Made-up outcomes: words as rare and as common as those of a language are, the same each time. */
final class Corpus {

    /**
     * @param order day, place and id, by which lists are sorted
     */
    record Made(String id, String committeeId, String order, List<String> words) {}

    /**
     * @param year null for any
     */
    record Asked(List<String> words, String committeeId, int year) {}

    private static final int VOCABULARY = 20_000;
    private static final int WORDS = 25;
    private static final int COMMITTEES = 40;
    private static final int FIRST_YEAR = 2007;
    private static final int YEARS = 20;
    private static final List<String> SYLLABLES =
            List.of(
                    "ba", "den", "fo", "gri", "hul", "ka", "lem", "mor", "ni", "pas", "ro", "sut",
                    "ti", "vel");
    private final Random random;

    Corpus(long seed) {
        this.random = new Random(seed);
    }

    Made outcome(int number) {
        var day = LocalDate.of(FIRST_YEAR, 5, 1).plusDays(random.nextInt(YEARS * 365));
        var id = "o%07d".formatted(number);
        var words = IntStream.range(0, WORDS).mapToObj(each -> word(rank())).distinct().toList();
        return new Made(
                id, committee(), "%s %07d %s".formatted(day, random.nextInt(500), id), words);
    }

    /** One to three words of middling rarity, in one committee or one year or everywhere. */
    Asked search() {
        var words = new ArrayList<String>();
        for (int each = random.nextInt(3); each >= 0; each--) {
            words.add(word(rank()));
        }
        int where = random.nextInt(3);
        return new Asked(
                words.stream().distinct().toList(),
                where == 1 ? committee() : "",
                where == 2 ? FIRST_YEAR + random.nextInt(YEARS) : 0);
    }

    private String committee() {
        return "c" + random.nextInt(COMMITTEES);
    }

    /** As in a language, the second word is half as common as the first. */
    private int rank() {
        return (int) Math.pow(VOCABULARY, random.nextDouble());
    }

    private static String word(int rank) {
        var word = new StringBuilder();
        for (int left = rank + SYLLABLES.size(); left > 0; left /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(left % SYLLABLES.size()));
        }
        return word.append("um").toString();
    }
}
