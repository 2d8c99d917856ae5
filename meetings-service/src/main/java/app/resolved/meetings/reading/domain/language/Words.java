package app.resolved.meetings.reading.domain.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of one sentence, with their classes where a rule asks for them. */
final class Words {

    private static final int AROUND = 5;

    /** "He's going", "Jo's sending": a verb, where "the Council's building" is none. */
    private static final Pattern IS_DOING =
            Pattern.compile(
                    "'s (?:going|getting|writing|sending|putting|making|taking|asking|arranging|looking"
                        + "|ringing|bringing|coming|chasing|drafting|finding|speaking|talking|sorting|doing|organising|emailing|phoning|checking)"
                        + " ");

    private static final Word NOTHING = new Word(" ", "", 0, 0);

    private final String text;
    private final List<Word> words;
    private final String[] lower;
    private final English english;
    private final Map<Integer, String> classes = new HashMap<>();
    private @Nullable String due;
    private boolean dueSought;

    Words(String text, English english) {
        this.text = text;
        this.english = english;
        this.words = cut(text);
        this.lower = words.stream().map(Word::lower).toArray(String[]::new);
    }

    String text() {
        return text;
    }

    /** The words about time; sought once, as several rules ask. */
    @Nullable String due() {
        if (!dueSought) {
            due = DueWords.in(text);
            dueSought = true;
        }
        return due;
    }

    int size() {
        return words.size();
    }

    /** The word there, or one of no letters beyond either end. */
    Word at(int i) {
        return i < 0 || i >= words.size() ? NOTHING : words.get(i);
    }

    /** Its small letters; none beyond either end. */
    String lower(int i) {
        return i < 0 || i >= lower.length ? "" : lower[i];
    }

    /** Asked of every word by every rule, so without an array for the one word. */
    boolean is(int i, String word) {
        return lower(i).equals(word);
    }

    boolean is(int i, String... sequence) {
        for (int k = 0; k < sequence.length; k++) {
            if (!lower(i + k).equals(sequence[k])) {
                return false;
            }
        }
        return true;
    }

    boolean in(int i, Set<String> set) {
        return set.contains(lower(i));
    }

    /** Whether a word of the set stands from one place to before the other. */
    boolean has(int from, int to, Set<String> set) {
        for (int k = from; k < to; k++) {
            if (in(k, set)) {
                return true;
            }
        }
        return false;
    }

    /** Whether so many words of the set stand before the place. */
    boolean hasBefore(int i, int times, Set<String> set) {
        int before = 0;
        for (int k = 0; k < i && before < times; k++) {
            before += in(k, set) ? 1 : 0;
        }
        return before == times;
    }

    /** The words from one to before the other, as they stand. */
    String phrase(int from, int to) {
        int end = Math.min(to, words.size());
        return from >= end ? "" : text.substring(at(from).start(), at(end - 1).end());
    }

    /** Judged from the words around it alone, so that a long sentence costs no more. */
    boolean tagged(int i, String wordClass) {
        return i >= 0 && i < size() && classes.computeIfAbsent(i, this::classAt).equals(wordClass);
    }

    private String classAt(int i) {
        int from = Math.max(0, i - AROUND);
        int to = Math.min(size(), i + AROUND);
        List<String> around = words.subList(from, to).stream().map(Word::text).toList();
        return english.wordClasses(around).get(i - from);
    }

    private static List<Word> cut(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (contraction(text, at) > 0) {
                int end = at + contraction(text, at);
                words.add(word(text, at, end));
                at = end;
            } else if (Character.isLetterOrDigit(c)) {
                int end = endOfWord(text, at);
                words.add(word(text, at, end));
                at = end;
            } else {
                words.add(
                        new Word(
                                text.substring(at, at + 1),
                                text.substring(at, at + 1),
                                at,
                                at + 1));
                at++;
            }
        }
        return words;
    }

    private static Word word(String text, int start, int end) {
        String as = text.substring(start, end);
        String lower = as.toLowerCase(Locale.UK);
        return new Word(
                as,
                as.indexOf('\n') < 0 && as.indexOf('\u00AD') < 0 ? lower : closed(lower),
                start,
                end);
    }

    private static String closed(String word) {
        return word.replaceAll("-\\s+", "").replace("\u00AD", "");
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (Character.isLetterOrDigit(c) || c == '\u00AD') {
                end++;
            } else if (joins(text, end)) {
                end++;
            } else if (c == '-' && brokenAt(text, end) > 0) {
                end = brokenAt(text, end);
            } else {
                break;
            }
        }
        return end;
    }

    /** "'ll", and "'s" before "going": the verb of a promise, not a part of the name. */
    private static int contraction(String text, int at) {
        if (text.startsWith("'ll ", at)) {
            return 3;
        }
        return text.startsWith("'d ", at)
                        || IS_DOING.matcher(text).region(at, text.length()).lookingAt()
                ? 2
                : 0;
    }

    private static boolean joins(String text, int at) {
        if (at == 0 || at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        if (contraction(text, at) > 0) {
            return false;
        }
        char c = text.charAt(at);
        boolean newSentence =
                Character.isLowerCase(text.charAt(at - 1))
                        && Character.isUpperCase(text.charAt(at + 1));
        return c == '.' ? !newSentence : c == '\'' || c == '-' || c == '@' || c == '&';
    }

    /** Where the word goes on after a hyphen at the line's end; 0 where it does not. */
    private static int brokenAt(String text, int hyphen) {
        int at = hyphen + 1;
        boolean line = false;
        while (at < text.length() && at < hyphen + 40 && Character.isWhitespace(text.charAt(at))) {
            line |= text.charAt(at) == '\n';
            at++;
        }
        return line && at < text.length() && Character.isLowerCase(text.charAt(at)) ? at : 0;
    }
}
