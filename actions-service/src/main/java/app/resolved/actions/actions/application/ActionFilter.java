package app.resolved.actions.actions.application;

import app.resolved.contracts.ActionState.ActionStatus;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which actions are asked for.
 *
 * @param committeeId of that committee only
 * @param statuses in any of these
 * @param postIds one of these posts owns it, or contributes; null for any owner
 * @param owned only those that somebody owns, or that nobody does; null for both
 * @param dueBefore due before that day only
 * @param provisional only those whose date is provisional
 * @param uncopied only those of which copies are still to be sent
 * @param copyWaits only those of which a copy waits for one of these posts to be held; null for all
 * @param sight what whoever asks may see
 */
public record ActionFilter(
        @Nullable String committeeId,
        Set<ActionStatus> statuses,
        @Nullable Set<String> postIds,
        @Nullable Boolean owned,
        @Nullable LocalDate dueBefore,
        boolean provisional,
        boolean uncopied,
        @Nullable Set<String> copyWaits,
        Sight sight) {

    /** Something is still to be done. */
    public static final Set<ActionStatus> OPEN =
            Set.copyOf(
                    EnumSet.of(
                            ActionStatus.OPEN,
                            ActionStatus.ACKNOWLEDGED,
                            ActionStatus.COMPLETION_PROPOSED));

    /** The owner has something to do. */
    public static final Set<ActionStatus> WITH_THE_OWNER =
            Set.copyOf(EnumSet.of(ActionStatus.OPEN, ActionStatus.ACKNOWLEDGED));

    public static ActionFilter open(Sight sight) {
        return new ActionFilter(null, OPEN, null, null, null, false, false, null, sight);
    }

    public ActionFilter ofCommittee(@Nullable String id) {
        return new ActionFilter(
                id, statuses, postIds, owned, dueBefore, provisional, uncopied, copyWaits, sight);
    }

    public ActionFilter in(Set<ActionStatus> these) {
        return new ActionFilter(
                committeeId,
                these,
                postIds,
                owned,
                dueBefore,
                provisional,
                uncopied,
                copyWaits,
                sight);
    }

    public ActionFilter ownedBy(@Nullable Set<String> posts) {
        return new ActionFilter(
                committeeId,
                statuses,
                posts,
                owned,
                dueBefore,
                provisional,
                uncopied,
                copyWaits,
                sight);
    }

    public ActionFilter ownedByNobody() {
        return new ActionFilter(
                committeeId,
                statuses,
                null,
                false,
                dueBefore,
                provisional,
                uncopied,
                copyWaits,
                sight);
    }

    public ActionFilter ownedBySomebody() {
        return new ActionFilter(
                committeeId,
                statuses,
                postIds,
                true,
                dueBefore,
                provisional,
                uncopied,
                copyWaits,
                sight);
    }

    /** Those with owners of which nobody is reminded: one of these posts answers for them. */
    public ActionFilter withVacant(Set<String> vacantPosts) {
        return in(WITH_THE_OWNER).ownedBy(vacantPosts);
    }

    /** Those with the owner and past their date. */
    public ActionFilter late(LocalDate today) {
        return in(WITH_THE_OWNER).dueBefore(today);
    }

    public ActionFilter dueBefore(LocalDate day) {
        return new ActionFilter(
                committeeId,
                statuses,
                postIds,
                owned,
                day,
                provisional,
                uncopied,
                copyWaits,
                sight);
    }

    public ActionFilter withProvisionalDate() {
        return new ActionFilter(
                committeeId, statuses, postIds, owned, dueBefore, true, uncopied, copyWaits, sight);
    }

    public ActionFilter uncopiedOnly() {
        return new ActionFilter(
                committeeId,
                statuses,
                postIds,
                owned,
                dueBefore,
                provisional,
                true,
                copyWaits,
                sight);
    }

    /** Those of which a copy waits until somebody holds its post. */
    public ActionFilter withCopyFor(Set<String> vacantPosts) {
        return new ActionFilter(
                committeeId,
                statuses,
                postIds,
                owned,
                dueBefore,
                provisional,
                uncopied,
                vacantPosts,
                sight);
    }
}
