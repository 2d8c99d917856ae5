package app.resolved.meetings.reading.domain.structure;

import app.resolved.meetings.reading.domain.Proposal.Place;
import app.resolved.meetings.reading.domain.Span;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the minutes with what must be known around it to understand it.
 *
 * @param item index of the item it belongs to; -1 before the first
 * @param stem the words that a resolution's parts share, such as "that the Director be asked to"
 * @param owner the name in the margin, in the next line or in the table's column
 * @param due what the table's column says about time
 * @param cue the label it stands under, such as "RESOLVED that"
 * @param past whether it reports on an earlier meeting
 * @param capacity as what the body sat; null where it sat as itself
 * @param exempt why the public was excluded; null where it was not
 */
public record Passage(
        Mode mode,
        Place place,
        int item,
        Span span,
        String text,
        @Nullable String stem,
        @Nullable String owner,
        @Nullable String due,
        @Nullable String cue,
        boolean past,
        @Nullable String capacity,
        @Nullable String exempt) {

    /** Whether it is the cell of a row, with blanks where other columns stand. */
    public boolean inColumns() {
        return mode == Mode.ACTIONS && text.length() == span.length() && text.contains("      ");
    }

    /** The same, of a list of items of which the first so many are left out. */
    Passage behind(int left) {
        int at = Math.max(-1, item - left);
        return new Passage(
                mode, place, at, span, text, stem, owner, due, cue, past, capacity, exempt);
    }

    Passage under(CitedMinute minute) {
        return new Passage(
                mode,
                minute.place(),
                item,
                span,
                text,
                stem,
                owner,
                due,
                cue,
                past,
                minute.capacity(),
                minute.exempt() == null ? exempt : minute.exempt());
    }

    /** The same, in words of the same length. */
    public Passage saying(String words) {
        return new Passage(
                mode, place, item, span, words, stem, owner, due, cue, past, capacity, exempt);
    }

    Passage ownedBy(String name) {
        return new Passage(
                mode, place, item, span, text, stem, name, due, cue, past, capacity, exempt);
    }
}
