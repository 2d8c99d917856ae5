package app.resolved.actions.directory.application;

import app.resolved.actions.directory.domain.Giver;
import app.resolved.contracts.AgencyState;
import app.resolved.contracts.DirectoryFact;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PostState;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Change;
import app.resolved.eventing.Stored;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records people, posts and agencies, and tells of them. */
public final class Directory {

    private final Aggregates<PersonState> people;
    private final Aggregates<PostState> posts;
    private final Aggregates<AgencyState> agencies;
    private final DirectoryReader reader;
    private final Reachability reachability;
    private final TakenBackLinks links;
    private final InstantSource clock;

    public Directory(
            Aggregates<PersonState> people,
            Aggregates<PostState> posts,
            Aggregates<AgencyState> agencies,
            DirectoryReader reader,
            Reachability reachability,
            TakenBackLinks links,
            InstantSource clock) {
        this.people = people;
        this.posts = posts;
        this.agencies = agencies;
        this.reader = reader;
        this.reachability = reachability;
        this.links = links;
        this.clock = clock;
    }

    public Recorded<AgencyState> record(AgencyState agency, Request request) {
        var before = agencies.find(agency.agencyId());
        return put(
                agencies,
                agency.agencyId(),
                before,
                agency,
                DirectoryFact.AgencyRecorded::new,
                request);
    }

    /** Records somebody, where whoever asks may give them what they are to have. */
    public Recorded<PersonState> record(PersonState person, Giver giver, Request request) {
        var sameAddress = reader.personByEmail(person.email());
        if (sameAddress.isPresent() && !sameAddress.get().personId().equals(person.personId())) {
            return new Recorded.Refused<>(
                    "email", "Somebody else has that address: people sign in by it.");
        }
        if (person.agencyId() != null && agencies.find(person.agencyId()).isEmpty()) {
            return new Recorded.Refused<>("agencyId", "There is no such agency: record it first.");
        }
        var before = people.find(person.personId());
        var was = before.map(Stored::document).orElse(null);
        var notTheirs = giver.refusal(was, person);
        if (notTheirs.isPresent() && !request.missed(before)) {
            return new Recorded.NotTheirs<>(notTheirs.get().field(), notTheirs.get().sentence());
        }
        var recorded =
                put(
                        people,
                        person.personId(),
                        before,
                        person,
                        DirectoryFact.PersonRecorded::new,
                        request);
        boolean mended = was != null && !was.email().equalsIgnoreCase(person.email());
        if (mended && recorded instanceof Recorded.Done<PersonState>) {
            reachability.reached(person.personId(), clock.instant());
        }
        return recorded;
    }

    public Recorded<PostState> record(PostState post, Request request) {
        var known = people.findAll(post.holderIds()).stream().map(Stored::id).toList();
        var unknown = post.holderIds().stream().filter(holder -> !known.contains(holder)).toList();
        if (!unknown.isEmpty()) {
            return new Recorded.Refused<>(
                    "holderIds",
                    "These people are not in the directory, record them first: "
                            + String.join(", ", unknown));
        }
        if (post.agencyId() != null && agencies.find(post.agencyId()).isEmpty()) {
            return new Recorded.Refused<>("agencyId", "There is no such agency: record it first.");
        }
        if (Objects.equals(post.linePostId(), post.postId())) {
            return new Recorded.Refused<>("linePostId", "A post cannot be its own line post.");
        }
        var before = posts.find(post.postId());
        return put(posts, post.postId(), before, post, DirectoryFact.PostRecorded::new, request);
    }

    public Optional<Stored<PersonState>> person(String personId) {
        return people.find(personId);
    }

    public Optional<Stored<PostState>> post(String postId) {
        return posts.find(postId);
    }

    /**
     * Forgets a person and takes them out of their posts, where whoever asks may take away all that
     * they may do; doing it twice does no harm. The person goes first, since that write fails where
     * their rights were changed meanwhile: then nothing is done.
     *
     * @return why it was not done; empty where it was
     */
    public Optional<Giver.NotTheirs> erasePerson(String personId, Giver giver, Request request) {
        var before = people.find(personId);
        var notTheirs = before.map(Stored::document).flatMap(giver::refusalToErase);
        if (notTheirs.isEmpty()) {
            before.ifPresent(stored -> people.erase(stored, request.commandId()));
            forget(personId, request);
        }
        return notTheirs;
    }

    private void forget(String personId, Request request) {
        for (var post : reader.postsHeldBy(personId)) {
            posts.find(post.postId())
                    .ifPresent(stored -> posts.write(without(stored, personId, request)));
        }
        reachability.forget(personId);
        links.forget(personId);
    }

    private static Change<PostState> without(
            Stored<PostState> stored, String personId, Request request) {
        var post = stored.document();
        var left = post.holderIds().stream().filter(holder -> !holder.equals(personId)).toList();
        var after =
                new PostState(
                        post.postId(), post.title(), left, post.agencyId(), post.linePostId());
        return stored.to(
                after, List.of(new DirectoryFact.PostRecorded(after)), request.commandId());
    }

    private static <S> Recorded<S> put(
            Aggregates<S> all,
            String id,
            Optional<Stored<S>> before,
            S state,
            Function<S, DirectoryFact> fact,
            Request request) {
        if (before.isPresent() && before.get().handled(request.commandId())) {
            return new Recorded.Done<>(before.get());
        }
        if (request.missed(before)) {
            return new Recorded.Outdated<>();
        }
        if (before.isPresent() && before.get().document().equals(state)) {
            return new Recorded.Done<>(before.get());
        }
        var facts = List.of(fact.apply(state));
        return new Recorded.Done<>(
                all.write(
                        before.map(stored -> stored.to(state, facts, request.commandId()))
                                .orElseGet(() ->
                                        Change.create(id, state, facts, request.commandId()))));
    }

    /**
     * How something is asked for.
     *
     * @param ifVersion the version that whoever asks has seen; null where they do not say
     */
    public record Request(String commandId, @Nullable Long ifVersion) {

        /** Somebody else wrote after whoever asks had looked. */
        boolean missed(Optional<? extends Stored<?>> now) {
            return ifVersion != null
                    && now.map(Stored::version).filter(ifVersion::equals).isEmpty();
        }
    }

    /** What came of it. */
    public sealed interface Recorded<S> {

        record Done<S>(Stored<S> stored) implements Recorded<S> {}

        /** Somebody else changed it meanwhile. */
        record Outdated<S>() implements Recorded<S> {}

        record Refused<S>(String field, String sentence) implements Recorded<S> {}

        /** It is not theirs to give or to take. */
        record NotTheirs<S>(String field, String sentence) implements Recorded<S> {}
    }
}
