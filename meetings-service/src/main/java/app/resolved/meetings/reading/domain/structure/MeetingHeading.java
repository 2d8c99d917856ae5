package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Heading;
import app.resolved.meetings.reading.domain.text.Dates;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds which body met, when and where, in the first lines of the minutes. */
final class MeetingHeading {

    private static final int LOOKED_AT = 2_500;
    private static final Pattern BODY =
            Pattern.compile(
                    "(?i)\\b(?:council|committee|panel|board|partnership|cabinet|executive|forum|commission|authority|assembly|sub-committee|working"
                        + " group|task group|liaison"
                        + " meeting|association|trustees|governors|governing body|village"
                        + " hall|community centre)\\b");
    private static final Pattern OF_THE =
            Pattern.compile(
                    "(?i)(?:meeting|minutes)\\s+of\\s+(?:the\\s+|an?\\s+)?(?:meeting\\s+of\\s+(?:the\\s+)?)?([^\\n,.]{4,90}?)\\s*(?:,|\\.|\\bheld\\b|\\bmeeting\\b|\\bon\\b|$)");
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?i)\\b(?:held|meeting)\\b[^\\n]{0,80}?\\b(?:at|in)\\s+(?!\\d)((?:the\\s+)?[A-Z][^\\n,.;]{3,70}?)\\s*(?:,|\\.|;|\\bon\\b|\\bat\\s+\\d|\\bcommencing\\b|$)");

    private MeetingHeading() {}

    static Heading read(String minutes, List<Block> blocks) {
        String head = minutes.substring(0, Math.min(LOOKED_AT, minutes.length()));
        return new Heading(body(head, blocks), Dates.firstIn(head), group(PLACE, head));
    }

    private static @Nullable String body(String head, List<Block> blocks) {
        Matcher named = OF_THE.matcher(head.replace('\n', ' '));
        while (named.find()) {
            if (BODY.matcher(named.group(1)).find()) {
                return tidy(named.group(1));
            }
        }
        for (Block block : blocks.subList(0, Math.min(12, blocks.size()))) {
            String text = block.text().strip();
            if (text.length() < 90 && BODY.matcher(text).find()) {
                return tidy(text.split("[,\u2013(]", 2)[0]);
            }
        }
        return null;
    }

    private static @Nullable String group(Pattern pattern, String head) {
        Matcher found = pattern.matcher(head);
        return found.find() ? tidy(found.group(1)) : null;
    }

    private static String tidy(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
