package app.resolved.webkit.people;

import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A person as the directory last told; the e-mail in lower case, since people sign in by it. */
@Document("knownPeople")
record KnownPerson(
        @Id String personId,
        String name,
        String email,
        Set<Role> roles,
        Set<String> committeeIds,
        @Nullable String agencyId,
        boolean entitled) {

    static KnownPerson of(PersonState person) {
        return new KnownPerson(
                person.personId(),
                person.name(),
                lowerCase(person.email()),
                person.roles(),
                person.committeeIds(),
                person.agencyId(),
                person.entitled());
    }

    static String lowerCase(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    PersonState state() {
        return new PersonState(personId, name, email, roles, committeeIds, agencyId, entitled);
    }
}
