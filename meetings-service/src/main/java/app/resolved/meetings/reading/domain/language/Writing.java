package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Item;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Proposal.Kind;
import app.resolved.meetings.reading.domain.Proposal.Purpose;
import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.structure.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a finding down as a proposal, in the words of the minutes. */
final class Writing {

    private static final int LONGEST_TITLE = 90;

    /** "To write to the owner" and "that fees be raised" say no more than what is behind them. */
    private static final Pattern SAYS_NO_MORE =
            Pattern.compile("^(?:[Tt]hat |[Tt]o (?!be\\b))(?=[a-z])");

    private static final Set<String> NAMED_BEFORE =
            WordSet.of("they it he she these those them this");

    private final String text;
    private final List<Item> items;
    private final People people;

    Writing(String text, List<Item> items, People people) {
        this.text = text;
        this.items = items;
        this.people = people;
    }

    Proposal proposal(Found found) {
        Passage passage = found.sentence().passage();
        Finding finding = found.finding();
        Span span =
                new Span(
                        passage.span().start() + found.start(),
                        passage.span().start() + found.end());
        String sentence = folded(quoted(found, span.of(text)));
        boolean action = finding.purpose() == Purpose.ACTION;
        return new Proposal(
                passage.place(),
                sentence,
                span,
                Sorting.kind(finding, sentence, titleOf(passage)),
                finding.purpose(),
                title(found, sentence),
                action ? madeTo(found) : null,
                action ? due(passage, sentence) : null,
                folded(finding.cue()),
                Math.round(Certainty.of(found) * 100) / 100.0,
                finding.accepted() || finding.kind() == Kind.RESOLUTION_PART,
                passage.capacity(),
                passage.exempt(),
                action && Sorting.forWorkProgramme(sentence));
    }

    /** The same with the words through to the end of a passage behind it. */
    Proposal through(Proposal proposal, Passage last) {
        Span span = new Span(proposal.span().start(), last.span().end());
        String sentence = folded(span.of(text));
        return proposal.on(sentence, span, shortened(large(sentence)));
    }

    /** Of a table's row only the cell is quoted, though its lines stand apart on the page. */
    private static String quoted(Found found, String raw) {
        Passage passage = found.sentence().passage();
        int end = Math.min(found.end(), passage.text().length());
        String own = passage.text().substring(Math.min(found.start(), end), end);
        return passage.inColumns() && own.contains("   ") ? own : raw;
    }

    private String titleOf(Passage passage) {
        return passage.item() < 0 || passage.item() >= items.size()
                ? ""
                : items.get(passage.item()).title();
    }

    private @Nullable String madeTo(Found found) {
        String doer = found.doer() == null ? found.sentence().passage().owner() : found.doer();
        return doer == null ? null : people.withPost(folded(doer));
    }

    private static @Nullable String due(Passage passage, String sentence) {
        return passage.due() == null ? DueWords.in(sentence) : passage.due();
    }

    /** From the verb on, where that says it; else the words as they stand. */
    private static String title(Found found, String sentence) {
        Words words = found.sentence().words();
        int deed = found.finding().deed();
        int start = words.at(deed).start();
        int end = found.end() - found.sentence().start();
        boolean says =
                found.finding().purpose() == Purpose.ACTION
                        && found.doer() != null
                        && start > 0
                        && start < end - 8
                        && end <= words.text().length()
                        && start >= found.start() - found.sentence().start();
        String deedWords =
                says
                        ? folded(words.text().substring(start, end))
                        : behindThat(words, deed, end, sentence);
        String order = SAYS_NO_MORE.matcher(deedWords).replaceFirst("");
        return shortened(large(order.replaceAll("[.;,:]+(?: and)?$", "")));
    }

    /**
     * A long sentence is cut to the words behind its last "that" before the deed, unless they speak
     * of "them".
     */
    private static String behindThat(Words words, int deed, int end, String sentence) {
        if (sentence.length() <= LONGEST_TITLE || end > words.text().length()) {
            return sentence;
        }
        for (int k = deed - 1; k > 0; k--) {
            if (words.is(k, "that")
                    && words.at(k + 1).end() < end
                    && !words.in(k + 1, NAMED_BEFORE)) {
                return folded(words.text().substring(words.at(k + 1).start(), end));
            }
        }
        return sentence;
    }

    private static String large(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST_TITLE) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST_TITLE - 1);
        return words.substring(0, space < LONGEST_TITLE / 2 ? LONGEST_TITLE - 1 : space) + "\u2026";
    }

    private static String folded(String words) {
        return words.replaceAll("<[^<>]{1,300}>", " ").replaceAll("\\s+", " ").strip();
    }
}
