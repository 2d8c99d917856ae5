package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a passage into sentences: as the model sees them, but not after "Cllr." or an initial, and
 * also where a clerk left no room for the model to see it.
 */
final class Sentences {

    private static final int LONGEST = 1_500;
    private static final int SHORTEST_WORD = 3;

    /** "in Feb. The Clerk to write": their full stop may end a sentence after all. */
    private static final Set<String> TIMES_AND_FIRMS =
            Months.shortAnd("mon tue tues wed thu thur thurs fri etc ltd co plc inc");

    private static final Pattern NEXT_ITEM = Pattern.compile("\\s[-\u2013]\\s[A-Z]");
    private static final Pattern OWNED =
            Pattern.compile("\\((?:[A-Z]{2,3}(?:[/,& ]+[A-Z]{2,3})*|Clerk|Chair(?:man)?|All)\\)$");
    private static final int LONGEST_OWNER = 24;

    /** "no answer yet \u2192 AB to ring them": what comes of it. */
    private static final char ARROW = '\u2192';

    /** The bracket, and the dash in its blanks, between two items. */
    private static final int DASH = 4;

    /** "no answer yet **Action Board to ring them", "agreed Action: Ms Elm to draft it". */
    private static final Pattern ACTION_BEGINS =
            Pattern.compile(
                    "[\\s*\u2013-]+Action(?::\\s|\\s+(?!Plan|Group|Team|Fraud|Point|Log|Area|Zone|Fund)(?=(?:[A-Z][\\w'/\u2019]*(?:,"
                        + " | & | and | )){1,4}(?:team )?(?:to|will) [a-z]|\\([A-Z]\\w*\\):))");

    private static final Pattern NAMES_IT =
            Pattern.compile("(?:^|\\W)(?:the|an?|our|this|its?|of|for|in|by|on|new|[A-Z]\\w*)$");

    /** "in the autumn.(2)Mr Oak", "of the report.3.The Chair": a number that lost its line. */
    private static final Pattern GLUED_NUMBER =
            Pattern.compile("(?<=\\D[.;:)?\"']|[a-z]{2})\\(?\\d{1,2}[.)](?=\\p{Lu})");

    private static final Set<String> OPENERS =
            WordSet.of(
                    "the a an it he she they this that these there members officers all cllr"
                            + " councillor mr mrs ms miss dr rev supt insp sgt pc in on as no");

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
                || stop
                        && abbreviated(text, before.end() - 1)
                        && !opens(text, before.end() - 1, after.start());
    }

    private static boolean ends(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    /** Whether a sentence may begin at a word though an abbreviation stands before it. */
    private static boolean opens(String text, int stop, int next) {
        int end = next;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Character.isUpperCase(text.charAt(next))
                && TIMES_AND_FIRMS.contains(wordBefore(text, stop).toLowerCase(Locale.ROOT))
                && OPENERS.contains(text.substring(next, end).toLowerCase(Locale.ROOT));
    }

    private static String wordBefore(String text, int stop) {
        int start = stop;
        while (start > 0
                && (Character.isLetterOrDigit(text.charAt(start - 1))
                        || text.charAt(start - 1) == '.')) {
            start--;
        }
        return text.substring(start, stop);
    }

    private boolean abbreviated(String text, int stop) {
        String word = wordBefore(text, stop);
        return word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }

    private void cut(String text, Span sentence, List<Span> into) {
        int start = sentence.start();
        for (int i = sentence.start(); i < sentence.end(); i++) {
            boolean item = itemEndsAt(text, new Span(start, sentence.end()), i);
            int number = gluedNumberAt(text, i + 1, sentence.end());
            boolean ends = endsAt(text, i, sentence.end()) || actionBegins(text, start, i);
            boolean arrow = text.charAt(i) == ARROW;
            if (item || ends || number > 0 || arrow || i - start >= LONGEST) {
                add(text, start, arrow ? i : i + 1, into);
                start = i + (item ? DASH : 1 + number);
            }
        }
        add(text, start, sentence.end(), into);
    }

    /**
     * "order the salt (AB) \u2013 Ask for a map (Clerk) \u2013 ...": a list that stands in one
     * line.
     */
    private static boolean itemEndsAt(String text, Span left, int i) {
        return text.charAt(i) == ')'
                && NEXT_ITEM.matcher(text).region(i + 1, left.end()).lookingAt()
                && OWNED.matcher(text)
                        .region(Math.max(left.start(), i - LONGEST_OWNER), i + 1)
                        .find();
    }

    private static int gluedNumberAt(String text, int from, int end) {
        if (from >= end || !mayBeNumber(text.charAt(from))) {
            return 0;
        }
        Matcher number = GLUED_NUMBER.matcher(text).region(from, end).useTransparentBounds(true);
        return number.lookingAt() ? number.end() - from : 0;
    }

    private static boolean mayBeNumber(char c) {
        return Character.isDigit(c) || c == '(';
    }

    private static boolean actionBegins(String text, int start, int i) {
        boolean gapBegins =
                i + 1 < text.length()
                        && isGap(text.charAt(i + 1))
                        && (i == start || !isGap(text.charAt(i)));
        return gapBegins
                && ACTION_BEGINS.matcher(text).region(i + 1, text.length()).lookingAt()
                && !NAMES_IT.matcher(text).region(start, i + 1).find();
    }

    private static boolean isGap(char c) {
        return " \n\t*-\u2013".indexOf(c) >= 0;
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
        boolean abbreviated = abbreviated(text, i) && !opens(text, i, next);
        return words && !abbreviated && (!glued || startsSentence(text, next, end));
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
