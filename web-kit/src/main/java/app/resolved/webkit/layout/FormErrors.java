package app.resolved.webkit.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * What is wrong with a form, by field and in the form's order: {@code form.add("title", "Say what
 * is asked")}, then show the form again with status 422. The page lists them at its top, and each
 * field shows its own.
 */
public final class FormErrors {

    private final Map<String, String> messages = new LinkedHashMap<>();

    /** The messages of a validated form. */
    public static FormErrors of(BindingResult result) {
        var errors = new FormErrors();
        result.getFieldErrors()
                .forEach(error ->
                        errors.add(
                                error.getField(),
                                error.isBindingFailure()
                                        ? "Check what you entered here"
                                        : String.valueOf(error.getDefaultMessage())));
        return errors;
    }

    public FormErrors add(String field, String message) {
        messages.putIfAbsent(field, message);
        return this;
    }

    public boolean any() {
        return !messages.isEmpty();
    }

    /** Puts them where the layout and the fields look for them. */
    public void show(Model model) {
        model.addAttribute("errors", messages);
    }
}
