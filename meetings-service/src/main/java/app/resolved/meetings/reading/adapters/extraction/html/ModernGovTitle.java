package app.resolved.meetings.reading.adapters.extraction.html;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which meeting a page of Modern.gov is about.
 *
 * @param item number of the item, on a page of one; else empty
 */
record ModernGovTitle(String body, String dateWords, @Nullable LocalTime startsAt, String item) {

    private static final String DATE =
            "((?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+[A-Z][a-z]{2,8},?\\s+\\d{4})";
    private static final String TIME = "(?:,?\\s+(\\d{1,2})[.:](\\d{2})\\s*([ap])\\.?m)?";

    /** "Agenda for Scrutiny Committee on Tuesday, 3rd November, 2026, 10.00 am". */
    private static final Pattern FOR_ON =
            Pattern.compile(
                    "(?i:(?:agenda|minutes|agenda and minutes|agenda and draft"
                            + " minutes|decisions)\\s+(?:for|of)\\s+)(.{3,120}?)\\s+(?i:on)\\s+"
                            + DATE
                            + TIME);

    /** "Scrutiny Committee - Tuesday, 3rd November, 2026 10.00 am". */
    private static final Pattern DASHED =
            Pattern.compile(
                    "^(?:Agenda item - |Meeting: )?(.{3,120}?)\\s+[-\u2013]\\s+" + DATE + TIME);

    /** "Meeting: 03/11/2026 - Scrutiny Committee (Item 47)". */
    private static final Pattern MEETING =
            Pattern.compile(
                    "(?i)Meeting:\\s*(\\d{1,2}/\\d{1,2}/\\d{4})\\s*[-\u2013]\\s*([^(\\n]{3,120}?)\\s*(?:\\(Item\\s*([\\w.]{1,10}?)\\.?\\)|$)");

    private static final Pattern VENUE =
            Pattern.compile("(?i)^Venue:?\\s*(.{3,150}?)\\.?(?:\\s*View directions.*)?$");

    static @Nullable ModernGovTitle of(Document page) {
        for (String words : titles(page)) {
            Matcher meeting = MEETING.matcher(words);
            if (meeting.find()) {
                String item = meeting.group(3) == null ? "" : meeting.group(3);
                return new ModernGovTitle(meeting.group(2), meeting.group(1), null, item);
            }
            for (Pattern pattern : List.of(FOR_ON, DASHED)) {
                Matcher found = pattern.matcher(words);
                if (found.find()) {
                    return new ModernGovTitle(found.group(1), found.group(2), time(found), "");
                }
            }
        }
        return null;
    }

    private static List<String> titles(Document page) {
        List<String> titles = new ArrayList<>();
        for (Element element :
                page.select(
                        ".mgSubTitleTxt, h1, h2, h3, h4, .mgMainTitleTxt, p.mgSubTitleTxt,"
                                + " li:contains(Meeting:), p:contains(Meeting:)")) {
            titles.add(HtmlWriting.tidy(element.text()));
        }
        titles.add(HtmlWriting.tidy(page.title()));
        return titles.stream().filter(each -> each.length() < 400).toList();
    }

    static @Nullable String place(Document page) {
        for (Element label :
                page.select("p:contains(Venue), div:contains(Venue), li:contains(Venue)")) {
            Matcher found = VENUE.matcher(HtmlWriting.tidy(label.text()));
            if (found.matches()) {
                return found.group(1);
            }
        }
        return null;
    }

    private static @Nullable LocalTime time(Matcher found) {
        if (found.group(3) == null) {
            return null;
        }
        int hour = Integer.parseInt(found.group(3)) % 12;
        int minute = Integer.parseInt(found.group(4));
        boolean after = found.group(5).equals("p");
        return minute > 59 ? null : LocalTime.of(after ? hour + 12 : hour, minute);
    }
}
