package app.resolved.actions.directory.adapters.web;

import app.resolved.actions.directory.application.Directory;
import app.resolved.actions.directory.application.Directory.Recorded;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.directory.application.DirectoryView;
import app.resolved.actions.directory.application.Reachability;
import app.resolved.actions.directory.application.TakenBackLinks;
import app.resolved.contracts.AgencyState;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
import app.resolved.contracts.PostState;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.layout.FormErrors;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes who holds what, and where people are reached. */
@Controller
class DirectoryForms {

    private static final String NEW = "new";

    private final Directory directory;
    private final DirectoryReader reader;
    private final Reachability reachability;
    private final TakenBackLinks links;

    DirectoryForms(
            Directory directory,
            DirectoryReader reader,
            Reachability reachability,
            TakenBackLinks links) {
        this.directory = directory;
        this.reader = reader;
        this.reachability = reachability;
        this.links = links;
    }

    @GetMapping("/directory/posts/{id}")
    String post(@PathVariable String id, Visitor visitor, Model model) {
        visitor.must(visitor.mayTend());
        var view = reader.everything();
        return id.equals(NEW)
                ? show(PostForm.empty(), id, view, model)
                : show(PostForm.of(there(view.posts().get(id))), id, view, model);
    }

    @PostMapping("/directory/posts/{id}")
    String savePost(
            @PathVariable String id,
            @Valid @ModelAttribute PostForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        visitor.must(visitor.mayTend());
        var errors = FormErrors.of(result);
        if (!errors.any()) {
            var post = form.post(id.equals(NEW) ? UUID.randomUUID().toString() : id);
            add(errors, directory.record(post, request()));
        }
        if (errors.any()) {
            errors.show(model);
            response.setStatus(422);
            return show(form, id, reader.everything(), model);
        }
        Banner.success(next, "%s is saved.".formatted(form.title()));
        return "redirect:/directory";
    }

    private static String show(PostForm form, String id, DirectoryView view, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("isNew", id.equals(NEW));
        model.addAttribute(
                "people",
                options(view.people().values().stream(), PersonState::personId, PersonState::name));
        model.addAttribute("agencies", agencies(view));
        model.addAttribute(
                "linePosts",
                options(
                        view.posts().values().stream().filter(post -> !post.postId().equals(id)),
                        PostState::postId,
                        PostState::title));
        return "directory/post";
    }

    @GetMapping("/directory/people/{id}")
    String person(@PathVariable String id, Visitor visitor, Model model) {
        visitor.must(visitor.mayTend());
        var view = reader.everything();
        return id.equals(NEW)
                ? show(PersonForm.empty(), id, view, model)
                : show(PersonForm.of(there(view.people().get(id))), id, view, model);
    }

    @PostMapping("/directory/people/{id}")
    String savePerson(
            @PathVariable String id,
            @Valid @ModelAttribute PersonForm form,
            BindingResult result,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        visitor.must(visitor.mayTend());
        var errors = FormErrors.of(result);
        var view = reader.everything();
        if (!errors.any()) {
            var before = view.people().get(id);
            var person = form.person(id.equals(NEW) ? UUID.randomUUID().toString() : id, before);
            add(errors, directory.record(person, request()));
        }
        if (errors.any()) {
            errors.show(model);
            response.setStatus(422);
            return show(form, id, view, model);
        }
        Banner.success(next, "%s is saved.".formatted(form.name()));
        return "redirect:/directory/people";
    }

    private String show(PersonForm form, String id, DirectoryView view, Model model) {
        var roles = new LinkedHashMap<Role, String>();
        for (var role : Role.values()) {
            roles.put(role, RoleNames.inWords(role));
        }
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("isNew", id.equals(NEW));
        model.addAttribute("roles", roles);
        model.addAttribute("agencies", agencies(view));
        model.addAttribute("bounce", reachability.notReached(Set.of(id)).get(id));
        model.addAttribute("linksTakenBack", links.of(id).orElse(null));
        return "directory/person";
    }

    private static Map<String, String> agencies(DirectoryView view) {
        return options(view.agencies().values().stream(), AgencyState::agencyId, AgencyState::name);
    }

    private static <T> Map<String, String> options(
            Stream<T> all, Function<T, String> id, Function<T, String> name) {
        var sorted = new LinkedHashMap<String, String>();
        all.sorted(Comparator.comparing(name))
                .forEach(one -> sorted.put(id.apply(one), name.apply(one)));
        return sorted;
    }

    private static <T> T there(@Nullable T found) {
        if (found == null) {
            throw Refused.notFound();
        }
        return found;
    }

    private static Directory.Request request() {
        return new Directory.Request(UUID.randomUUID().toString(), null);
    }

    private static void add(FormErrors errors, Recorded<?> recorded) {
        switch (recorded) {
            case Recorded.Done<?> _ -> {}
            case Recorded.Outdated<?> _ ->
                    throw new OptimisticLockingFailureException("seen in an older version");
            case Recorded.Refused<?>(var field, var sentence) -> errors.add(field, sentence);
        }
    }

    static List<String> present(@Nullable String... ids) {
        return Stream.of(ids)
                .filter(id -> id != null && !id.isBlank())
                .map(String::valueOf)
                .distinct()
                .toList();
    }
}
