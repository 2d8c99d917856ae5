package app.resolved.actions.actions.adapters.web;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.directory.application.DirectoryView;
import app.resolved.actions.duedates.domain.ResponseRules;
import app.resolved.contracts.AgencyState;
import app.resolved.contracts.PostState;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The posts that a clerk may choose from: as owner, to contribute, to get a copy. */
@Component
class Concerned {

    private final DirectoryReader directory;

    Concerned(DirectoryReader directory) {
        this.directory = directory;
    }

    void addChoices(Action action, Model model) {
        var everything = directory.everything();
        var posts = everything.posts().values();
        var first = action.first();
        boolean copied =
                !action.isRestricted()
                        && ResponseRules.wantsCopies(first.respondent(), first.capacity());
        model.addAttribute("posts", posts(posts));
        model.addAttribute("contributeTo", others(action, posts));
        model.addAttribute("copyTo", copied ? partners(action, everything) : Map.of());
        model.addAttribute(
                "counted", ResponseRules.of(first.respondent(), first.capacity()) != null);
    }

    /** By title; one that nobody holds says so. */
    static Map<String, String> posts(Collection<PostState> posts) {
        return posts(posts, Concerned::titled);
    }

    private static Map<String, String> posts(
            Collection<PostState> posts, Function<PostState, String> named) {
        return posts.stream()
                .sorted(Comparator.comparing(PostState::title))
                .collect(
                        Collectors.toMap(
                                PostState::postId, named, (one, _) -> one, LinkedHashMap::new));
    }

    /** All but those that answer for it already. */
    private static Map<String, String> others(Action action, Collection<PostState> posts) {
        var answering = action.posts();
        return posts(posts.stream().filter(post -> !answering.contains(post.postId())).toList());
    }

    /** Posts of agencies that have no copy yet, but for the owner's. */
    private static Map<String, String> partners(Action action, DirectoryView everything) {
        var owner = action.ownership().postIdOrNull();
        var copied = action.others().copies();
        var partners =
                everything.posts().values().stream()
                        .filter(post -> post.agencyId() != null && !post.postId().equals(owner))
                        .filter(post ->
                                copied.stream()
                                        .noneMatch(one -> one.postId().equals(post.postId())))
                        .toList();
        return posts(
                partners, post -> ofAgency(titled(post), post.agencyId(), everything.agencies()));
    }

    /** "Superintendent, Ashmere Police", unless its title names the agency. */
    static String ofAgency(
            String title, @Nullable String agencyId, Map<String, AgencyState> agencies) {
        var agency = agencyId == null ? null : agencies.get(agencyId);
        return agency == null || title.contains(agency.name())
                ? title
                : title + ", " + agency.name();
    }

    private static String titled(PostState post) {
        return post.holderIds().isEmpty() ? post.title() + " (vacant)" : post.title();
    }
}
