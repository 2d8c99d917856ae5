package app.resolved.meetings.reading.domain.structure;

/** The place of a label in its list: 3, c, iii and 4.3 are each the third. */
final class Ordinals {

    private Ordinals() {}

    static int of(Marker.Style style, String label) {
        return switch (style) {
            case BULLET -> 0;
            case LETTER, CAPITAL -> Character.toLowerCase(label.charAt(0)) - 'a' + 1;
            case ROMAN -> roman(label.toLowerCase(java.util.Locale.ROOT));
            case NUMBER, DOTTED, REFERENCE -> lastNumber(label);
        };
    }

    private static int lastNumber(String label) {
        int end = label.length();
        while (end > 0 && !Character.isDigit(label.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 6 && Character.isDigit(label.charAt(start - 1))) {
            start--;
        }
        return start == end ? 0 : Integer.parseInt(label.substring(start, end));
    }

    private static int roman(String label) {
        int sum = 0;
        for (int i = 0; i < label.length(); i++) {
            int value = value(label.charAt(i));
            boolean before = i + 1 < label.length() && value(label.charAt(i + 1)) > value;
            sum += before ? -value : value;
        }
        return sum;
    }

    private static int value(char c) {
        return switch (c) {
            case 'i' -> 1;
            case 'v' -> 5;
            default -> 10;
        };
    }
}
