package app.resolved.actions.actions.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an action.
 *
 * @param who the person's name, or what acted where no person did
 * @param forPost the post for which they acted, such as "General Counsel" or "Clerk"
 * @param why the reason or note they gave
 * @param from what it was before, in words
 * @param to what it became, in words
 */
public record Entry(
        Instant at,
        Happening what,
        String who,
        @Nullable String personId,
        @Nullable String forPost,
        @Nullable String why,
        @Nullable String from,
        @Nullable String to) {

    private static final String ERASED = "A person who was erased";

    /** Somebody did it; nobody's id. */
    private static final String NOBODY = "erased";

    private static final Set<Happening> WORDED_BY_MINUTES =
            EnumSet.of(
                    Happening.ISSUED,
                    Happening.OUTCOME_ADDED,
                    Happening.OUTCOME_AMENDED,
                    Happening.OUTCOME_WITHDRAWN,
                    Happening.LINKED,
                    Happening.UNLINKED,
                    Happening.DUE_DATE_CHANGED);

    /** That it happened, to whoever may not read what was said. */
    public Entry withoutWords() {
        return new Entry(at, what, who, personId, forPost, null, null, null);
    }

    /**
     * The same, once the person asked to be forgotten: that somebody did it, when, for which post
     * and in which words stays, since it is the committee's record; by whom does not.
     */
    Entry withoutName(String erased) {
        if (!erased.equals(personId)) {
            return this;
        }
        return what == Happening.UNDELIVERABLE
                ? new Entry(at, what, who, NOBODY, forPost, null, null, ERASED)
                : new Entry(at, what, ERASED, NOBODY, forPost, why, from, to);
    }

    /** What people wrote themselves stays for those entitled to read it. */
    Entry withoutWordsOfMinutes() {
        boolean written = personId != null;
        return WORDED_BY_MINUTES.contains(what) && !written ? withoutWords() : this;
    }
}
