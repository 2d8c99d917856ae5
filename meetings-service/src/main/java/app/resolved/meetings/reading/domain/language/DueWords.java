package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.language.DueShapes.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds the words about time and leaves them as words: "by the end of March", "within 28 days". */
final class DueWords {

    /** Of each word that opens a shape, the shapes it opens, a bit each. */
    private static final Map<String, Long> OPENED = opened();

    private record Start(int at, long shapes) {}

    private DueWords() {}

    static @Nullable String in(String sentence) {
        String folded = folded(sentence);
        List<Start> starts = startsIn(folded);
        long possible = 0;
        for (Start start : starts) {
            possible |= start.shapes;
        }
        for (long left = possible; left != 0; left &= left - 1) {
            String found = first(Long.numberOfTrailingZeros(left), starts, folded);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String first(int shape, List<Start> starts, String folded) {
        Matcher matcher = DueShapes.ALL.get(shape).pattern().matcher(folded);
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        for (Start start : starts) {
            boolean opens = (start.shapes & 1L << shape) != 0;
            if (opens && matcher.region(start.at, folded.length()).lookingAt()) {
                return matcher.group().strip();
            }
        }
        return null;
    }

    private static List<Start> startsIn(String folded) {
        List<Start> starts = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int end = at;
            while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
                end++;
            }
            long shapes = end == at ? 0 : shapesOpenedBy(folded.substring(at, end));
            if (shapes != 0) {
                starts.add(new Start(at, shapes));
            }
            at = Math.max(end, at + 1);
        }
        return starts;
    }

    private static long shapesOpenedBy(String word) {
        boolean figures = Character.isDigit(word.charAt(0));
        String key = figures ? DueShapes.FIGURES : word.toLowerCase(Locale.ROOT);
        return OPENED.getOrDefault(key, 0L);
    }

    private static String folded(String sentence) {
        boolean plain = true;
        for (int i = 0; i < sentence.length() && plain; i++) {
            char c = sentence.charAt(i);
            boolean twice = c == ' ' && i > 0 && sentence.charAt(i - 1) == ' ';
            plain = !twice && (c == ' ' || !Character.isWhitespace(c));
        }
        return plain ? sentence : sentence.replaceAll("\\s+", " ");
    }

    private static Map<String, Long> opened() {
        Map<String, Long> opened = new HashMap<>();
        for (int i = 0; i < DueShapes.ALL.size(); i++) {
            Shape shape = DueShapes.ALL.get(i);
            for (String word : shape.openers()) {
                opened.merge(word, 1L << i, (one, other) -> one | other);
            }
        }
        return Map.copyOf(opened);
    }
}
