package app.resolved.actions.directory.adapters.web;

import app.resolved.actions.directory.application.Directory;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.directory.application.DirectoryView;
import app.resolved.contracts.AgencyState;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PostState;
import app.resolved.eventing.Stored;
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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes who holds what. */
@Controller
class DirectoryForms {

    static final String NEW = "new";

    private final Directory directory;
    private final DirectoryReader reader;

    DirectoryForms(Directory directory, DirectoryReader reader) {
        this.directory = directory;
        this.reader = reader;
    }

    @GetMapping("/directory/posts/{id}")
    String post(@PathVariable String id, Visitor visitor, Model model) {
        visitor.must(visitor.mayTend());
        var view = reader.everything();
        if (id.equals(NEW)) {
            return show(PostForm.empty(), id, view, model);
        }
        var stored = there(id);
        return show(PostForm.of(stored.document(), stored.version()), id, view, model);
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
        var saving = new Saving(errors, model, response);
        if (!errors.any()) {
            var post = form.post(id.equals(NEW) ? UUID.randomUUID().toString() : there(id).id());
            saving.of(directory.record(post, Saving.request(form.version())));
        }
        if (saving.failed()) {
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

    static Map<String, String> agencies(DirectoryView view) {
        return options(view.agencies().values().stream(), AgencyState::agencyId, AgencyState::name);
    }

    private static <T> Map<String, String> options(
            Stream<T> all, Function<T, String> id, Function<T, String> name) {
        var sorted = new LinkedHashMap<String, String>();
        all.sorted(Comparator.comparing(name))
                .forEach(one -> sorted.put(id.apply(one), name.apply(one)));
        return sorted;
    }

    private Stored<PostState> there(String id) {
        return directory.post(id).orElseThrow(Refused::notFound);
    }

    static List<String> present(@Nullable String... ids) {
        return Stream.of(ids)
                .filter(id -> id != null && !id.isBlank())
                .map(String::valueOf)
                .distinct()
                .toList();
    }
}
