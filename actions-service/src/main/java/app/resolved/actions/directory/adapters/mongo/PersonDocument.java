package app.resolved.actions.directory.adapters.mongo;

import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * @param address the e-mail in lower case: people are found by it
 */
@Document("people")
record PersonDocument(
        @Id String id,
        String name,
        String email,
        String address,
        Set<Role> roles,
        Set<String> committeeIds,
        @Nullable String agencyId,
        boolean entitled) {

    static PersonDocument of(PersonState person) {
        return new PersonDocument(
                person.personId(),
                person.name(),
                person.email(),
                inLowerCase(person.email()),
                person.roles(),
                person.committeeIds(),
                person.agencyId(),
                person.entitled());
    }

    static String inLowerCase(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    PersonState state() {
        return new PersonState(id, name, email, roles, committeeIds, agencyId, entitled);
    }
}
