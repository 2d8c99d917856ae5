package app.resolved.localstack.trial;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Ids and codes made of words. */
final class Slug {
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "on");
    private static final int LONGEST_CODE = 6;

    private Slug() {}

    /** Such as "head-of-finance". */
    static String of(String words) {
        var slug =
                words.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "unnamed" : slug;
    }

    /** A committee's initials, such as "SC". */
    static String code(String committee) {
        var initials =
                Arrays.stream(of(committee).split("-"))
                        .filter(word -> !SMALL.contains(word))
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining())
                        .toUpperCase(Locale.ROOT);
        return initials.substring(0, Math.min(LONGEST_CODE, initials.length()));
    }
}
