package app.resolved.webkit.sample;

import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.layout.DateInput;
import app.resolved.webkit.layout.FormErrors;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.signin.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class SamplePages {

    record Form(String title, String note, String postId, String answer, DateInput due) {}

    record Happened(String title, String by, Instant at, String text) {}

    private static final List<String> ROWS = List.of("a", "b", "c", "d", "e");

    @GetMapping("/meetings")
    String parts(Visitor visitor, Paging paging, Model model) {
        var after = paging.first() ? "" : paging.after().getFirst();
        var rows = ROWS.stream().filter(row -> row.compareTo(after) > 0).limit(paging.fetch());
        model.addAttribute("rows", paging.listing(rows.toList(), List::of));
        show(
                model,
                new Form("<b>Graph</b>", "", "p2", "yes", DateInput.of(LocalDate.of(2026, 11, 3))));
        return "sample";
    }

    @PostMapping("/meetings")
    String save(Form form, Model model, RedirectAttributes next, Paging paging) {
        if (form.title().isBlank()) {
            new FormErrors()
                    .add("title", "Say what is asked")
                    .add("due", "There is no such day")
                    .show(model);
            model.addAttribute("rows", paging.listing(List.<String>of(), List::of));
            show(model, form);
            return "sample";
        }
        Banner.success(next, form.title() + " is saved.");
        return "redirect:/meetings";
    }

    @GetMapping({"/for-clerks", "/committees"})
    String clerks(Visitor visitor) {
        visitor.must(visitor.mayClerk());
        return "kit/signed-out";
    }

    @GetMapping("/conflict")
    String conflict() {
        throw new OptimisticLockingFailureException("version 3, not 2");
    }

    @GetMapping("/broken")
    String broken() {
        throw new IllegalStateException("secret words");
    }

    private static void show(Model model, Form form) {
        model.addAttribute("form", form);
        model.addAttribute("posts", Map.of("p1", "County Secretary", "p2", "Director of Finance"));
        model.addAttribute("answers", Map.of("yes", "Accept", "no", "Reject"));
        model.addAttribute(
                "timeline",
                List.of(
                        new Happened(
                                "Progress reported",
                                "Mr B Okafor",
                                Instant.parse("2026-11-03T09:05:00Z"),
                                "The report is drafted.")));
    }
}
