package app.resolved.actions.directory.domain;

import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever records people: gives no more than they hold, and nothing to themselves.
 *
 * @param personId null for a machine
 * @param committeeIds the bodies for which they hold their roles; empty for all
 */
public record Giver(
        @Nullable String personId, Set<Role> roles, Set<String> committeeIds, boolean entitled) {

    /** What is not theirs to change, beside its field. */
    public record NotTheirs(String field, String sentence) {}

    private static final Set<Role> KEEPERS = EnumSet.of(Role.CLERK, Role.ADMINISTRATOR);

    private static final String NOT_THEIRS_TO_ERASE =
            "Not all that they may do here is yours to take away: ask an administrator of all"
                    + " bodies to erase them.";

    public Giver {
        roles = Set.copyOf(roles);
        committeeIds = Set.copyOf(committeeIds);
    }

    /**
     * @param before null for somebody who is new
     */
    public Offer offer(@Nullable PersonState before) {
        var was = Holding.of(before);
        boolean own = before != null && before.personId().equals(personId);
        boolean rolesToo = !own && has(was);
        boolean bodies = !own && mayGive().containsAll(was.roles()) && (all() || !was.all());
        return new Offer(
                own, rolesToo ? mayGive() : Set.of(), bodies, bodies && all(), !own && entitled);
    }

    /** Whether it has to be said for which bodies: not of a partner lead, who has no account. */
    public static boolean isForBodies(PersonState person) {
        return Holding.isForBodies(person);
    }

    /** Why the person may not be recorded so by them; empty where they may. */
    public Optional<NotTheirs> refusal(@Nullable PersonState before, PersonState after) {
        var offer = offer(before);
        return refusedEntitlement(before, after, offer)
                .or(() -> refusedRoles(before, after, offer))
                .or(() -> refusedBodies(before, after, offer))
                .or(() -> refusedAddress(before, after, offer))
                .or(() -> refusedAgency(before, after, offer));
    }

    /**
     * Why the person may not be erased by them; empty where they may. To erase takes away all that
     * somebody may do. An administrator of all bodies may even where the person reads exempt
     * matter: that somebody can be erased must not hang on whether another reads it.
     */
    public Optional<NotTheirs> refusalToErase(PersonState person) {
        if (person.personId().equals(personId)) {
            return refused(
                    true, "id", "Nobody erases themselves: ask another clerk or an administrator.");
        }
        return all() && roles.contains(Role.ADMINISTRATOR)
                ? Optional.empty()
                : refusal(person, withoutRights(person))
                        .map(refusal -> new NotTheirs(refusal.field(), NOT_THEIRS_TO_ERASE));
    }

    private static PersonState withoutRights(PersonState person) {
        return new PersonState(
                person.personId(),
                person.name(),
                person.email(),
                Set.of(),
                Set.of(),
                person.agencyId(),
                false);
    }

    private static Optional<NotTheirs> refusedEntitlement(
            @Nullable PersonState before, PersonState after, Offer offer) {
        boolean changed = Holding.of(before).entitled() != after.entitled();
        return refused(
                changed && !offer.entitled(),
                "entitled",
                offer.own()
                        ? "Nobody changes this for themselves: ask somebody else who may read it."
                        : "Only somebody who may read exempt matter gives or takes this.");
    }

    private static Optional<NotTheirs> refusedRoles(
            @Nullable PersonState before, PersonState after, Offer offer) {
        var changed = Holding.changed(Holding.of(before).roles(), after.roles());
        return refused(
                !offer.roles().containsAll(changed),
                "roles",
                offer.own()
                        ? "Nobody changes their own roles: ask another clerk or an administrator."
                        : offer.roles().isEmpty()
                                ? "They hold their roles for bodies that are not yours: ask a clerk"
                                        + " of those or an administrator."
                                : "Only an administrator makes somebody an administrator.");
    }

    private Optional<NotTheirs> refusedBodies(
            @Nullable PersonState before, PersonState after, Offer offer) {
        var was = Holding.of(before);
        var is = Holding.of(after);
        boolean changed = !was.sameBodies(is);
        var moved = Holding.changed(was.bodies(), is.bodies());
        boolean more = !was.roles().equals(is.roles()) && !has(is);
        boolean theirs = offer.bodies() && hasAll(moved) && (all() || !is.all());
        return refused(
                more || (changed && !theirs),
                "committeeIds",
                offer.own()
                        ? "Nobody changes their own bodies: ask another clerk or an administrator."
                        : is.all()
                                ? "Only somebody who has all bodies gives all: choose some of"
                                        + " yours."
                                : "Not all of these bodies are yours to give or to take.");
    }

    /** People sign in by their address: whoever changes it could sign in as them. */
    private Optional<NotTheirs> refusedAddress(
            @Nullable PersonState before, PersonState after, Offer offer) {
        boolean moved = before != null && !before.email().equalsIgnoreCase(after.email());
        if (!moved || offer.own()) {
            return Optional.empty();
        }
        var was = Holding.of(before);
        boolean keeps = was.roles().stream().anyMatch(KEEPERS::contains);
        boolean more = keeps && !(mayGive().containsAll(was.roles()) && has(was));
        return refused(
                more || (was.entitled() && !entitled),
                "email",
                "They sign in by it and may do more here than you: ask somebody who may do as"
                        + " much.");
    }

    private static Optional<NotTheirs> refusedAgency(
            @Nullable PersonState before, PersonState after, Offer offer) {
        return refused(
                offer.own()
                        && before != null
                        && !Objects.equals(before.agencyId(), after.agencyId()),
                "agencyId",
                "Nobody changes whom they work for themselves.");
    }

    private static Optional<NotTheirs> refused(boolean refused, String field, String sentence) {
        return refused ? Optional.of(new NotTheirs(field, sentence)) : Optional.empty();
    }

    private Set<Role> mayGive() {
        return roles.contains(Role.ADMINISTRATOR)
                ? EnumSet.allOf(Role.class)
                : EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));
    }

    private boolean all() {
        return committeeIds.isEmpty();
    }

    private boolean hasAll(Set<String> bodies) {
        return all() || committeeIds.containsAll(bodies);
    }

    private boolean has(Holding holding) {
        return all() || (!holding.all() && committeeIds.containsAll(holding.bodies()));
    }
}
