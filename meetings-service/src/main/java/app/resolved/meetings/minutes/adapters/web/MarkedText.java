package app.resolved.meetings.minutes.adapters.web;

import app.resolved.meetings.minutes.domain.Extent;
import app.resolved.meetings.minutes.domain.Proposed;
import app.resolved.meetings.minutes.domain.Review;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The minutes cut into pieces, those that a proposal rests on marked.
 *
 * @param cutShort whether the document goes on behind what is shown
 */
record MarkedText(List<Piece> pieces, boolean cutShort) {

    private static final int MOST = 400_000;

    /**
     * @param proposals those that rest on it, in their order; none for plain text
     */
    record Piece(String text, List<Proposed> proposals) {

        /** The one to go to from here. */
        public @Nullable Proposed first() {
            return proposals.isEmpty() ? null : proposals.getFirst();
        }
    }

    static MarkedText of(Review review, String text) {
        var shown = review.file().minutes();
        int end = Math.min(Math.min(shown.end(), text.length()), shown.start() + MOST);
        var pieces = new ArrayList<Piece>();
        int at = shown.start();
        for (Extent extent : extents(review, at, end)) {
            if (extent.start() >= at) {
                plain(text, at, extent.start(), pieces);
                pieces.add(new Piece(cut(text, extent), restingOn(review, extent)));
                at = extent.end();
            }
        }
        plain(text, at, end, pieces);
        return new MarkedText(pieces, end < shown.end());
    }

    /** In their order; of those that overlap the first, and of the same start the longest. */
    private static List<Extent> extents(Review review, int from, int to) {
        return review.standing().stream()
                .map(Proposed::extent)
                .filter(Objects::nonNull)
                .filter(extent -> extent.start() >= from && extent.end() <= to)
                .distinct()
                .sorted(
                        Comparator.comparingInt(Extent::start)
                                .thenComparing(Extent::end, Comparator.reverseOrder()))
                .toList();
    }

    private static List<Proposed> restingOn(Review review, Extent marked) {
        return review.standing().stream()
                .filter(each -> each.extent() != null && begins(each.extent(), marked))
                .toList();
    }

    private static boolean begins(Extent extent, Extent marked) {
        return extent.start() >= marked.start() && extent.start() < marked.end();
    }

    private static void plain(String text, int start, int end, List<Piece> pieces) {
        if (start < end) {
            pieces.add(new Piece(text.substring(start, end), List.of()));
        }
    }

    private static String cut(String text, Extent extent) {
        return text.substring(extent.start(), extent.end());
    }
}
