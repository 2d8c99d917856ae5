package app.resolved.actions.actions.application;

import app.resolved.contracts.ActionState.ActionStatus;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which actions are asked for.
 *
 * @param sight what whoever asks may see
 * @param statuses in any of these
 * @param dueBefore due before that day only
 * @param only all that they must be besides, no two of one kind
 */
public record ActionFilter(
        Sight sight, Set<ActionStatus> statuses, @Nullable LocalDate dueBefore, List<Only> only) {

    /** What an action must be to be asked for. */
    public sealed interface Only {

        record OfCommittee(String committeeId) implements Only {}

        /** One of these posts owns it, or contributes. */
        record OwnedBy(Set<String> postIds) implements Only {}

        /** Somebody owns it, or nobody. */
        record Owned(boolean bySomebody) implements Only {}

        record OfProvisionalDate() implements Only {}

        /** Copies of it are still to be sent. */
        record Uncopied() implements Only {}

        /** Somebody who got a copy owed a response before that day. */
        record RespondedLate(LocalDate today) implements Only {}

        /** Somebody who got a copy has not responded. */
        record AwaitingAResponse() implements Only {}

        /** One of these posts got a copy, and has not responded. */
        record OwingAResponse(Set<String> postIds) implements Only {}

        /** A copy of it waits for one of these posts to be held. */
        record WithCopyFor(Set<String> vacantPosts) implements Only {}
    }

    /** Something is still to be done. */
    public static final Set<ActionStatus> OPEN =
            Set.copyOf(
                    EnumSet.of(
                            ActionStatus.OPEN,
                            ActionStatus.ACKNOWLEDGED,
                            ActionStatus.COMPLETION_PROPOSED,
                            ActionStatus.MORE_TIME_ASKED,
                            ActionStatus.DECLINED));

    /** The owner has something to do. */
    public static final Set<ActionStatus> WITH_THE_OWNER =
            Set.copyOf(EnumSet.of(ActionStatus.OPEN, ActionStatus.ACKNOWLEDGED));

    /** The owner waits for the clerk's answer. */
    private static final Set<ActionStatus> DISPUTED =
            Set.copyOf(EnumSet.of(ActionStatus.MORE_TIME_ASKED, ActionStatus.DECLINED));

    public static ActionFilter open(Sight sight) {
        return new ActionFilter(sight, OPEN, null, List.of());
    }

    /**
     * @param id null for all
     */
    public ActionFilter ofCommittee(@Nullable String id) {
        return id == null ? but(Only.OfCommittee.class) : and(new Only.OfCommittee(id));
    }

    public ActionFilter in(Set<ActionStatus> these) {
        return new ActionFilter(sight, these, dueBefore, only);
    }

    /**
     * @param posts null for any owner
     */
    public ActionFilter ownedBy(@Nullable Set<String> posts) {
        return posts == null ? but(Only.OwnedBy.class) : and(new Only.OwnedBy(posts));
    }

    public ActionFilter ownedByNobody() {
        return but(Only.OwnedBy.class).and(new Only.Owned(false));
    }

    public ActionFilter ownedBySomebody() {
        return and(new Only.Owned(true));
    }

    /** Those with owners of which nobody is reminded: one of these posts answers for them. */
    public ActionFilter withVacant(Set<String> vacantPosts) {
        return in(WITH_THE_OWNER).ownedBy(vacantPosts);
    }

    /** Those that were declined, or of which more time is asked. */
    public ActionFilter disputed() {
        return in(DISPUTED);
    }

    /** Those with the owner and past their date. */
    public ActionFilter late(LocalDate today) {
        return in(WITH_THE_OWNER).dueBefore(today);
    }

    public ActionFilter dueBefore(LocalDate day) {
        return new ActionFilter(sight, statuses, day, only);
    }

    public ActionFilter withProvisionalDate() {
        return and(new Only.OfProvisionalDate());
    }

    public ActionFilter uncopiedOnly() {
        return and(new Only.Uncopied());
    }

    /** Those to which somebody who got a copy has not responded in time. */
    public ActionFilter respondedLate(LocalDate today) {
        return and(new Only.RespondedLate(today));
    }

    /**
     * Those to which one of these posts owes a response, whoever owns them.
     *
     * @param posts null for whoever got a copy
     */
    public ActionFilter owingAResponse(@Nullable Set<String> posts) {
        var whoever = but(Only.OwnedBy.class);
        return posts == null
                ? whoever.and(new Only.AwaitingAResponse())
                : whoever.and(new Only.OwingAResponse(posts));
    }

    /** Those of which a copy waits until somebody holds its post. */
    public ActionFilter withCopyFor(Set<String> vacantPosts) {
        return and(new Only.WithCopyFor(vacantPosts));
    }

    /** What was asked for of that kind before gives way. */
    private ActionFilter and(Only more) {
        var others = but(more.getClass()).only.stream();
        return new ActionFilter(
                sight, statuses, dueBefore, Stream.concat(others, Stream.of(more)).toList());
    }

    private ActionFilter but(Class<? extends Only> kind) {
        return new ActionFilter(
                sight,
                statuses,
                dueBefore,
                only.stream().filter(one -> !kind.isInstance(one)).toList());
    }
}
