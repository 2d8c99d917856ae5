package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Item;
import app.resolved.meetings.reading.domain.Proposal;
import app.resolved.meetings.reading.domain.Proposal.Kind;
import app.resolved.meetings.reading.domain.Proposal.Purpose;
import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.structure.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a finding down as a proposal, in the words of the minutes. */
final class Writing {

    private final String text;
    private final List<Item> items;
    private final People people;
    private final Titles titles;

    Writing(String text, List<Item> items, People people, Titles titles) {
        this.text = text;
        this.items = items;
        this.people = people;
        this.titles = titles;
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
                titles.of(found, sentence),
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
        return proposal.on(sentence, span, Titles.shortened(sentence));
    }

    /** Without what stands beside it on the page: another cell of its row, a name in the margin. */
    private static String quoted(Found found, String raw) {
        Passage passage = found.sentence().passage();
        int end = Math.min(found.end(), passage.text().length());
        String own = passage.text().substring(Math.min(found.start(), end), end);
        return own.contains("   ") ? own : raw;
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

    static String folded(String words) {
        return words.replaceAll("<[^<>]{1,300}>", " ").replaceAll("\\s+", " ").strip();
    }
}
