package app.resolved.webkit.layout;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What happened, said at the top of the next page, with where to go on from there, if anywhere. */
public record Banner(boolean success, String text, @Nullable Link link) implements Serializable {

    private static final String NAME = "banner";

    /**
     * A page of any of the services.
     *
     * @param service such as "notifications"
     */
    public record Link(String text, String service, String path) implements Serializable {}

    public Banner(boolean success, String text) {
        this(success, text, null);
    }

    /** "SC 2026/27-07 is signed off." */
    public static void success(RedirectAttributes next, String text) {
        next.addFlashAttribute(NAME, new Banner(true, text));
    }

    public static void success(RedirectAttributes next, String text, Link link) {
        next.addFlashAttribute(NAME, new Banner(true, text, link));
    }

    /** What could not be done, and what to do instead. */
    public static void problem(RedirectAttributes next, String text) {
        next.addFlashAttribute(NAME, new Banner(false, text));
    }
}
