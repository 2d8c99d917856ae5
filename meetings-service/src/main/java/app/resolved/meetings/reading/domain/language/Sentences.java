package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a passage into sentences: as the model sees them, but not after "Cllr." or an initial, and
 * also where a clerk left no room for the model to see it.
 */
final class Sentences {

    private static final int LONGEST = 1_500;
    private static final int SHORTEST_WORD = 3;

    private final English english;
    private final Set<String> abbreviations;

    Sentences(English english, Set<String> abbreviations) {
        this.english = english;
        this.abbreviations = abbreviations;
    }

    List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        for (Span seen : english.sentences(text)) {
            Span last = sentences.isEmpty() ? null : sentences.getLast();
            if (last != null && goesOn(text, last, seen)) {
                sentences.set(sentences.size() - 1, new Span(last.start(), seen.end()));
            } else {
                sentences.add(seen);
            }
        }
        List<Span> cut = new ArrayList<>();
        sentences.forEach(sentence -> cut(text, sentence, cut));
        return cut;
    }

    private boolean goesOn(String text, Span before, Span after) {
        boolean stop = text.charAt(before.end() - 1) == '.';
        boolean small =
                Character.isLowerCase(text.charAt(after.start()))
                        || Character.isDigit(text.charAt(after.start()))
                                && stop
                                && abbreviated(text, before.end() - 1);
        return small && !ends(text.charAt(before.end() - 1))
                || small && stop && abbreviated(text, before.end() - 1)
                || stop && abbreviated(text, before.end() - 1);
    }

    private static boolean ends(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    private boolean abbreviated(String text, int stop) {
        int start = stop;
        while (start > 0
                && (Character.isLetterOrDigit(text.charAt(start - 1))
                        || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, stop);
        return word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }

    private void cut(String text, Span sentence, List<Span> into) {
        int start = sentence.start();
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (endsAt(text, i, sentence.end()) || i - start >= LONGEST) {
                add(text, start, i + 1, into);
                start = i + 1;
            }
        }
        add(text, start, sentence.end(), into);
    }

    private boolean endsAt(String text, int i, int end) {
        if (!ends(text.charAt(i)) || i + 2 >= end || i < SHORTEST_WORD) {
            return false;
        }
        int next = i + 1;
        while (next < end
                && (Character.isWhitespace(text.charAt(next))
                        || text.charAt(next) == ')'
                        || text.charAt(next) == '"')) {
            next++;
        }
        if (next >= end || !Character.isUpperCase(text.charAt(next)) && text.charAt(next) != '(') {
            return false;
        }
        boolean glued = next == i + 1;
        boolean words =
                Character.isLowerCase(text.charAt(i - 1))
                                && Character.isLowerCase(text.charAt(i - 2))
                        || text.charAt(i - 1) == ')'
                        || Character.isDigit(text.charAt(i - 1)) && !glued;
        return words && !abbreviated(text, i) && (!glued || startsSentence(text, next, end));
    }

    /** Behind a full stop without a space: a word, and not the next part of an address. */
    private static boolean startsSentence(String text, int from, int end) {
        int at = from + 1;
        while (at < end && Character.isLetter(text.charAt(at))) {
            if (Character.isUpperCase(text.charAt(at))) {
                return false;
            }
            at++;
        }
        return at < end && text.charAt(at) == ' ';
    }

    private static void add(String text, int from, int to, List<Span> into) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            into.add(new Span(start, end));
        }
    }
}
