package app.resolved.webkit.layout;

import app.resolved.contracts.PersonState.Role;
import app.resolved.webkit.signin.Visitor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A page that the navigation leads to.
 *
 * @param service which of them has the page; {@link #EACH} for a page that each has
 */
record Destination(
        Section section, String service, String path, String text, Predicate<Visitor> shownTo) {

    /**
     * The lines of the navigation: few enough to stand in one line; the rest is one press below.
     */
    enum Section {
        TODAY("Today"),
        ACTIONS("Actions"),
        MEETINGS("Meetings"),
        SEARCH("Search"),
        REMINDERS("Reminders"),
        COUNCIL("Council"),
        SYSTEM("System");

        private final String text;

        Section(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    static final String EACH = "";

    /** In the order in which they stand; a section leads to the first of its own that is shown. */
    static final List<Destination> ALL =
            List.of(
                    new Destination(Section.TODAY, "actions", "/", "Today", Destination::works),
                    new Destination(
                            Section.ACTIONS,
                            "actions",
                            "/actions",
                            "All actions",
                            Destination::works),
                    new Destination(
                            Section.ACTIONS, "actions", "/desk", "Clerk’s desk", Visitor::mayClerk),
                    new Destination(
                            Section.MEETINGS,
                            "meetings",
                            "/meetings",
                            "Meetings",
                            visitor -> !visitor.partner()),
                    new Destination(
                            Section.MEETINGS,
                            "meetings",
                            "/calendar",
                            "Calendar",
                            visitor -> !visitor.partner()),
                    new Destination(
                            Section.MEETINGS,
                            "meetings",
                            "/work-programme",
                            "Work programme",
                            visitor -> !visitor.partner()),
                    new Destination(
                            Section.SEARCH,
                            "meetings",
                            "/search",
                            "Search",
                            visitor -> !visitor.partner()),
                    new Destination(
                            Section.REMINDERS,
                            "notifications",
                            "/deliveries",
                            "Deliveries",
                            Visitor::mayTend),
                    new Destination(
                            Section.REMINDERS,
                            "notifications",
                            "/escalations",
                            "Escalations",
                            Visitor::mayClerk),
                    new Destination(
                            Section.REMINDERS,
                            "notifications",
                            "/ladder",
                            "Ladder",
                            Visitor::mayClerk),
                    new Destination(
                            Section.COUNCIL,
                            "meetings",
                            "/committees",
                            "Committees",
                            Visitor::mayClerk),
                    new Destination(
                            Section.COUNCIL,
                            "actions",
                            "/directory",
                            "Directory",
                            Destination::keeps),
                    new Destination(Section.SYSTEM, EACH, "/system", "System", Visitor::mayTend));

    /** Pages that hang under one of these without lying below it, by how their address begins. */
    private static final Map<String, String> UNDER =
            Map.of(
                    "/outcomes", "/meetings",
                    "/reader", "/meetings",
                    "/imports", "/committees",
                    "/tracker", "/actions",
                    "/before-the-meeting", "/actions");

    /** Partners have no account: what is asked of them comes by mail. */
    private static boolean works(Visitor visitor) {
        return visitor.known() && !visitor.partner();
    }

    private static boolean keeps(Visitor visitor) {
        return visitor.mayTend() || visitor.is(Role.COORDINATOR);
    }

    /** The one that a page is or lies below; the nearest, where one lies below another. */
    static Optional<Destination> of(String here, String path) {
        return ALL.stream()
                .filter(there -> there.isAt(here, place(path)))
                .max(Comparator.comparingInt(there -> there.path().length()));
    }

    private static String place(String path) {
        int second = path.indexOf('/', 1);
        return UNDER.getOrDefault(second < 0 ? path : path.substring(0, second), path);
    }

    private boolean isAt(String here, String path) {
        boolean ours = service.equals(EACH) || service.equals(here);
        return ours && (path.equals(this.path) || path.startsWith(below()));
    }

    private String below() {
        return path.equals("/") ? "/today/" : path + "/";
    }
}
