package app.resolved.meetings.reading.adapters.extraction.html;

import app.resolved.meetings.reading.domain.document.SavedMeeting;
import app.resolved.meetings.reading.domain.document.SavedMeeting.SavedItem;
import app.resolved.meetings.reading.domain.text.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Knows pages of Modern.gov by the classes of their elements: the documents of a meeting
 * (ieListDocuments) and one item of its agenda (mgAi).
 */
final class ModernGov {

    private static final Pattern NUMBER = Pattern.compile("(?i)[\\dA-Z./-]{1,10}\\.?");
    private static final Pattern SIZE =
            Pattern.compile("(?i)\\s*\\bPDF\\b\\s*(?:\\(?[\\d.]+\\s*[KM]B\\)?)?$");
    private static final Pattern OF_MEETING =
            Pattern.compile(
                    "(?i)^(?:agenda|agenda item|agenda and (?:draft )?minutes|(?:draft |printed"
                            + " )?minutes|decisions?|meeting details|issue"
                            + " details|venue.*|contact.*)$");

    private ModernGov() {}

    static Optional<SavedMeeting> meetingOf(Document page) {
        boolean known =
                !page.select(".mgAiTitleTxt, .mgSubItemTitleTxt, .mgItemTable, .mgSubTitleTxt")
                        .isEmpty();
        if (!known) {
            return Optional.empty();
        }
        ModernGovTitle title = ModernGovTitle.of(page);
        return title == null ? Optional.empty() : Optional.of(meeting(page, title));
    }

    private static SavedMeeting meeting(Document page, ModernGovTitle title) {
        List<SavedItem> items = new ArrayList<>();
        for (Element row : page.select("tr:has(.mgAiTitleTxt)")) {
            item(row).ifPresent(items::add);
        }
        if (items.isEmpty()) {
            single(page, title).ifPresent(items::add);
        }
        return new SavedMeeting(
                title.body(),
                title.dateWords(),
                Dates.firstIn(title.dateWords()),
                title.startsAt(),
                ModernGovTitle.place(page),
                attendance(page),
                items);
    }

    private static Optional<SavedItem> item(Element row) {
        List<Element> cells =
                row.children().stream().filter(cell -> cell.normalName().equals("td")).toList();
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        Element content = cells.getLast();
        Element title = content.selectFirst(".mgAiTitleTxt");
        String number = cells.size() > 1 ? HtmlWriting.tidy(cells.getFirst().text()) : "";
        String words =
                title == null ? "" : SIZE.matcher(HtmlWriting.tidy(title.text())).replaceAll("");
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SavedItem(
                                NUMBER.matcher(number).matches()
                                        ? number.replaceAll("\\.$", "")
                                        : "",
                                words,
                                under(content, "decision"),
                                under(content, "minutes")));
    }

    /** A page of one item: its decision and minutes stand in the page itself. */
    private static Optional<SavedItem> single(Document page, ModernGovTitle title) {
        List<String> decision = under(page.body(), "decision");
        List<String> minutes = under(page.body(), "minutes");
        List<String> titles =
                page.select("h1, h2, h3, .mgSubTitleTxt").stream()
                        .map(each -> HtmlWriting.tidy(each.text()))
                        .filter(each -> !each.isEmpty() && !OF_MEETING.matcher(each).matches())
                        .filter(each -> !each.contains(title.dateWords()))
                        .toList();
        return decision.isEmpty() && minutes.isEmpty() || titles.isEmpty()
                ? Optional.empty()
                : Optional.of(new SavedItem(title.item(), titles.getFirst(), decision, minutes));
    }

    /** What follows a sub-title such as "Minutes:", up to the next. */
    private static List<String> under(Element content, String subTitle) {
        List<String> found = new ArrayList<>();
        for (Element label : content.select(".mgSubItemTitleTxt")) {
            String words = HtmlWriting.tidy(label.text()).toLowerCase(java.util.Locale.ROOT);
            if (words.matches("(?:draft )?" + subTitle + "s?:?")) {
                Element next = label.nextElementSibling();
                while (next != null && !next.hasClass("mgSubItemTitleTxt")) {
                    if (!next.hasClass("mgBulletList") && HtmlWriting.isSeen(next)) {
                        found.addAll(paragraphs(next));
                    }
                    next = next.nextElementSibling();
                }
            }
        }
        return found;
    }

    private static List<String> attendance(Document page) {
        List<String> lines = new ArrayList<>();
        for (Element list : page.select(".mgAttendance, #mgAttendance, .mgMeetingAttendance")) {
            lines.add("PRESENT:");
            lines.addAll(paragraphs(list));
        }
        return lines;
    }

    private static List<String> paragraphs(Element element) {
        return HtmlWriting.paragraphs(new Element("div").appendChild(element.clone()));
    }
}
