package app.resolved.actions.directory.application;

import app.resolved.actions.directory.domain.Addressees;
import app.resolved.contracts.AgencyState;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PostState;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The directory as it stands at one moment. */
public record DirectoryView(
        Map<String, PostState> posts,
        Map<String, PersonState> people,
        Map<String, AgencyState> agencies) {

    public static DirectoryView of(
            Collection<PostState> posts,
            Collection<PersonState> people,
            Collection<AgencyState> agencies) {
        return new DirectoryView(
                byId(posts.stream(), PostState::postId),
                byId(people.stream(), PersonState::personId),
                byId(agencies.stream(), AgencyState::agencyId));
    }

    private static <T> Map<String, T> byId(Stream<T> all, Function<T, String> id) {
        return all.collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }

    public Addressees addressees() {
        return Addressees.of(posts.values(), people.values(), agencies.values());
    }

    public String nameOf(String personId) {
        var person = people.get(personId);
        return person == null ? "somebody who left" : person.name();
    }

    public @Nullable String titleOf(@Nullable String postId) {
        var post = postId == null ? null : posts.get(postId);
        return post == null ? null : post.title();
    }
}
