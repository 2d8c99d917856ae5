package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the minutes in a pack of agenda, minutes and reports: from the line that says "Minutes of a
 * meeting", with those present soon after it, to the head of the next paper. Where no such line
 * stands, the whole text is taken for minutes.
 */
final class MinutesInPack {

    private static final int SOON = 45;
    private static final int LONGEST = 5_000;
    private static final int NAME_ABOVE = 8;
    private static final int HEAD_LINES = 14;
    private static final int MOST = 200;

    private static final Pattern OPENING =
            Pattern.compile(
                    "(?i)[^a-z]{0,4}(?:draft |unconfirmed |approved |unapproved |the"
                            + " )*minutes\\b.{0,30}\\b(?:meeting|held|of)\\b.*");
    private static final Pattern NOT_OPENING =
            Pattern.compile(
                    "(?i).*(?:\\(pages?|previous|last meeting|to approve|approval|to confirm|to"
                            + " follow).*");
    private static final Pattern PRESENT =
            Pattern.compile(
                    "(?i)[^a-z]{0,4}(?:present|also present|in attendance|members"
                        + " present|councillors present|attendance|attendees|those attending|those"
                        + " present)\\b.*");
    private static final Pattern PAPER_HEAD =
            Pattern.compile(
                    "(?i)[^a-z]{0,4}(by|from|to|subject|report of|report by|report to|report"
                            + " author|title|lead officer|classification|summary|ward|wards"
                            + " affected|decision due date|purpose of report)\\s*:.*");
    private static final Pattern PAPER =
            Pattern.compile("(?:AGENDA|REPORT TO .*|REPORT OF .*|APPENDIX .*|Appendix [A-Z0-9]+)");
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)[^a-z]{0,4}(?:subject|title)\\s*:\\s*(.{3,200})");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?i).*\\b(?:council|committee|panel|board|partnership|cabinet|forum|commission|authority)\\b.*");

    private final List<Line> lines;

    private MinutesInPack(List<Line> lines) {
        this.lines = lines;
    }

    /** Where minutes stand, in their order; the whole where none are told apart. */
    static List<Span> all(List<Line> lines) {
        List<Span> told = told(lines);
        return told.isEmpty()
                ? List.of(new Span(0, lines.isEmpty() ? 0 : lines.getLast().end()))
                : told;
    }

    /** The same, but none where none are told apart. */
    static List<Span> told(List<Line> lines) {
        return new MinutesInPack(lines).told();
    }

    /** Where papers begin that are no minutes, and what they are called. */
    static Map<Integer, String> papers(List<Line> lines) {
        MinutesInPack pack = new MinutesInPack(lines);
        Map<Integer, String> papers = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (pack.startsPaper(i)) {
                papers.put(lines.get(i).start(), pack.subject(i));
                i = pack.behindHead(i);
            }
        }
        return papers;
    }

    private int behindHead(int at) {
        int last = at;
        if (!isPaperHead(lines.get(at).text())) {
            return at;
        }
        for (int i = at + 1; i < Math.min(lines.size(), at + HEAD_LINES); i++) {
            last = isPaperHead(lines.get(i).text()) ? i : last;
        }
        return last;
    }

    private List<Span> told() {
        int whole = lines.isEmpty() ? 0 : lines.getLast().end();
        List<Span> all = new ArrayList<>();
        int opening = openingFrom(0);
        while (opening >= 0 && all.size() < MOST) {
            int end = endAfter(presentAfter(opening) + 1);
            all.add(
                    new Span(
                            lines.get(nameAbove(opening)).start(),
                            end < lines.size() ? lines.get(end).start() : whole));
            opening = openingFrom(end);
        }
        return all;
    }

    private String subject(int at) {
        if (!isPaperHead(lines.get(at).text())) {
            return "";
        }
        for (int i = at; i < Math.min(lines.size(), at + HEAD_LINES); i++) {
            Matcher named = SUBJECT.matcher(lines.get(i).text());
            if (named.matches()) {
                return named.group(1).strip();
            }
        }
        return "";
    }

    private int openingFrom(int from) {
        for (int i = from; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean opens =
                    text.length() < 300
                            && OPENING.matcher(text).matches()
                            && !NOT_OPENING.matcher(text).matches();
            if (opens && presentAfter(i) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private int presentAfter(int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + SOON); i++) {
            if (lines.get(i).text().length() < LONGEST
                    && PRESENT.matcher(lines.get(i).text()).matches()) {
                return i;
            }
        }
        return -1;
    }

    private int nameAbove(int opening) {
        int top = opening;
        for (int i = opening - 1; i >= Math.max(0, opening - NAME_ABOVE); i--) {
            String text = lines.get(i).text();
            boolean name =
                    text.length() < 80 && Marker.at(text) == null && NAME.matcher(text).matches();
            if (name) {
                top = i;
            } else if (!text.isEmpty()) {
                break;
            }
        }
        return top;
    }

    private int endAfter(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (startsPaper(i)) {
                return i;
            }
        }
        return lines.size();
    }

    private boolean startsPaper(int at) {
        String text = lines.get(at).text();
        if (text.length() < 120 && PAPER.matcher(text).matches()) {
            return true;
        }
        if (!isPaperHead(text)) {
            return false;
        }
        int heads = 0;
        for (int i = at; i < Math.min(lines.size(), at + HEAD_LINES); i++) {
            heads += isPaperHead(lines.get(i).text()) ? 1 : 0;
        }
        return heads >= 3;
    }

    private static boolean isPaperHead(String text) {
        return text.length() < 300 && PAPER_HEAD.matcher(text).matches();
    }
}
