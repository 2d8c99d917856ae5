package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is decided in full before the words that open a list: "That the decision be referred back,
 * and that the Cabinet be asked to:".
 *
 * @param rest what opens the list
 */
record OwnClause(Span span, String words, String rest) {

    private static final Pattern OWN_CLAUSE =
            Pattern.compile(
                    "(?s)([Tt]hat .{8,400}?\\bbe"
                            + " \\w+(?:ed|en|t)\\b.{0,200}?)[,;]?\\s+and\\s+((?:that|to)\\s.*)");

    static @Nullable OwnClause in(Block above) {
        Matcher own = OWN_CLAUSE.matcher(above.text());
        if (!own.matches()) {
            return null;
        }
        int start = above.span().start();
        return new OwnClause(new Span(start, start + own.end(1)), own.group(1), own.group(2));
    }
}
