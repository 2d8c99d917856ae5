package app.resolved.meetings.reading.domain.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lists of parts that are open, one within the other: 1, within it (a), within that (i). */
final class PartLevels {

    /**
     * @param inner the words that its own parts share
     */
    private record Level(Marker marker, @Nullable String name, @Nullable String inner) {}

    private static final int DEEPEST = 5;

    private final List<Level> levels = new ArrayList<>();
    private @Nullable Marker before;

    boolean isEmpty() {
        return levels.isEmpty();
    }

    void clear() {
        before = levels.isEmpty() ? before : levels.getFirst().marker();
        levels.clear();
    }

    /** "RECOMMENDED TO COUNCIL: (3)", behind (1) and (2) of what was resolved. */
    boolean goOnFromTheListBefore(Marker marker) {
        return before != null && marker.follows(before);
    }

    /** Whether the mark stands next in one of the lists. */
    boolean goOnWith(Marker marker) {
        return levels.stream().anyMatch(level -> marker.follows(level.marker()));
    }

    /** Whether the mark stands next in the deepest list but for a slip of whoever numbered it. */
    boolean slipOn(Marker marker) {
        return !levels.isEmpty() && marker.slipsBehind(levels.getLast().marker());
    }

    /** Whether the mark stands next in a list that was left, and is no number of paragraphs. */
    boolean comeBackWith(Marker marker, ItemList items) {
        return marker.style() != Marker.Style.BULLET
                && goOnWith(marker)
                && !items.isNextParagraph(marker);
    }

    /** Whether a list may begin within the deepest: by another kind of mark, or below a stem. */
    boolean mayDeepen(Marker marker, boolean belowStem) {
        return levels.isEmpty()
                || levels.size() < DEEPEST
                        && (belowStem || levels.getLast().marker().style() != marker.style());
    }

    /** Leaves the part before the mark in its list, and whatever stands within that part. */
    void leaveUpTo(Marker marker) {
        boolean slip = !goOnWith(marker);
        while (!slip && !marker.follows(levels.getLast().marker())) {
            levels.removeLast();
        }
        levels.removeLast();
    }

    /** The words that the next part shares with those beside it. */
    @Nullable String shared() {
        return levels.isEmpty() ? null : levels.getLast().inner();
    }

    /**
     * Enters a part.
     *
     * @return its name, with those of the parts around it
     */
    @Nullable String enter(Marker marker, @Nullable String shared, String words) {
        String name = Part.name(levels.isEmpty() ? null : levels.getLast().name(), marker);
        levels.add(new Level(marker, name, Part.joined(shared, words)));
        return name;
    }
}
