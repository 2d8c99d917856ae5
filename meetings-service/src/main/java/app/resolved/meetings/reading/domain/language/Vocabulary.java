package app.resolved.meetings.reading.domain.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The word lists that the rules share, from {@code /reading/*.txt}. */
final class Vocabulary {

    final Set<String> deeds = words("deeds");
    final Set<String> information = words("information");
    final Set<String> statives = words("statives");
    final Set<String> passives = words("passives");
    final Set<String> asking = words("asking");
    final Set<String> promising = words("promising");
    final Set<String> saying = words("saying");
    final Set<String> onTheSpot = words("on-the-spot");
    final Set<String> roles = words("roles");
    final Set<String> bodies = words("bodies");
    final Set<String> titles = words("titles");
    final Set<String> givenNames = words("given-names");
    final Set<String> abbreviations = words("abbreviations");
    private final Map<String, String> irregular =
            words("irregular").stream()
                    .map(pair -> pair.split("="))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    /** Listed, or listed without "re-": "rework", "re-measure". */
    boolean isDeed(String base) {
        return deeds.contains(base)
                || base.startsWith("re-") && deeds.contains(base.substring(3))
                || base.startsWith("re") && base.length() > 5 && deeds.contains(base.substring(2));
    }

    /** The base form of a participle or a form in -s or -ing, as far as the lists know it. */
    String baseOf(String form) {
        String known = irregular.get(form);
        if (known != null) {
            return known;
        }
        for (String stem : Stems.of(form)) {
            if (known(stem)) {
                return stem;
            }
        }
        return form;
    }

    boolean known(String base) {
        return isDeed(base) || information.contains(base) || statives.contains(base);
    }

    boolean isParticiple(String form) {
        return irregular.containsKey(form) || form.endsWith("ed") && form.length() > 4;
    }

    private static Set<String> words(String name) {
        try (InputStream bytes =
                Vocabulary.class.getResourceAsStream("/reading/" + name + ".txt")) {
            if (bytes == null) {
                throw new IllegalStateException("No word list on the class path: " + name);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(Vocabulary::split)
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> split(String line) {
        return Arrays.stream(line.split(" ")).filter(word -> !word.isBlank());
    }
}
