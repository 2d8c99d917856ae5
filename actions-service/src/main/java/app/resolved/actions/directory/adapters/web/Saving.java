package app.resolved.actions.directory.adapters.web;

import app.resolved.actions.directory.application.Directory;
import app.resolved.actions.directory.application.Directory.Recorded;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.layout.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** What came of a form that was sent: done, or to be shown again with all that was typed. */
final class Saving {

    private static final String MEANWHILE =
            "Somebody else changed this while you had it open. Read it again, then decide.";

    private final FormErrors errors;
    private final Model model;
    private final HttpServletResponse response;
    private boolean overtaken;

    Saving(FormErrors errors, Model model, HttpServletResponse response) {
        this.errors = errors;
        this.model = model;
        this.response = response;
    }

    static Directory.Request request(@Nullable Long version) {
        return new Directory.Request(UUID.randomUUID().toString(), version);
    }

    void wrong(String field, String sentence) {
        errors.add(field, sentence);
    }

    void of(Recorded<?> recorded) {
        switch (recorded) {
            case Recorded.Done<?> _ -> {}
            case Recorded.Outdated<?> _ -> overtaken = true;
            case Recorded.Refused<?>(var field, var sentence) -> errors.add(field, sentence);
            case Recorded.NotTheirs<?>(var field, var sentence) -> errors.add(field, sentence);
        }
    }

    /** Says why, where it is to be shown again. */
    boolean failed() {
        if (overtaken) {
            model.addAttribute("banner", new Banner(false, MEANWHILE));
            response.setStatus(409);
        } else if (errors.any()) {
            errors.show(model);
            response.setStatus(422);
        }
        return overtaken || errors.any();
    }
}
