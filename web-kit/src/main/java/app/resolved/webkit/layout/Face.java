package app.resolved.webkit.layout;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.resolved.webkit.WebSettings;
import app.resolved.webkit.signin.Visitor;
import app.resolved.webkit.signin.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    private final OwnAssets own = new OwnAssets();

    Face(WebSettings settings, Visitors visitors, String assetFolder) {
        this.settings = settings;
        this.visitors = visitors;
        this.assets = "/assets/" + assetFolder;
    }

    /** The path of a style or script; it changes with its content. */
    public String asset(String name) {
        return assets + "/" + name;
    }

    /** The address of a style or script of the service itself; it changes with its content. */
    public String own(String path) {
        return own.address(path);
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

    /** A line a section; it leads to the first page of it that the visitor may see. */
    public List<Line> navigation() {
        var here = here();
        return shown()
                .collect(groupingBy(Destination::section, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(each ->
                        line(
                                each.getKey().text(),
                                each.getValue().getFirst(),
                                here.filter(at -> at.section() == each.getKey()).isPresent()))
                .toList();
    }

    /** The pages of the section that we are in; none where there is no other. */
    public List<Line> section() {
        var here = here();
        var pages =
                shown().filter(there ->
                                here.filter(at -> at.section() == there.section()).isPresent())
                        .map(there ->
                                line(there.text(), there, here.filter(there::equals).isPresent()))
                        .toList();
        return pages.size() > 1 ? pages : List.of();
    }

    private Optional<Destination> here() {
        return Destination.of(settings.service(), request().getRequestURI());
    }

    private Stream<Destination> shown() {
        var visitor = visitor();
        return visitor == null || !visitor.known()
                ? Stream.empty()
                : Destination.ALL.stream().filter(there -> there.shownTo().test(visitor));
    }

    private Line line(String text, Destination there, boolean current) {
        return new Line(text, base(there.service()) + there.path(), current);
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
