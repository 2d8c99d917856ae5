package app.resolved.notifications.directory.adapters.mongo;

import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
import app.resolved.notifications.directory.domain.Person;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A person as the directory last told of them. */
@Document("persons")
public record PersonDocument(
        @Id String personId,
        String name,
        String email,
        boolean clerk,
        Set<String> committeeIds,
        @Nullable String agencyId) {

    public static PersonDocument of(PersonState person) {
        return new PersonDocument(
                person.personId(),
                person.name(),
                person.email(),
                person.roles().contains(Role.CLERK),
                person.committeeIds(),
                person.agencyId());
    }

    Person person() {
        return new Person(personId, name, email, clerk, committeeIds, agencyId);
    }
}
