package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/**
 * Catches what is agreed to be given or bought, without a verb: "agreed a donation of £150",
 * "approved the purchase of a mower". Must not catch "approved the payments".
 */
final class Gift {

    private static final Set<String> GIFTS =
            WordSet.of("donation contribution grant purchase loan quotation hire");

    private Gift() {}

    static boolean at(Words words, int i) {
        boolean article = words.is(i + 1, "a") || words.is(i + 1, "the") || words.is(i + 1, "an");
        return (words.is(i, "agreed") || words.is(i, "approved") && words.is(i + 2, "purchase"))
                && article
                && GIFTS.contains(words.lower(i + 2));
    }
}
