package app.resolved.notifications.directory.application;

import app.resolved.notifications.directory.domain.Committee;
import app.resolved.notifications.directory.domain.Person;
import app.resolved.notifications.directory.domain.Post;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who holds what, as the other services last told; of however many is asked. */
public interface Directory {

    /** By their ids; what is not known is absent. */
    Map<String, Post> posts(Collection<String> ids);

    Map<String, Person> people(Collection<String> ids);

    Map<String, Committee> committees(Collection<String> ids);

    /** At most 100. */
    List<Person> clerks();
}
