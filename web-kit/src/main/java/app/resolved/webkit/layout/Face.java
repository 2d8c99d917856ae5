package app.resolved.webkit.layout;

import app.resolved.webkit.WebSettings;
import app.resolved.webkit.signin.Visitor;
import app.resolved.webkit.signin.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What the common layout asks for; in templates as {@code #face}. */
public final class Face {

    /**
     * A line of the navigation.
     *
     * @param current the page we are on, or one below it
     */
    public record Line(String text, String address, boolean current) {}

    private final WebSettings settings;
    private final Visitors visitors;
    private final String assets;

    Face(WebSettings settings, Visitors visitors, String assetFolder) {
        this.settings = settings;
        this.visitors = visitors;
        this.assets = "/assets/" + assetFolder;
    }

    /** The path of a style or script; it changes with its content. */
    public String asset(String name) {
        return assets + "/" + name;
    }

    /** Who is signed in; nobody on an open page, or where the database cannot say. */
    public @Nullable Visitor visitor() {
        try {
            return visitors.of(request(), SecurityContextHolder.getContext().getAuthentication());
        } catch (DataAccessException broken) {
            return null;
        }
    }

    /** Signed in at all, known to the directory or not. */
    public boolean signedIn() {
        return visitor() != null;
    }

    public List<Line> navigation() {
        var visitor = visitor();
        if (visitor == null || !visitor.known()) {
            return List.of();
        }
        String path = request().getRequestURI();
        return Destination.ALL.stream()
                .filter(there -> there.shownTo().test(visitor))
                .map(there -> line(there, path))
                .toList();
    }

    private Line line(Destination there, String path) {
        return new Line(
                there.text(),
                base(there.service()) + there.path(),
                there.isAt(settings.service(), path));
    }

    /** Public address of a page of any of the services: {@code at('meetings', '/meetings/m1')}. */
    public String at(String service, String path) {
        return base(service) + path;
    }

    private String base(String service) {
        return switch (service) {
            case "meetings" -> settings.meetingsUrl().toString();
            case "actions" -> settings.actionsUrl().toString();
            case "notifications" -> settings.notificationsUrl().toString();
            case Destination.EACH -> "";
            default -> throw new IllegalArgumentException("no service " + service);
        };
    }

    /** This page's own address with its filters, from the given cursor on. */
    public String from(@Nullable String cursor) {
        var address =
                UriComponentsBuilder.fromPath(request().getRequestURI())
                        .query(Objects.requireNonNullElse(request().getQueryString(), ""))
                        .replaceQueryParam("continue")
                        .replaceQueryParam("after");
        return (cursor == null ? address : address.queryParam("after", cursor))
                .build(true)
                .toUriString();
    }

    /** Not on the first page of a list. */
    public boolean furtherOn() {
        return request().getParameter("after") != null;
    }

    private static HttpServletRequest request() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return attributes.getRequest();
    }
}
