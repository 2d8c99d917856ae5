package app.resolved.meetings.reading.adapters.extraction.office;

import java.util.Locale;

/** Numbers as lists print them. */
final class Counting {

    private static final int MOST = 100_000;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    private Counting() {}

    static String letters(int number) {
        if (number < 1 || number > MOST) {
            return String.valueOf(number);
        }
        char letter = (char) ('a' + (number - 1) % 26);
        return String.valueOf(letter).repeat((number - 1) / 26 + 1);
    }

    static String roman(int number) {
        if (number < 1 || number > 3_999) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                roman.append(SIGNS[i]);
                left -= VALUES[i];
            }
        }
        return roman.toString();
    }

    static String upper(String number) {
        return number.toUpperCase(Locale.ROOT);
    }
}
