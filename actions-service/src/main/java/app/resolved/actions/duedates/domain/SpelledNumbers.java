package app.resolved.actions.duedates.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers as minutes write them: "14", "fourteen", "a fortnight". */
final class SpelledNumbers {

    private static final List<String> TO_TWENTY =
            List.of(
                    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
                            .split(" "));

    /** Further ones that time limits are given in. */
    private static final Map<String, Integer> FURTHER =
            Map.of("twenty-one", 21, "twenty-eight", 28, "thirty", 30, "forty", 40, "sixty", 60);

    static final String PATTERN =
            "(?<number>\\d{1,4}|an?|"
                    + Stream.concat(TO_TWENTY.stream(), FURTHER.keySet().stream())
                            .sorted(Comparator.comparing(String::length).reversed())
                            .collect(Collectors.joining("|"))
                    + ")\\b";

    private static final Map<String, Integer> ALL =
            IntStream.range(0, TO_TWENTY.size())
                    .boxed()
                    .collect(Collectors.toMap(TO_TWENTY::get, number -> number));

    private SpelledNumbers() {}

    /** What was found by the pattern; one for "a" and "an". */
    static int in(MatchResult found) {
        var written = found.group("number");
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return ALL.getOrDefault(written, FURTHER.getOrDefault(written, 1));
    }
}
