package app.resolved.meetings.reading.domain.language;

import java.util.Set;

/**
 * Tells talk that is put off to a meeting to come, "would be discussed at the June Parish Council
 * meeting", from talk that a plan foresees.
 */
final class PutOff {

    private static final Set<String> MONTHS = Set.copyOf(Months.inFullOrShort());
    private static final Set<String> AHEAD =
            WordSet.of("next future following forthcoming month outside");

    private PutOff() {}

    /** Whether the sentence names the meeting. */
    static boolean in(Words words) {
        for (int k = 0; k < words.size(); k++) {
            boolean month = words.in(k, MONTHS) && toAMeeting(words, k);
            boolean there =
                    words.is(k, "at", "this", "meeting")
                            || words.is(k, "at", "the", "public")
                            || words.is(k, "at", "the", "agm");
            boolean inMonth = words.is(k, "meeting", "in") && words.in(k + 2, MONTHS);
            if (month
                    || inMonth
                    || there
                    || toANamedMeeting(words, k)
                    || AHEAD.contains(words.lower(k))) {
                return true;
            }
        }
        return false;
    }

    /** "at the June Parish Council meeting". */
    private static boolean toAMeeting(Words words, int month) {
        return words.is(month + 1, "meeting")
                || words.is(month + 2, "meeting")
                || words.is(month + 3, "meeting");
    }

    /** "at the Finance Committee meeting". */
    private static boolean toANamedMeeting(Words words, int at) {
        boolean named = words.is(at, "at", "the") && words.at(at + 2).large();
        return named && toAMeeting(words, at + 2);
    }
}
