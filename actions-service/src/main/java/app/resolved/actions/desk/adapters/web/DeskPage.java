package app.resolved.actions.desk.adapters.web;

import app.resolved.actions.actions.adapters.web.Line;
import app.resolved.actions.actions.adapters.web.Lines;
import app.resolved.actions.actions.application.ActOnActions;
import app.resolved.actions.actions.application.ActionFilter;
import app.resolved.actions.actions.application.ActionReader;
import app.resolved.actions.actions.application.Asked;
import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.ActionCommand;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.directory.application.DirectoryView;
import app.resolved.actions.directory.application.Reachability;
import app.resolved.actions.directory.application.Reachability.NotReached;
import app.resolved.actions.directory.domain.Addressees;
import app.resolved.actions.directory.domain.Finding;
import app.resolved.actions.visitors.Answers;
import app.resolved.actions.visitors.Commands;
import app.resolved.actions.visitors.Rights;
import app.resolved.contracts.ActionState.ActionStatus;
import app.resolved.contracts.PostState;
import app.resolved.eventing.Aggregates;
import app.resolved.eventing.Stored;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.layout.FormErrors;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Each row can be solved in place. */
@Controller
class DeskPage {

    /** As many rows a heading; the rest is behind a link. */
    private static final int ROWS = 20;

    private static final int COUNTED = 1_000;

    /** With more posts than these, one is chosen on the action's own page. */
    private static final int CHOSEN_IN_PLACE = 150;

    private final ActionReader reader;
    private final DirectoryReader directory;
    private final Reachability reachability;
    private final ActOnActions act;
    private final Aggregates<PostState> posts;
    private final Lines lines;
    private final Rights rights;

    DeskPage(
            ActionReader reader,
            DirectoryReader directory,
            Reachability reachability,
            ActOnActions act,
            Aggregates<PostState> posts,
            Lines lines,
            Rights rights) {
        this.reader = reader;
        this.directory = directory;
        this.reachability = reachability;
        this.act = act;
        this.posts = posts;
        this.lines = lines;
        this.rights = rights;
    }

    /**
     * @param choices posts to choose from, those whom the words could mean first
     * @param meant the post that the words mean by what the directory says now
     * @param uncertain the words could mean several
     */
    record Unowned(
            Line line,
            long version,
            Map<String, String> choices,
            @Nullable String meant,
            boolean uncertain) {}

    record Bounce(String personId, String name, String reason, Instant since) {}

    record Heap(long count, List<Line> lines) {}

    @GetMapping("/desk")
    String desk(@RequestParam(defaultValue = "") String bounces, Visitor visitor, Model model) {
        visitor.must(visitor.mayClerk());
        var all = ActionFilter.open(rights.sight(visitor));
        var view = directory.everything();
        var unowned = reader.find(all.ownedByNobody(), null, ROWS);
        model.addAttribute("unowned", unowned(unowned, view));
        model.addAttribute("unownedCount", reader.count(all.ownedByNobody(), COUNTED));
        var vacant = directory.vacantPosts();
        model.addAttribute("vacant", heap(all.withVacant(vacant)));
        model.addAttribute("copyWaits", heap(all.withCopyFor(vacant)));
        model.addAttribute("proposed", heap(all.in(Set.of(ActionStatus.COMPLETION_PROPOSED))));
        model.addAttribute("disputed", heap(all.disputed()));
        model.addAttribute("uncopied", heap(all.uncopiedOnly()));
        model.addAttribute("responsesLate", heap(all.respondedLate(lines.today())));
        model.addAttribute("provisional", heap(all.withProvisionalDate()));
        var notReached = reachability.notReached(COUNTED);
        model.addAttribute("bounceCount", notReached.size());
        model.addAttribute(
                "bounces", bounces(notReached, bounces.equals("all") ? COUNTED : ROWS, view));
        model.addAttribute("rows", ROWS);
        return "desk";
    }

    private Heap heap(ActionFilter filter) {
        return new Heap(reader.count(filter, COUNTED), lines.of(reader.find(filter, null, ROWS)));
    }

    private static List<Bounce> bounces(List<NotReached> notReached, int most, DirectoryView view) {
        return notReached.stream()
                .limit(most)
                .map(one ->
                        new Bounce(
                                one.personId(),
                                view.nameOf(one.personId()),
                                one.reason(),
                                one.since()))
                .toList();
    }

    private List<Unowned> unowned(List<Stored<Action>> actions, DirectoryView view) {
        var addressees = view.addressees();
        var everyPost = choices(view.posts().values().stream().toList());
        return actions.stream()
                .map(stored -> unowned(stored, view, addressees, everyPost))
                .toList();
    }

    private Unowned unowned(
            Stored<Action> stored,
            DirectoryView view,
            Addressees addressees,
            Map<String, String> everyPost) {
        var line = lines.of(List.of(stored)).getFirst();
        return switch (addressees.find(stored.document().madeTo())) {
            case Finding.Found(var post) ->
                    new Unowned(line, stored.version(), everyPost, post, false);
            case Finding.Uncertain(var candidates) -> {
                var meant = candidates.stream().map(view.posts()::get).toList();
                yield new Unowned(line, stored.version(), choices(meant), null, true);
            }
            case Finding.NotFound() -> new Unowned(line, stored.version(), everyPost, null, false);
        };
    }

    private static Map<String, String> choices(List<PostState> posts) {
        var sorted = new LinkedHashMap<String, String>();
        if (posts.size() <= CHOSEN_IN_PLACE) {
            posts.stream()
                    .sorted(Comparator.comparing(PostState::title))
                    .forEach(post -> sorted.put(post.postId(), post.title()));
        }
        return sorted;
    }

    @PostMapping("/desk/{actionId}/owner")
    String giveOwner(
            @PathVariable String actionId,
            @RequestParam String postId,
            @RequestParam @Nullable Long version,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        visitor.must(visitor.mayClerk());
        var post = posts.find(postId).map(Stored::document);
        if (post.isEmpty()) {
            new FormErrors().add("post-" + actionId, "Choose a post").show(model);
            response.setStatus(422);
            return desk("", visitor, model);
        }
        var asked = new Asked(actionId, Commands.id(null, visitor, actionId), version);
        var command = new ActionCommand.AssignOwner(post.get(), null);
        var done = Answers.orThrow(act.act(asked, command, rights.actor(visitor)));
        Banner.success(
                next, "%s owns %s now.".formatted(post.get().title(), done.document().reference()));
        return "redirect:/desk";
    }
}
