package app.resolved.meetings.minutes.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of something that carry its meaning, each cut to its stem. */
final class Gist {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY =
            Set.copyOf(
                    List.of(
                            ("a an the and or of to in on at by for from with be is are was were"
                                 + " been that this these those it its as into about any all each"
                                 + " their they them he she his her would will should could may"
                                 + " might shall has have had do does did not no more further also"
                                 + " so if when which who what be asked ask requested request"
                                 + " agreed agree resolved undertook offered member members"
                                 + " committee meeting council next mr mrs ms miss dr cllr"
                                 + " councillor")
                                    .split(" +")));
    private static final List<String> ENDINGS =
            List.of(
                    "isons", "ison", "ations", "ation", "ings", "ing", "ers", "ies", "ied", "ed",
                    "es", "s", "e");
    private static final int SHORTEST_STEM = 4;

    private Gist() {}

    static Set<String> of(@Nullable String... texts) {
        var stems = new LinkedHashSet<String>();
        for (var text : texts) {
            words(text).filter(word -> !EMPTY.contains(word)).map(Gist::stem).forEach(stems::add);
        }
        return stems;
    }

    private static Stream<String> words(@Nullable String text) {
        return text == null
                ? Stream.empty()
                : NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty());
    }

    private static String stem(String word) {
        for (var ending : ENDINGS) {
            int length = word.length() - ending.length();
            if (word.endsWith(ending) && length >= SHORTEST_STEM) {
                return word.substring(0, length);
            }
        }
        return word;
    }
}
