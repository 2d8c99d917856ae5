package app.resolved.meetings.reading.domain.structure;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a text speaks of a meeting at all: two different signs of one are enough. */
public final class MeetingEvidence {

    private static final int ENOUGH = 2;
    private static final List<Pattern> SIGNS =
            List.of(
                    sign("\\bminutes\\b"),
                    sign("\\bmeeting\\b"),
                    sign("\\b(?:present|in attendance|attendees|apologies)\\b"),
                    sign("\\b(?:resolved|agreed|recommended|noted)\\b"),
                    sign("\\b(?:council|committee|panel|board|partnership|cabinet|forum)\\b"),
                    sign("(?m)^\\W{0,4}actions?\\b.{0,20}:"),
                    sign(
                            "\\b(?:chairman|chairwoman|chairperson|chair|clerk|cllr|councillors?)\\b"));

    private MeetingEvidence() {}

    public static boolean in(String text) {
        return SIGNS.stream().filter(sign -> sign.matcher(text).find()).limit(ENOUGH).count()
                == ENOUGH;
    }

    private static Pattern sign(String words) {
        return Pattern.compile("(?i)" + words);
    }
}
