package app.resolved.meetings.answering;

import app.resolved.meetings.deciding.Refusal;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.layout.FormErrors;
import app.resolved.webkit.problems.Refused;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** Shows a form again with what was wrong with it. */
public final class FormFaults {

    private FormFaults() {}

    /** Beside its field where there is one, at the top of the page otherwise. */
    public static void show(Refusal refusal, Model model, HttpServletResponse response) {
        switch (refusal) {
            case Refusal.Invalid(var field, var message) ->
                    beside(field, message, HttpStatus.UNPROCESSABLE_CONTENT, model, response);
            case Refusal.TooLarge(var message) ->
                    beside("file", message, HttpStatus.CONTENT_TOO_LARGE, model, response);
            case Refusal.Busy(var message) ->
                    beside("file", message, HttpStatus.SERVICE_UNAVAILABLE, model, response);
            case Refusal.Conflict(var message) -> {
                model.addAttribute("banner", new Banner(false, message));
                response.setStatus(HttpStatus.CONFLICT.value());
            }
            case Refusal.NotFound _ -> throw Refused.notFound();
        }
    }

    private static void beside(
            String field,
            String message,
            HttpStatus status,
            Model model,
            HttpServletResponse response) {
        new FormErrors().add(field, message).show(model);
        response.setStatus(status.value());
    }
}
