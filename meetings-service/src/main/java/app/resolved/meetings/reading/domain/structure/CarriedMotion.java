package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Catches a motion whose verdict stands behind it in the same paragraph: "Proposed Cllr Oak,
 * seconded Cllr Ash: that the Clerk write; that the gate be mended. CARRIED". Its clauses are each
 * decided. Must not catch one that was lost, nor a motion without its verdict.
 *
 * @param cue who moved it
 * @param clauses what was moved, each by itself
 */
record CarriedMotion(String cue, List<Span> clauses) {

    private static final int LONGEST = 4_000;

    /** Who moves it, up to its words. */
    static final Pattern MOVED =
            Pattern.compile(
                    "(?i)(?:it was (?:then |further"
                        + " )?)?(?:proposed|moved|prop\\.)\\b[^;\\n]{2,120}?\\b(?:seconded|2nd|sec\\.)(?:"
                        + " by)?:?\\s[^:;]{2,70}?"
                        + "(?:(?::|\\s[\u2013\u2014-])\\s+|[,.]?\\s+(?=that\\b))"
                        + "|motion\\s*(?:\\([^)\\n]{2,80}\\))?\\s*:\\s+");

    private static final Pattern VERDICT =
            Pattern.compile(
                    "(?i)[.;,]?\\s*\\(?(?:(?:for|in favour):? \\w{1,9},? (?:and )?against:?"
                        + " \\w{1,9}[.;,]?\\s*)?(?:vote:?\\s|motion\\s|all\\s|unanimously\\s|duly\\s|was\\s){0,3}(?:carried|agreed|approved|in"
                        + " favour|passed)\\b(?! by (?:the"
                        + " )?[a-z])[^.;:\\n]{0,40}\\.?\\)?\\.?\\s*$");

    private static final Pattern LOST =
            Pattern.compile(
                    "\\bLOST\\b|(?i)\\b(?:amendments?|as amended|not"
                            + " (?:carried|agreed)|(?:motion|vote|it|this) (?:was |were"
                            + " )?(?:lost|fell|defeated|withdrawn))\\b");

    /** "Proposed by one, seconded by the other. CARRIED: unanimous. That the Clerk write." */
    private static final Pattern VERDICT_FIRST =
            Pattern.compile(
                    "(?i)(?:proposed|moved|prop\\.)\\b[^;\\n]{2,120}?\\b(?:seconded|2nd|sec\\.)[^;\\n]{2,80}?[.,]?\\s+(?:carried|agreed|approved|resolved|all"
                        + " in favour)\\b[^.\\n]{0,40}\\.?\\s+(?=that\\b)");

    private static final Pattern BETWEEN = Pattern.compile(";\\s+(?:and\\s+)?");

    static @Nullable CarriedMotion in(Block block) {
        String text = block.text();
        Matcher first = VERDICT_FIRST.matcher(text);
        if (text.length() <= LONGEST && first.lookingAt()) {
            return new CarriedMotion(
                    first.group().strip(), clauses(block, first.end(), text.length()));
        }
        Matcher moved = MOVED.matcher(text);
        if (text.length() > LONGEST || !moved.lookingAt() || LOST.matcher(text).find()) {
            return null;
        }
        Matcher verdict = VERDICT.matcher(text).region(moved.end(), text.length());
        int end = verdict.find() ? verdict.start() : countBehind(text, moved.end());
        return end < 0
                ? null
                : new CarriedMotion(moved.group().strip(), clauses(block, moved.end(), end));
    }

    /** Where a count that carries it begins; below 0 where none does. */
    private static int countBehind(String text, int from) {
        VoteCount count = VoteCount.in(text.substring(from));
        if (count == null || !count.carried()) {
            return -1;
        }
        int end = from + count.start();
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static List<Span> clauses(Block block, int from, int to) {
        List<Span> clauses = new ArrayList<>();
        Matcher between = BETWEEN.matcher(block.text()).region(from, to);
        int start = from;
        while (between.find()) {
            clauses.add(span(block, start, between.start()));
            start = between.end();
        }
        clauses.add(span(block, start, to));
        return clauses;
    }

    private static Span span(Block block, int from, int to) {
        return new Span(block.span().start() + from, block.span().start() + to);
    }
}
