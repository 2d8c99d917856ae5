package app.resolved.actions.directory.adapters.web;

import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be said of a person on their page; their committees are kept as they are. */
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
        @Nullable String agencyId,
        boolean entitled) {

    static PersonForm empty() {
        return new PersonForm("", "", Set.of(Role.OFFICER), null, false);
    }

    static PersonForm of(PersonState person) {
        return new PersonForm(
                person.name(),
                person.email(),
                person.roles(),
                person.agencyId(),
                person.entitled());
    }

    PersonState person(String id, @Nullable PersonState before) {
        return new PersonState(
                id,
                name.strip(),
                email.strip(),
                roles == null ? Set.of() : roles,
                before == null ? Set.of() : before.committeeIds(),
                agencyId == null || agencyId.isBlank() ? null : agencyId,
                entitled);
    }

    public boolean has(Role role) {
        return roles != null && roles.contains(role);
    }
}
