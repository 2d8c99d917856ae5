package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Heading;
import app.resolved.meetings.reading.domain.text.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds which body met, when and where, in the first lines of the minutes: a committee before the
 * council that it is of, and nothing that is told further down.
 */
final class MeetingHeading {

    private static final int LOOKED_AT = 2_500;
    private static final int MOST_LINES = 16;
    private static final int LONGEST_LINE = 110;

    /** What a body that is part of another is called. */
    private static final String PART =
            "committee|sub-?committee|panel|board|partnership|cabinet|executive|forum|commission"
                    + "|assembly|(?:working|task|steering|liaison|finish|operational|member|user"
                    + "|advisory|participation|co-?ordinating|scrutiny|sub-) ?group|working party"
                    + "|liaison meeting|trustees|governors|governing body|senate|court";

    private static final Pattern SPECIFIC = Pattern.compile("(?i)\\b(?:" + PART + ")\\b");
    private static final Pattern BODY =
            Pattern.compile(
                    "(?i)\\b(?:council|group|authority|association|society|trust|corporation"
                            + "|village hall|community centre|"
                            + PART
                            + ")\\b");

    /** "the Board": which one its own line says. */
    private static final Pattern BARE =
            Pattern.compile(
                    "(?i)(?:the )?(?:full )?(?:joint"
                            + " )?(?:council|committee|panel|board|authority|forum"
                            + "|trustees'?|governors|sub-?committee|partnership|group)");

    private static final Pattern OF_THE =
            Pattern.compile(
                    "(?i)\\b(?:meeting|minutes|proceedings)\\s+of\\s+(?:the\\s+|an?\\s+)?"
                            + "([^.:;|]{0,80}?\\b(?:council|authority|association|society|trust|"
                            + PART
                            + ")\\b[^,.:;|]{0,70}?)"
                            + "\\s*(?=[,.;|]|\\b(?:held|holden|meeting|on|at|duly|dated)\\b|$)");

    /** What a heading never says. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "\\b(?:was|were|had|has|have|is|are|be|not|that|its|asked|thanked|agreed|decided"
                        + "|confirmed|approved|circulated|subject|previous|last|this|who|would"
                        + "|[Rr]esolved|RESOLVED)\\b");

    private static final Pattern APART =
            Pattern.compile("\\s+[-\u2013\u2014|>/]\\s+|\\s{3,}|\\s\\(|\\)|:\\s|\\s+(?=Date:)");
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?i)^(?:agenda item \\d+\\s+|\\d+[.)] )?(?:.*\\bmeetings? of (?:the"
                            + " )?|(?:draft |unconfirmed |confirmed"
                            + " )?(?:minutes?|notes?|record)\\s+(?:of )?)?(?:the )?");
    private static final Pattern AFTER =
            Pattern.compile(
                    "(?i)\\s+(?:(?:meeting )?(?:held|holden)\\b.*|(?<!liaison )meeting(?: no\\.?"
                        + " ?\\d+)?|minutes|notes|(?:on"
                        + " )?(?:mon|tues|wednes|thurs|fri|satur|sun)day.*|\\d{1,2}(?:st|nd|rd|th)?"
                        + " (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*)$");

    /** "Committee Room B", "Cabinet Member for Housing": no body. */
    private static final Pattern NO_BODY =
            Pattern.compile(
                    "(?i).*\\b(?:room|rm|(?:cabinet|executive|lead)"
                            + " members?|members$|decisions?|support|officer|details|chief"
                            + " executive|purpose)\\b.*");

    /** Where the heading is at its end. */
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?i)\\s*(?:present|attend|in"
                        + " attendance|apologies|members\\b.*:|sederunt|1[.)]?\\s|item 1\\b).*");

    private static final Pattern VENUE =
            Pattern.compile(
                    "(?im)^\\s*(?:venue|place|where|location|held at|held"
                        + " in)\\s*:?\\s+((?-i:\\p{Lu})[^\\n,.;]{2,70}?)(?=\\s+on\\b|[\\n,.;]|$)");
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?i)\\b(?:held|holden|meeting|met)\\b[^\\n]{0,80}?\\b(?:at|in)\\s+(?!\\d)((?:the\\s+)?"
                        + "(?-i:\\p{Lu})[^\\n,.;]{3,70}?)\\s*(?:,|\\.|;|\\bon\\b|\\band"
                        + " by\\b|\\bat\\s+\\d|\\bcommencing\\b|$)");
    private static final Pattern NO_PLACE =
            Pattern.compile(
                    "(?i)(?:the )?(?:january|february|march|april|may|june|july|august|september"
                        + "|october|november|december|public|person|private|christmas|easter|meeting|item|councillor|cllr|mr|mrs|ms|dr|.*committee)\\b.*");

    private MeetingHeading() {}

    static Heading read(String minutes) {
        String head = minutes.substring(0, Math.min(LOOKED_AT, minutes.length()));
        List<String> lines = titleLines(head);
        return new Heading(body(lines), Dates.firstIn(head), place(head, lines));
    }

    /** Those above who was present and the first item. */
    private static List<String> titleLines(String head) {
        List<String> lines = new ArrayList<>();
        for (String line : head.lines().map(String::strip).toList()) {
            boolean ends = BEHIND.matcher(line).matches() && !lines.isEmpty();
            if (ends || lines.size() == MOST_LINES) {
                break;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static @Nullable String body(List<String> lines) {
        List<String> named = named(String.join(" ", lines));
        List<String> titles = lines.stream().flatMap(MeetingHeading::titles).toList();
        return Stream.of(
                        named.stream().filter(MeetingHeading::specific),
                        titles.stream().filter(MeetingHeading::specific),
                        titles.stream(),
                        named.stream())
                .flatMap(each -> each)
                .findFirst()
                .orElse(null);
    }

    private static boolean specific(String name) {
        return SPECIFIC.matcher(name).find() && !BARE.matcher(name).matches();
    }

    /** "Minutes of a meeting of the Roads Committee held". */
    private static List<String> named(String head) {
        List<String> names = new ArrayList<>();
        Matcher named = OF_THE.matcher(head);
        int from = 0;
        while (named.find(from)) {
            String name = bare(named.group(1));
            if (!TOLD.matcher(name).find() && !NO_BODY.matcher(name).matches()) {
                names.add(name);
            }
            from = named.start(1);
        }
        return names;
    }

    private static Stream<String> titles(String line) {
        boolean sentence = line.length() > LONGEST_LINE || line.endsWith(".");
        return sentence || TOLD.matcher(line).find()
                ? Stream.empty()
                : APART.splitAsStream(line)
                        .map(MeetingHeading::bare)
                        .map(MeetingHeading::upToBody)
                        .filter(part -> BODY.matcher(part).find())
                        .filter(part -> Character.isUpperCase(part.charAt(0)))
                        .filter(part -> !NO_BODY.matcher(part).matches());
    }

    private static String bare(String name) {
        String behind = BEFORE.matcher(tidy(name)).replaceFirst("");
        return AFTER.matcher(behind).replaceFirst("");
    }

    /** "Finance, Audit and Risk Committee, Guildhall": up to the comma behind the body. */
    private static String upToBody(String part) {
        Matcher body = BODY.matcher(part);
        int comma = body.find() ? part.indexOf(',', body.end()) : -1;
        return comma < 0 ? part : part.substring(0, comma);
    }

    private static @Nullable String place(String head, List<String> lines) {
        Matcher venue = VENUE.matcher(head);
        if (venue.find()) {
            return tidy(venue.group(1));
        }
        Matcher place = PLACE.matcher(String.join("\n", lines));
        while (place.find()) {
            String name = tidy(place.group(1));
            if (!NO_PLACE.matcher(name).matches() && !TOLD.matcher(name).find()) {
                return name;
            }
        }
        return null;
    }

    private static String tidy(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
