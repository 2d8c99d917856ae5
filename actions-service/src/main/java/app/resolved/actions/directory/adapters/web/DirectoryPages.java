package app.resolved.actions.directory.adapters.web;

import app.resolved.actions.actions.application.ActionReader;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.directory.application.DirectoryView;
import app.resolved.actions.directory.application.Reachability;
import app.resolved.contracts.AgencyState;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
import app.resolved.contracts.PostState;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.signin.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who holds what. */
@Controller
class DirectoryPages {

    private final DirectoryReader reader;
    private final ActionReader actions;
    private final Reachability reachability;

    DirectoryPages(DirectoryReader reader, ActionReader actions, Reachability reachability) {
        this.reader = reader;
        this.actions = actions;
        this.reachability = reachability;
    }

    /**
     * @param holders names; none while it is vacant, two when it is joint
     * @param open how many open actions it owns
     */
    record PostRow(
            String id, String title, List<String> holders, @Nullable String agency, long open) {}

    record PersonRow(
            String id, String name, String email, String roles, @Nullable String bounces) {}

    @GetMapping("/directory")
    String posts(Paging paging, Visitor visitor, Model model) {
        look(visitor);
        var found =
                paging.listing(
                        reader.posts(after(paging), paging.fetch()),
                        post -> List.of(post.postId()));
        var view = reader.around(found.items().stream().map(PostState::postId).toList());
        var open = actions.openOf(view.posts().keySet());
        var agencies = agencies();
        model.addAttribute("posts", found.map(post -> row(post, view, open, agencies)));
        model.addAttribute("mayChange", visitor.mayTend());
        return "directory/posts";
    }

    private static PostRow row(
            PostState post,
            DirectoryView view,
            Map<String, Long> open,
            Map<String, String> agencies) {
        return new PostRow(
                post.postId(),
                post.title(),
                post.holderIds().stream().map(view::nameOf).toList(),
                post.agencyId() == null ? null : agencies.get(post.agencyId()),
                open.getOrDefault(post.postId(), 0L));
    }

    private Map<String, String> agencies() {
        return reader.everything().agencies().values().stream()
                .collect(Collectors.toMap(AgencyState::agencyId, AgencyState::name));
    }

    @GetMapping("/directory/people")
    String people(Paging paging, Visitor visitor, Model model) {
        look(visitor);
        var found =
                paging.listing(
                        reader.people(after(paging), paging.fetch()),
                        person -> List.of(person.personId()));
        var bounces =
                reachability.notReached(found.items().stream().map(PersonState::personId).toList());
        model.addAttribute(
                "people",
                found.map(person -> {
                    var bounce = bounces.get(person.personId());
                    return new PersonRow(
                            person.personId(),
                            person.name(),
                            person.email(),
                            roles(person),
                            bounce == null ? null : bounce.reason());
                }));
        model.addAttribute("mayChange", visitor.mayTend());
        return "directory/people";
    }

    private static String roles(PersonState person) {
        return person.roles().stream()
                .sorted()
                .map(RoleNames::inWords)
                .collect(Collectors.joining(", "));
    }

    private static void look(Visitor visitor) {
        visitor.must(visitor.mayTend() || visitor.is(Role.COORDINATOR));
    }

    private static @Nullable String after(Paging paging) {
        return paging.first() ? null : Objects.requireNonNull(paging.after().getFirst());
    }
}
