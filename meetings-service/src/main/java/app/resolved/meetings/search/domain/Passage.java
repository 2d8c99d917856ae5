package app.resolved.meetings.search.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text in pieces, so that the words that were looked for can be marked.
 *
 * @param found whether the piece is one of them
 */
public record Passage(String text, boolean found) {

    /** All of the text, in its order. */
    public static List<Passage> of(String text, Set<String> terms) {
        var pieces = new ArrayList<Passage>();
        int done = 0;
        for (var word : SearchTerms.WORD.matcher(text).results().toList()) {
            if (terms.contains(SearchTerms.term(word.group()))) {
                add(pieces, text.substring(done, word.start()), false);
                add(pieces, word.group(), true);
                done = word.end();
            }
        }
        add(pieces, text.substring(done), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Passage> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Passage(text, found));
        }
    }
}
