package app.resolved.actions.duedates.domain;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers as minutes write them: "14", "fourteen", "twenty-eight", "a fortnight". */
final class SpelledNumbers {

    private static final List<String> TO_NINETEEN =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** Of each number to ninety-nine the word, at its place. */
    private static final List<String> WORDS =
            IntStream.range(0, 100).mapToObj(SpelledNumbers::word).toList();

    /**
     * Not the "five" of "a hundred-and-five"; those with a hyphen come before what they begin with.
     */
    static final String PATTERN =
            "(?<![-\\w])(?<number>\\d{1,4}|an?|"
                    + WORDS.reversed().stream().collect(Collectors.joining("|"))
                    + ")\\b(?!-)";

    private SpelledNumbers() {}

    /** What was found by the pattern; one for "a" and "an". */
    static int in(MatchResult found) {
        var written = found.group("number");
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return written.startsWith("a") ? 1 : WORDS.indexOf(written);
    }

    private static String word(int number) {
        if (number < TO_NINETEEN.size()) {
            return TO_NINETEEN.get(number);
        }
        var tens = TENS.get(number / 10 - 2);
        return number % 10 == 0 ? tens : tens + "-" + TO_NINETEEN.get(number % 10);
    }
}
