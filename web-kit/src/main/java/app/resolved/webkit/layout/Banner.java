package app.resolved.webkit.layout;

import java.io.Serializable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What happened, said at the top of the next page. */
public record Banner(boolean success, String text) implements Serializable {

    private static final String NAME = "banner";

    /** "SC 2026/27-07 is signed off." */
    public static void success(RedirectAttributes next, String text) {
        next.addFlashAttribute(NAME, new Banner(true, text));
    }

    /** What could not be done, and what to do instead. */
    public static void problem(RedirectAttributes next, String text) {
        next.addFlashAttribute(NAME, new Banner(false, text));
    }
}
