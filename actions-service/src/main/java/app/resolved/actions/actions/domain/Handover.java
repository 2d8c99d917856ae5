package app.resolved.actions.actions.domain;

import app.resolved.actions.duedates.domain.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an action once another post owns it: what one has said of a recommendation binds
 * no other, and who owned it is one of those concerned again.
 *
 * @param owned whose it is from now on
 * @param changed says who changed it, and why
 */
record Handover(Action before, Ownership owned, Entry changed) {

    Action done() {
        var others = before.others().ownedBy(owned.postIdOrNull(), response());
        var after = before.with(owned).with(standing()).with(changed);
        return copied().map(copy -> copied(after, others, copy))
                .orElseGet(() -> after.with(remembering(others)));
    }

    /** Another post of the same body stands by what was said; others by what they said before. */
    private @Nullable Response response() {
        if (isOfTheSameBody()) {
            return before.others().response();
        }
        return before.isRecommended() && owned instanceof Ownership.Owner next
                ? before.others().saidBy(next.postId(), next.agencyId())
                : null;
    }

    private Standing standing() {
        boolean weighed = before.standing().isWeighed(before.others().response());
        return weighed && !isOfTheSameBody() ? new Standing.Open() : before.standing().forAnother();
    }

    private boolean isOfTheSameBody() {
        return before.ownership() instanceof Ownership.Owner was
                && was.agencyId() != null
                && owned instanceof Ownership.Owner next
                && was.agencyId().equals(next.agencyId());
    }

    /** For who owned it, where it had a copy before, or would have had one but for owning it. */
    private Optional<Copied> copied() {
        return former().filter(_ -> !before.isRestricted())
                .filter(was -> before.others().copyTo(was.postId()) == null)
                .filter(was -> before.others().isAside(was.postId()) || wasLeftOut(was))
                .map(this::copied);
    }

    private Optional<Ownership.Owner> former() {
        return before.ownership() instanceof Ownership.Owner was
                ? Optional.of(was)
                : Optional.empty();
    }

    /** Copies went to others; its agency, as the owner's, got none. */
    private boolean wasLeftOut(Ownership.Owner was) {
        var copies = before.others().copies();
        return !copies.isEmpty()
                && was.agencyId() != null
                && !isOfTheSameBody()
                && copies.stream().noneMatch(copy -> copy.isOf(was.postId(), was.agencyId()));
    }

    /** Whoever has said something of it is sent nothing: the day of their copy lies behind them. */
    private Copied copied(Ownership.Owner was) {
        var said = said(was);
        var on = said == null ? today() : was.assignedOn();
        return new Copied(
                was.postId(),
                was.title(),
                was.agencyId(),
                on,
                null,
                Copied.responseDueFrom(on),
                said);
    }

    private @Nullable Response said(Ownership.Owner was) {
        var own = before.others().response();
        return own == null ? before.others().saidBy(was.postId(), was.agencyId()) : own;
    }

    private static Action copied(Action after, Others others, Copied copy) {
        var with = after.with(others.copiedTo(List.of(copy)));
        return copy.owesAResponse() ? with.with(told(after, copy)) : with;
    }

    private static Entry told(Action after, Copied copy) {
        return new Entry(
                after.timeline().getLast().at(),
                Happening.COPIED,
                "Resolved",
                null,
                null,
                "It owned this before, and is one of those concerned now. A response is owed by %s."
                        .formatted(Dates.inWords(copy.respondBy())),
                null,
                "Copied to " + copy.title());
    }

    private Others remembering(Others others) {
        return former().filter(_ -> before.others().response() != null)
                .filter(was -> before.others().copyTo(was.postId()) == null)
                .map(was -> others.withAside(copied(was)))
                .orElse(others);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(changed.at(), Dates.LONDON);
    }
}
