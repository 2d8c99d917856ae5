package app.resolved.actions.directory.adapters.web;

import app.resolved.actions.directory.domain.Offer;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of a person on their page.
 *
 * <p>A box that is not ticked is not sent: null.
 *
 * @param allBodies their roles hold for all bodies; if not, for those of committeeIds
 * @param version what was seen; null for somebody who is new
 */
record PersonForm(
        @NotBlank(message = "Give the name as it is written in letters")
                @Size(max = 200, message = "Use at most 200 characters")
                @Pattern(regexp = "\\P{Cntrl}*", message = "Use one line")
                String name,
        @NotBlank(message = "Give the address where mail reaches them")
                @Email(message = "Give an address such as name@example.org")
                @Size(max = 254, message = "Use at most 254 characters")
                String email,
        @Nullable Set<Role> roles,
        @Nullable Set<String> committeeIds,
        @Nullable Boolean allBodies,
        @Nullable String agencyId,
        @Nullable Boolean entitled,
        @Nullable Long version) {

    private static final PersonState NOBODY =
            new PersonState("", "", "", Set.of(), Set.of(), null, false);

    static PersonForm empty() {
        return new PersonForm("", "", Set.of(Role.OFFICER), Set.of(), false, null, false, null);
    }

    static PersonForm of(PersonState person, long version) {
        return new PersonForm(
                person.name(),
                person.email(),
                person.roles(),
                person.committeeIds(),
                person.committeeIds().isEmpty(),
                person.agencyId(),
                person.entitled(),
                version);
    }

    /** As it was sent; what was not offered stays as it was. */
    PersonForm keeping(@Nullable PersonState before, Offer offer, Set<String> offeredBodies) {
        var was = before == null ? NOBODY : before;
        return new PersonForm(
                name,
                email,
                chosen(was.roles(), offer.roles(), roles),
                chosen(was.committeeIds(), offer.bodies() ? offeredBodies : Set.of(), committeeIds),
                offer.bodies() ? offer.allBodies() && forAll() : was.committeeIds().isEmpty(),
                agencyId,
                offer.entitled() ? Boolean.TRUE.equals(entitled) : was.entitled(),
                version);
    }

    PersonState person(String id) {
        return new PersonState(
                id,
                name.strip(),
                email.strip(),
                roles == null ? Set.of() : roles,
                forAll() || committeeIds == null ? Set.of() : committeeIds,
                agencyId == null || agencyId.isBlank() ? null : agencyId,
                Boolean.TRUE.equals(entitled));
    }

    /** Neither some nor all are chosen: roles would hold for all then, which nobody has said. */
    boolean leavesBodiesOpen() {
        return !forAll() && (committeeIds == null || committeeIds.isEmpty());
    }

    /** Both the box for all and some of the others, so that nobody can tell which is meant. */
    boolean saysBoth() {
        return forAll() && committeeIds != null && !committeeIds.isEmpty();
    }

    private static <T> Set<T> chosen(Set<T> before, Set<T> offered, @Nullable Set<T> sent) {
        var all = new HashSet<>(before);
        all.removeAll(offered);
        if (sent != null) {
            sent.stream().filter(offered::contains).forEach(all::add);
        }
        return all;
    }

    public boolean forAll() {
        return Boolean.TRUE.equals(allBodies);
    }

    public boolean has(Role role) {
        return roles != null && roles.contains(role);
    }

    public boolean isFor(String committeeId) {
        return committeeIds != null && committeeIds.contains(committeeId);
    }
}
