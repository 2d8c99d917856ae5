package app.resolved.meetings.sheet.domain;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a cell of a pasted list looks like: somebody, a time, a deed. */
final class Looks {

    private static final Pattern TITLED =
            Pattern.compile(
                    "(?i)(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|lady|lord|cllr|councillor)\\b.*");
    private static final Pattern POST =
            Pattern.compile(
                    "(?i).*\\b(?:head|director|officers?|manager|chair|chairman|clerk|leader|secretary|counsel|lead|commander|superintendent|inspector|treasurer|team|constabulary)\\b.*");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?i)(?:.*\\b(?:next meeting|end"
                        + " of|week|weeks|month|months|days|year|today|tomorrow|tbc|asap|ongoing|immediately|spring|summer|autumn|winter|christmas|easter|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|when"
                        + " available)\\b.*|.*\\b\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?\\b.*|.*\\b\\d{4}-\\d{2}-\\d{2}\\b.*)");
    private static final Set<String> SMALL =
            Set.of("of", "and", "for", "the", "to", "&", "/", "in");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST_TIME = 8;
    private static final int LONGEST_NAME = 8;

    private Looks() {}

    static boolean likeWho(String cell) {
        return !cell.isEmpty()
                && (TITLED.matcher(cell).matches()
                        || words(cell) <= LONGEST_NAME
                                && (named(cell) || POST.matcher(cell).matches()));
    }

    static boolean likeTime(String cell) {
        return words(cell) <= LONGEST_TIME && TIME.matcher(cell).matches();
    }

    /** More than a name: it has words in small letters. */
    static boolean likeDeed(String cell) {
        return words(cell) >= 2 && !named(cell) && !TITLED.matcher(cell).matches();
    }

    /** Every word but the small ones has a capital. */
    private static boolean named(String cell) {
        return !cell.isEmpty()
                && Stream.of(SPACE.split(cell))
                        .allMatch(word ->
                                SMALL.contains(word) || Character.isUpperCase(word.charAt(0)));
    }

    private static int words(String cell) {
        return cell.isEmpty() ? 0 : SPACE.split(cell).length;
    }
}
