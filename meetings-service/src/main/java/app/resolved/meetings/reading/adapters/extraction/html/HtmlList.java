package app.resolved.meetings.reading.adapters.extraction.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A list with the numbers that a browser shows in front of its points. */
final class HtmlList {

    private HtmlList() {}

    static List<String> of(Element list) {
        List<String> points = new ArrayList<>();
        int number = number(list.attr("start"), 1);
        for (Element point : list.children()) {
            if (!point.normalName().equals("li") || !HtmlWriting.isSeen(point)) {
                continue;
            }
            number = number(point.attr("value"), number);
            List<String> paragraphs = HtmlWriting.paragraphs(point);
            for (int i = 0; i < paragraphs.size(); i++) {
                points.add(i == 0 ? marked(list, number, paragraphs.get(i)) : paragraphs.get(i));
            }
            number++;
        }
        return points;
    }

    private static String marked(Element list, int number, String point) {
        return list.normalName().equals("ol")
                ? counted(list.attr("type"), number) + " " + point
                : "\u2022 " + point;
    }

    private static String counted(String type, int number) {
        return switch (type) {
            case "a" -> "(" + letter(number) + ")";
            case "A" -> letter(number).toUpperCase(java.util.Locale.ROOT) + ".";
            case "i" -> "(" + roman(number) + ")";
            case "I" -> roman(number).toUpperCase(java.util.Locale.ROOT) + ".";
            default -> number + ".";
        };
    }

    private static String letter(int number) {
        return number >= 1 && number <= 26
                ? String.valueOf((char) ('a' + number - 1))
                : "" + number;
    }

    private static String roman(int number) {
        List<String> ones = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
        return number >= 1 && number <= 39
                ? "x".repeat(number / 10) + ones.get(number % 10)
                : String.valueOf(number);
    }

    private static int number(String given, int otherwise) {
        return given.matches("\\d{1,5}") ? Integer.parseInt(given) : otherwise;
    }
}
