package app.resolved.meetings.minutes.adapters.web;

import app.resolved.meetings.minutes.domain.Proposed;
import app.resolved.meetings.minutes.domain.Review;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What issuing sends to whom: a line for each accepted proposal that is for action.
 *
 * @param to empty where nobody is named, or where that would tell what is exempt
 * @param restricted whether it leaves by its reference alone, and comes to a clerk's desk
 * @param with what it goes with: an action that was issued before, or another line's
 */
record Going(String what, String to, boolean restricted, @Nullable String with) {

    static List<Going> all(Review review) {
        return review.acceptedForAction().stream().map(each -> of(review, each)).toList();
    }

    private static Going of(Review review, Proposed each) {
        var asked = each.asked();
        boolean restricted = asked.terms().restricted();
        var to = restricted ? null : asked.madeTo();
        return new Going(asked.title(), to == null ? "" : to, restricted, with(review, each));
    }

    private static @Nullable String with(Review review, Proposed each) {
        var same = each.ties().sameAs();
        if (same != null) {
            return "Issued already as %s: it takes over its minute.".formatted(same.reference());
        }
        var deed =
                review.deedOf(each).stream()
                        .filter(other -> other.accepted() && other.forAction())
                        .toList();
        var before = deed.stream().filter(other -> other.ties().sameAs() != null).findFirst();
        if (before.isPresent()) {
            return "One action with “%s”, issued already.".formatted(before.get().asked().title());
        }
        return deed.isEmpty() || deed.getFirst().equals(each)
                ? null
                : "One action with “%s”.".formatted(deed.getFirst().asked().title());
    }
}
