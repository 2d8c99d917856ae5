package app.resolved.webkit.layout;

import app.resolved.contracts.PersonState.Role;
import app.resolved.webkit.signin.Visitor;
import java.util.List;
import java.util.function.Predicate;

/**
 * One line of the navigation that the services share.
 *
 * @param service which of them has the page; null for a page that each has
 */
record Destination(String service, String path, String text, Predicate<Visitor> shownTo) {

    static final String EACH = "";

    static final List<Destination> ALL =
            List.of(
                    new Destination("actions", "/", "Today", Visitor::known),
                    new Destination("actions", "/actions", "Actions", Visitor::known),
                    new Destination(
                            "meetings", "/meetings", "Meetings", visitor -> !visitor.partner()),
                    new Destination("meetings", "/committees", "Committees", Visitor::mayClerk),
                    new Destination("actions", "/desk", "Clerk’s desk", Visitor::mayClerk),
                    new Destination("actions", "/directory", "Directory", Destination::keeps),
                    new Destination("notifications", "/deliveries", "Deliveries", Visitor::mayTend),
                    new Destination(
                            "notifications", "/escalations", "Escalations", Visitor::mayClerk),
                    new Destination("notifications", "/ladder", "Ladder", Visitor::mayClerk),
                    new Destination(EACH, "/system", "System", Visitor::mayTend));

    private static boolean keeps(Visitor visitor) {
        return visitor.mayTend() || visitor.is(Role.COORDINATOR);
    }

    boolean isAt(String here, String path) {
        boolean ours = service.equals(EACH) || service.equals(here);
        return ours && (path.equals(this.path) || path.startsWith(below()));
    }

    private String below() {
        return path.equals("/") ? "/today/" : path + "/";
    }
}
