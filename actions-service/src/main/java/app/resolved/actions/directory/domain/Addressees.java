package app.resolved.actions.directory.domain;

import app.resolved.contracts.AgencyState;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PostState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the post that the words of a minute mean: by its title, by the name of a holder, or by
 * both, as in "Mr Okafor, General Counsel".
 *
 * <p>Where title and name point to different posts, or one could mean several, nobody is chosen: a
 * wrong owner is worse than none, since one without an owner is seen.
 */
public final class Addressees {

    private static final int LONGEST_READ = 300;

    private final List<Candidate> candidates;
    private final Map<String, Finding> found = new HashMap<>();

    private Addressees(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    public static Addressees of(
            Collection<PostState> posts,
            Collection<PersonState> people,
            Collection<AgencyState> agencies) {
        var byId =
                people.stream()
                        .collect(Collectors.toMap(PersonState::personId, Function.identity()));
        var names =
                agencies.stream()
                        .collect(
                                Collectors.toMap(
                                        AgencyState::agencyId, agency -> Words.of(agency.name())));
        return new Addressees(posts.stream().map(post -> Candidate.of(post, byId, names)).toList());
    }

    /** Not safe for use by several threads at once: it remembers what it was asked. */
    public Finding find(@Nullable String madeTo) {
        return madeTo == null || madeTo.isBlank()
                ? new Finding.NotFound()
                : found.computeIfAbsent(madeTo, this::search);
    }

    private Finding search(String madeTo) {
        var shortened = madeTo.substring(0, Math.min(madeTo.length(), LONGEST_READ));
        var words = Words.of(shortened);
        var titled = byTitle(shortened, words);
        var named = those(candidate -> candidate.isHeldByOneOf(words));
        var both = titled.stream().filter(named::contains).toList();
        if (both.size() == 1 && titled.containsAll(named)) {
            return new Finding.Found(both.getFirst());
        }
        if (both.size() == 1 && titled.size() == 1) {
            return namesSomebodyElse(named, both.getFirst(), words)
                    ? uncertain(titled, named)
                    : new Finding.Found(both.getFirst());
        }
        if (titled.isEmpty() || named.isEmpty()) {
            return one(titled.isEmpty() ? named : titled, words);
        }
        return uncertain(titled, named);
    }

    /** One of two people of a name is told apart by the title; a second person is not. */
    private boolean namesSomebodyElse(Set<String> named, String post, Words words) {
        var surnames =
                candidates.stream()
                        .filter(candidate -> named.contains(candidate.postId()))
                        .flatMap(candidate -> candidate.holders().stream())
                        .filter(holder -> holder.isNamedIn(words))
                        .map(PersonName::surname)
                        .collect(Collectors.toSet());
        return surnames.size() > 1 && named.contains(post);
    }

    private Finding one(Set<String> posts, Words words) {
        var meant = posts.isEmpty() ? those(candidate -> candidate.isOfAgencyIn(words)) : posts;
        return switch (meant.size()) {
            case 0 -> new Finding.NotFound();
            case 1 -> new Finding.Found(meant.iterator().next());
            default -> new Finding.Uncertain(List.copyOf(meant));
        };
    }

    private static Finding uncertain(Set<String> titled, Set<String> named) {
        var all = new LinkedHashSet<>(titled);
        all.addAll(named);
        return new Finding.Uncertain(List.copyOf(all));
    }

    private Set<String> byTitle(String madeTo, Words words) {
        var whole = longest(words);
        if (!whole.isEmpty()) {
            return whole;
        }
        var phrases =
                Arrays.stream(madeTo.split("[,;()/]|\\band\\b"))
                        .map(Words::of)
                        .filter(phrase -> phrase.size() >= 2)
                        .toList();
        return those(candidate ->
                phrases.stream().anyMatch(phrase -> candidate.title().contains(phrase)));
    }

    /** Titles written out in the words, without those that stand inside a longer one. */
    private Set<String> longest(Words words) {
        var written = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            if (words.contains(candidate.title())) {
                written.add(candidate);
            }
        }
        return written.stream()
                .filter(one ->
                        written.stream()
                                .noneMatch(other ->
                                        other.title().size() > one.title().size()
                                                && other.title().contains(one.title())))
                .map(Candidate::postId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> those(Predicate<Candidate> fitting) {
        return candidates.stream()
                .filter(fitting)
                .map(Candidate::postId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private record Candidate(
            String postId, Words title, List<PersonName> holders, @Nullable Words agency) {

        static Candidate of(
                PostState post, Map<String, PersonState> people, Map<String, Words> agencies) {
            var holders =
                    post.holderIds().stream()
                            .map(people::get)
                            .filter(Objects::nonNull)
                            .map(person -> PersonName.of(person.name()))
                            .filter(Objects::nonNull)
                            .toList();
            return new Candidate(
                    post.postId(),
                    Words.of(post.title()),
                    holders,
                    post.agencyId() == null ? null : agencies.get(post.agencyId()));
        }

        boolean isHeldByOneOf(Words words) {
            return holders.stream().anyMatch(holder -> holder.isNamedIn(words));
        }

        boolean isOfAgencyIn(Words words) {
            return agency != null && words.contains(agency);
        }
    }
}
