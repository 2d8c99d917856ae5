package app.resolved.actions.directory.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A name as people write it, in its parts: "Mr B Okafor" is "mr", "b", "okafor".
 *
 * @param honorific null where none that tells one person from another was written
 * @param forenames forenames or their initials
 */
record PersonName(@Nullable String honorific, List<String> forenames, String surname) {

    private static final Set<String> MEN = Set.of("mr", "sir");
    private static final Set<String> WOMEN = Set.of("mrs", "ms", "miss", "dame");
    private static final Set<String> HONORIFICS =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "mx",
                    "dr",
                    "sir",
                    "dame",
                    "lord",
                    "lady",
                    "prof",
                    "professor",
                    "rev",
                    "revd",
                    "cllr",
                    "councillor",
                    "cllrs",
                    "baroness",
                    "superintendent",
                    "supt",
                    "chief",
                    "inspector",
                    "insp",
                    "sgt",
                    "pc",
                    "hon");
    private static final Set<String> LETTERS_AFTER =
            Set.of("obe", "mbe", "cbe", "kbe", "dbe", "jp", "qc", "kc", "mp", "qpm", "dl");

    static @Nullable PersonName of(String written) {
        var words =
                Words.of(written.replaceAll("\\(.*", "")).list().stream()
                        .filter(word -> !LETTERS_AFTER.contains(word))
                        .toList();
        int first = 0;
        while (first < words.size() && HONORIFICS.contains(words.get(first))) {
            first++;
        }
        if (first >= words.size()) {
            return null;
        }
        return new PersonName(
                first == 0 ? null : words.get(first - 1),
                words.subList(first, words.size() - 1),
                words.getLast());
    }

    /** Whether somebody of this name may be named in the words. */
    boolean isNamedIn(Words words) {
        return IntStream.range(0, words.size())
                .filter(at -> words.list().get(at).equals(surname))
                .anyMatch(at -> fitsBefore(words.list(), at));
    }

    /** What stands before the surname must be theirs: an initial, a forename, an honorific. */
    private boolean fitsBefore(List<String> words, int at) {
        int position = at - 1;
        boolean forenameFits = false;
        while (position >= 0 && !HONORIFICS.contains(words.get(position))) {
            if (!isForename(words.get(position))) {
                return forenameFits;
            }
            forenameFits = true;
            position--;
        }
        return position < 0 ? forenameFits || words.size() == 1 : agrees(words.get(position));
    }

    private boolean isForename(String word) {
        return forenames.stream()
                .anyMatch(own ->
                        own.equals(word)
                                || isInitial(own, word)
                                || ShortNames.areTheSame(own, word));
    }

    private static boolean isInitial(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial && one.charAt(0) == other.charAt(0);
    }

    private boolean agrees(String written) {
        if (honorific == null) {
            return true;
        }
        boolean otherwise = MEN.contains(written) && WOMEN.contains(honorific);
        boolean theOtherWay = WOMEN.contains(written) && MEN.contains(honorific);
        return !otherwise && !theOtherWay;
    }
}
